import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 1.25rem;
    padding: 1.25rem 1rem 1rem;
  }
  h2 {
    margin-block-end: 0.35em;
    font-size: 1.3125rem;
    line-height: 1.4;
  }
  h2:focus {
    outline: none;
  }
  p + p {
    margin-block-start: 0.5em;
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }
  h3 {
    margin-block-end: 0.6em;
    color: var(--ink-soft);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    list-style: none;
  }
  .topics .choice {
    border-width: 1.5px;
  }
  .languages button {
    min-width: 44px;
    min-height: 44px;
    padding: 0.25em 0.9em;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--paper);
    line-height: 1.4;
  }
  .languages button:hover {
    background: var(--accent-soft);
  }
  .languages button[aria-pressed='true'] {
    border: 2px solid var(--accent);
    color: var(--accent);
    font-weight: 700;
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .languages button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
