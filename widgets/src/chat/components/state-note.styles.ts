import { css } from 'lit';

export const styles = css`
  .note {
    display: flex;
    gap: 0.6em;
    padding: 0.6em 1em;
    border: 1px solid var(--accent-line);
    border-radius: var(--radius);
    background: var(--accent-soft);
    font-size: 0.9375rem;
  }
  svg {
    margin-block-start: 0.1em;
    color: var(--accent);
  }
  .number {
    font-weight: 700;
  }
`;
