import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    :host {
      display: flex;
      flex-direction: column;
      min-width: 0;
      min-height: 0;
    }
    .back {
      align-self: start;
      margin: 0.25rem 0.5rem 0;
    }
    header {
      padding: 0.7rem 1.25rem 0.75rem;
      border-bottom: 1px solid var(--line);
      background: var(--paper);
    }
    [slot='actions'] .button {
      padding-inline: 0.7em;
      font-size: 0.9375rem;
    }
    [role='alert']:empty {
      display: none;
    }
    [role='alert'] {
      padding: 0.5rem 1.25rem;
    }
    .thread {
      flex: 1;
      min-height: 0;
      padding: 0.9rem 1.25rem;
    }
    .thread:focus-visible {
      outline-offset: -3px;
    }
    ol {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.6rem;
      list-style: none;
    }
    footer {
      padding: 0.25rem 1.25rem 0.75rem;
      border-top: 1px solid var(--line);
      background: var(--paper);
    }
    .switch {
      gap: 0;
      margin-bottom: 0.4rem;
    }
    .switch button {
      min-height: 44px;
      padding: 0 0.9rem;
      border: 0;
      border-bottom: 3px solid transparent;
      background: none;
      color: var(--ink-soft);
    }
    .switch button:hover {
      background: var(--accent-soft);
    }
    .switch [aria-pressed='true'] {
      border-bottom-color: var(--accent);
      color: var(--accent);
      font-weight: 700;
    }
    .wait {
      padding: 0.4rem 0;
      color: var(--ink-soft);
    }
    @media (min-width: 60rem) {
      :host {
        height: 100%;
      }
      .back {
        display: none;
      }
      .thread {
        overflow: auto;
        overscroll-behavior: contain;
      }
    }
    @media (max-width: 40rem) {
      header,
      .thread,
      footer {
        padding-inline: 0.75rem;
      }
    }
    @media (forced-colors: active) {
      .switch button {
        border-bottom-color: Canvas;
      }
      .switch [aria-pressed='true'] {
        border-bottom-color: Highlight;
      }
    }
  `,
];
