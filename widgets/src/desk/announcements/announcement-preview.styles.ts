import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    :host {
      display: block;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 0.5rem;
    }
    h2 {
      font-size: 1.0625rem;
    }
    h3 {
      margin: 1rem 0 0.3rem;
      font-size: 0.9375rem;
    }
    [role='tablist'] {
      display: flex;
      flex-wrap: wrap;
      margin: 0.4rem 0 0.75rem;
      border-bottom: 1px solid var(--line);
    }
    [role='tab'] {
      min-height: 44px;
      padding: 0 0.75rem;
      border: 0;
      border-bottom: 3px solid transparent;
      background: none;
      color: var(--ink-soft);
    }
    [role='tab']:hover {
      background: var(--accent-soft);
    }
    [role='tab'][aria-selected='true'] {
      border-bottom-color: var(--accent);
      color: var(--accent);
      font-weight: 700;
    }
    article {
      padding: 0.9rem 1.1rem;
      border: 1px solid var(--line);
      border-inline-start: 5px solid var(--accent);
      border-radius: 10px;
      background: var(--paper);
      line-height: 1.75;
    }
    article.warning {
      border-inline-start-color: var(--warn-line);
    }
    article.emergency {
      border-inline-start-color: var(--danger);
    }
    article.drill {
      border: 2px dashed var(--drill);
    }
    .mark {
      color: var(--drill);
      font-weight: 700;
    }
    .title {
      margin-bottom: 0.25rem;
      font-weight: 700;
      font-size: 1.125rem;
    }
    article :is(ul, ol) {
      padding-inline-start: 1.4em;
    }
    @media (forced-colors: active) {
      [role='tab'] {
        border-bottom-color: Canvas;
      }
      [role='tab'][aria-selected='true'] {
        border-bottom-color: Highlight;
      }
    }
  `,
];
