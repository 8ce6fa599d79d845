import { css } from 'lit';
import { page } from '../design/page';

export const styles = [
  ...page,
  css`
    :host {
      width: min(58rem, 100%);
    }
    .back {
      margin-inline-start: -0.9em;
    }
    .marks {
      margin-top: 0.75rem;
    }
    h1 {
      margin: 0.25rem 0 0.5rem;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 1.5rem;
    }
    dl > div {
      display: flex;
      gap: 0.5rem;
    }
    dt {
      flex: none;
      color: var(--ink-soft);
    }
    .actions {
      margin: 1rem 0;
    }
    .why {
      flex: 1 1 100%;
      order: 1;
    }
    .panel {
      padding: 1rem 1.25rem;
      border: 1px solid var(--line);
      border-radius: 10px;
      background: var(--paper);
    }
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: 1rem;
      margin-top: 1rem;
    }
    ol,
    ul {
      display: grid;
      gap: 0.5rem;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 8.5rem 1fr;
      gap: 0.5rem;
    }
    .drill-banner {
      margin-top: 0.5rem;
      padding: 0.6rem 1rem;
      border: 3px dashed var(--drill);
      border-radius: 10px;
      background: repeating-linear-gradient(-45deg, transparent 0 14px, rgb(59 70 82 / 7%) 14px 28px);
      color: var(--drill);
      font-size: 1.125rem;
    }
  `,
];
