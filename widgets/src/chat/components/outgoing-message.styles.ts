import { css } from 'lit';

export const styles = css`
  :host {
    align-items: flex-end;
    gap: 0.3em;
  }
  .resident.sending,
  .resident.waiting {
    border-style: dashed;
    background: var(--accent-soft);
    color: var(--ink);
  }
  .resident.failed {
    border-color: var(--danger);
    background: var(--danger-soft);
    color: var(--ink);
  }
  p {
    color: var(--ink-soft);
    font-size: 0.875rem;
    text-align: end;
  }
  .failure {
    display: flex;
    gap: 0.4em;
    color: var(--danger);
    text-align: start;
  }
`;
