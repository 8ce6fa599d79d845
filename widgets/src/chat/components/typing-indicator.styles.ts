import { css } from 'lit';

export const styles = css`
  p {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    padding: 0.5em 1em;
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }
  .dots {
    display: flex;
    gap: 4px;
  }
  i {
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    i {
      animation: breathe 1.2s infinite ease-in-out;
    }
    i:nth-child(2) {
      animation-delay: 0.2s;
    }
    i:nth-child(3) {
      animation-delay: 0.4s;
    }
  }
  @keyframes breathe {
    50% {
      opacity: 0.25;
    }
  }
  @media (forced-colors: active) {
    i {
      background: CanvasText;
    }
  }
`;
