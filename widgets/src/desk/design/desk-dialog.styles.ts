import { css } from 'lit';
import { controls } from './controls';

export const styles = [
  ...controls,
  css`
    dialog {
      width: min(var(--dialog-width, 34rem), calc(100vw - 1.5rem));
      max-width: none;
      max-height: calc(100dvh - 1.5rem);
      padding: 0 1.25rem 1.25rem;
      border: 1px solid var(--edge);
      border-radius: 12px;
      color: var(--ink);
      background: var(--paper);
      box-shadow: 0 12px 40px rgb(16 32 40 / 25%);
      overflow: auto;
      overscroll-behavior: contain;
    }
    dialog::backdrop {
      background: rgb(20 34 42 / 55%);
    }
    header {
      position: sticky;
      top: 0;
      z-index: 2;
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 1rem;
      margin-inline: -1.25rem;
      padding: 0.6rem 0.75rem 0.5rem 1.25rem;
      background: var(--paper);
    }
    h2 {
      font-size: 1.1875rem;
      line-height: 1.4;
    }
    h2:focus {
      outline: none;
    }
    .plain {
      min-width: 44px;
      color: var(--ink-soft);
    }
  `,
];
