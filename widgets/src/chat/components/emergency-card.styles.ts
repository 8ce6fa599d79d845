import { css } from 'lit';

export const styles = css`
  article {
    overflow: hidden;
    padding: 0 1rem 1rem;
    border: 3px solid var(--danger);
    border-radius: var(--radius);
    background: var(--danger-soft);
  }
  .kind {
    margin: 0 -1rem 0.75rem;
    padding: 0.4rem 1rem;
    background: var(--danger);
    color: #fff;
    font-weight: 700;
  }
  h2 {
    font-size: 1.1875rem;
    line-height: 1.45;
  }
  .calls {
    margin-block: 0.75rem 1rem;
  }
  .call {
    width: 100%;
    min-height: 64px;
    border-color: var(--danger);
    border-radius: 12px;
    background: var(--danger);
    color: #fff;
    font-size: 1.25rem;
  }
  .call:hover {
    background: #8f0f17;
  }
  .call:focus-visible {
    outline-color: var(--ink);
    border-radius: 12px;
  }
  .call .label {
    font-size: 0.9375rem;
  }
  .mark {
    margin-block-start: 0.75rem;
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
`;
