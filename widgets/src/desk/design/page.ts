// The layout of a full-width page: announcements and report.
import { css } from 'lit';
import { controls } from './controls';

export const page = [
  ...controls,
  css`
    :host {
      display: block;
      width: min(70rem, 100%);
      margin-inline: auto;
      padding: 1.25rem;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 0.75rem;
      margin-bottom: 1rem;
    }
    h1 {
      font-size: 1.375rem;
      line-height: 1.4;
    }
    h1:focus {
      outline: none;
    }
    h2 {
      margin-bottom: 0.5rem;
      font-size: 1.0625rem;
      line-height: 1.4;
    }
    [role='alert']:empty {
      display: none;
    }
    @media (max-width: 40rem) {
      :host {
        padding: 0.9rem 0.75rem;
      }
    }
  `,
];
