import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    :host {
      display: grid;
      place-items: center;
      min-height: 100dvh;
      padding: 1rem;
    }
    main {
      width: min(26rem, 100%);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper);
      overflow: hidden;
    }
    .brand {
      position: relative;
      padding: 1.1rem 1.5rem;
      background: var(--accent);
      color: #fff;
      font-size: 1.0625rem;
    }
    .brand p {
      position: relative;
    }
    .brand strong {
      margin-inline-end: 0.3em;
      font-size: 1.25rem;
      letter-spacing: 0.04em;
    }
    .bridge {
      position: absolute;
      inset: auto 0 0 auto;
      width: 60%;
      height: 100%;
      opacity: 0.35;
    }
    form {
      display: grid;
      gap: 1.1rem;
      padding: 1.5rem;
    }
    h1 {
      font-size: 1.25rem;
      line-height: 1.4;
    }
    [role='alert']:empty {
      display: none;
    }
    .button {
      justify-content: center;
      margin-top: 0.25rem;
    }
  `,
];
