import { css } from 'lit';

export const styles = css`
  article {
    padding: 1rem;
    border: 1px solid var(--line);
    border-block-start: 4px solid var(--accent);
    border-radius: var(--radius);
    background: var(--paper);
  }
  h2 {
    margin-block-end: 0.5em;
    font-size: 1.125rem;
    line-height: 1.45;
  }
  footer {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    margin-block-start: 1rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--line);
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  .origin {
    display: grid;
    gap: 0.2rem;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: baseline;
  }
  .marks:not(:has(*)) {
    display: none;
  }
  .mark {
    padding: 0.15em 0.6em;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--ground);
    color: var(--ink);
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 44px;
    list-style: none;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details p {
    padding: 0.5em 0.25em 0;
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    width: 100%;
  }
  .rating legend {
    float: inline-start;
    padding: 0;
  }
  .rating .choice {
    min-width: 64px;
    justify-content: center;
    border-width: 1.5px;
  }
`;
