import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    height: 100%;
  }
  .app,
  main {
    display: flex;
    flex-direction: column;
  }
  main {
    flex: 1;
    min-height: 0;
  }
  .app {
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
`;
