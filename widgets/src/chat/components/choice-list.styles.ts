import { css } from 'lit';

export const styles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
    list-style: none;
  }
  .choice:disabled {
    border-color: var(--line);
    background: none;
    color: var(--ink-soft);
    font-weight: 400;
    cursor: default;
  }
  .choice.chosen {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--ink);
    font-weight: 600;
  }
`;
