import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
  }
  .bubble {
    max-width: 100%;
    padding: 0.6em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    border-end-start-radius: 4px;
    background: var(--paper);
  }
  .said {
    white-space: pre-line;
  }
  .resident {
    align-self: flex-end;
    max-width: 88%;
    border-color: var(--accent);
    border-radius: var(--radius);
    border-end-end-radius: 4px;
    background: var(--accent);
    color: #fff;
  }
  .resident a {
    color: inherit;
  }
  .staff {
    max-width: 94%;
  }
  .staff .bubble {
    border-inline-start: 4px solid var(--good);
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.4em;
    margin-block-end: 0.3em;
    font-size: 0.875rem;
  }
  .name svg {
    color: var(--good);
  }
  .name span {
    color: var(--ink-soft);
  }
  .label {
    display: inline-block;
    margin-block-start: 0.4em;
    padding: 0.1em 0.6em;
    border: 1px dashed var(--edge);
    border-radius: 6px;
    color: var(--ink-soft);
    font-size: 0.8125rem;
  }
  .plain {
    color: var(--accent);
    font-size: 0.875rem;
  }
  @media (forced-colors: active) {
    .resident {
      border: 2px solid;
    }
  }
`;
