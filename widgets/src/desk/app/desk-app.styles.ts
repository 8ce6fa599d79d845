import { css } from 'lit';
import { tokens } from '../../design/tokens';
import { controls } from '../design/controls';

export const styles = [
  tokens,
  ...controls,
  css`
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
      background: var(--ground);
    }
    .skip {
      position: absolute;
      z-index: 5;
      inset-block-start: -5rem;
      padding: 0.75rem 1.25rem;
      background: var(--paper);
    }
    .skip:focus {
      inset-block-start: 0;
    }
    .offline:not(:empty) {
      padding: 0.35rem 1.25rem;
      background: var(--warn-soft);
      color: var(--warn);
      font-weight: 600;
    }
    .urgent {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      padding: 0.35rem 1.25rem;
      background: var(--danger);
      color: #fff;
      font-weight: 600;
    }
    .urgent a {
      flex: 1;
      color: inherit;
    }
    main {
      flex: 1;
      min-width: 0;
      min-height: 0;
    }
    main:focus {
      outline: none;
    }
    :host > .message {
      width: min(40rem, calc(100% - 2rem));
      margin: 2rem auto;
      align-items: center;
    }
    .choose {
      display: none;
    }
    @media (max-width: 59.99rem) {
      case-queue.beside {
        display: none;
      }
    }
    @media (min-width: 60rem) {
      :host([screen='cases']) {
        height: 100dvh;
      }
:host([screen='cases']) main {
        display: grid;
        grid-template-columns: 24.5rem minmax(0, 1fr);
        grid-template-rows: minmax(0, 1fr);
      }
      main > case-queue {
        border-inline-end: 1px solid var(--line);
        background: var(--paper);
      }
      .choose {
        display: grid;
        place-content: center;
        gap: 0.25rem;
        text-align: center;
      }
    }
    @media print {
      :host {
        min-height: 0;
        background: none;
      }
    }
  `,
];
