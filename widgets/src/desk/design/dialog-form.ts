// The layout of a short form in a dialog.
import { css } from 'lit';
import { controls } from './controls';

export const dialogForm = [
  ...controls,
  css`
    form {
      display: grid;
      gap: 1rem;
    }
    .end {
      justify-content: flex-end;
    }
    [role='alert']:empty {
      display: none;
    }
  `,
];
