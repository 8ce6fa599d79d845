import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    form {
      display: grid;
      gap: 0.5rem;
    }
    textarea {
      field-sizing: content;
      min-height: 4.4rem;
      max-height: 40dvh;
      border-style: dashed;
      border-color: var(--warn-line);
      background: var(--warn-soft);
    }
    .row {
      justify-content: flex-end;
    }
    [role='status'] {
      margin-inline-end: auto;
      color: var(--good);
      font-weight: 600;
    }
    [role='alert']:empty {
      display: none;
    }
  `,
];
