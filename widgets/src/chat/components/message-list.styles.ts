import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .scroller {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--ground);
  }
  .scroller:focus-visible {
    outline-offset: -3px;
    border-radius: 0;
  }
  .items {
    display: grid;
    gap: 0.9rem;
    padding: 1rem;
  }
  .items:empty {
    padding: 0;
  }
  .item {
    min-width: 0;
  }
  .lead {
    width: fit-content;
    max-width: 100%;
    padding: 0.6em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    border-end-start-radius: 4px;
    background: var(--paper);
  }
  .lead + .button {
    margin-block-start: 0.5rem;
  }
  .trouble {
    border-color: var(--warn-line);
    background: var(--warn-soft);
    color: var(--warn);
  }
  .sent {
    margin-block-start: 0.25rem;
    color: var(--ink-soft);
    font-size: 0.8125rem;
    text-align: end;
  }
  .latest {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-start: 50%;
    box-shadow: 0 2px 8px rgb(15 35 45 / 25%);
    transform: translateX(-50%);
  }
  :host(:dir(rtl)) .latest {
    transform: translateX(50%);
  }
  @media (prefers-reduced-motion: no-preference) {
    .item {
      animation: arrive 0.18s ease-out;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }
`;
