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
  .lead + .button,
  kakehashi-choices + .button {
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
    inset-block-end: 0.6rem;
    inset-inline-end: 0.75rem;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 1.5px solid var(--accent);
    border-radius: 50%;
    background: var(--paper);
    color: var(--accent);
    box-shadow: 0 2px 8px rgb(15 35 45 / 25%);
  }
  .latest:focus-visible {
    border-radius: 50%;
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
