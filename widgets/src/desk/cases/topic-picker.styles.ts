import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    fieldset {
      display: grid;
      gap: 0.4rem;
    }
    .chosen {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      list-style: none;
    }
    .chosen button {
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
      min-height: 44px;
      padding: 0.2rem 0.75rem;
      border: 1px solid var(--accent);
      border-radius: 8px;
      background: var(--accent-soft);
      color: var(--accent);
      font-weight: 600;
      text-align: start;
    }
    .chosen svg {
      width: 1em;
      height: 1em;
    }
    .list {
      max-height: 12.5rem;
      padding: 0.25rem;
      border: 1px solid var(--line);
      border-radius: 8px;
      overflow: auto;
      overscroll-behavior: contain;
    }
    .topic {
      display: flex;
      align-items: center;
      gap: 0.6rem;
      min-height: 44px;
      padding: 0.2rem 0.6rem;
      border-radius: 6px;
      font-weight: 400;
      cursor: pointer;
    }
    .topic:hover {
      background: var(--accent-soft);
    }
    .list .hint {
      padding: 0.5rem;
    }
  `,
];
