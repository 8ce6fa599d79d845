import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    height: 100%;
  }
  .app {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--paper);
  }
  kakehashi-person {
    flex: 1;
    min-height: 0;
  }
  .hello {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    padding: 1.25rem 1rem;
  }
  .line {
    padding: 0.35rem 1rem;
    background: var(--warn-soft);
    color: var(--warn);
    font-size: 0.875rem;
  }
  .foot {
    flex: none;
    padding: 0.5rem max(0.75rem, env(safe-area-inset-right)) max(0.25rem, env(safe-area-inset-bottom))
      max(0.75rem, env(safe-area-inset-left));
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }
  .foot > .button {
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
  .actions .plain {
    color: var(--accent);
    text-decoration: none;
  }
  .actions .plain:hover {
    text-decoration: underline;
  }
`;
