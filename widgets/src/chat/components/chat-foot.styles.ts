import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    flex: none;
    padding: 0.5rem max(0.75rem, env(safe-area-inset-right)) max(0.25rem, env(safe-area-inset-bottom))
      max(0.75rem, env(safe-area-inset-left));
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }
  .main {
    margin-block: 0.5rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5rem;
    font-size: 0.9375rem;
  }
  .plain {
    color: var(--accent);
    text-decoration: none;
  }
  .plain:hover {
    text-decoration: underline;
  }
`;
