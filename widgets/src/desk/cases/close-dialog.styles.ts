import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    desk-dialog {
      --dialog-width: 42rem;
    }
    form {
      display: grid;
      gap: 1.1rem;
    }
    .options {
      margin-top: 0.25rem;
    }
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      gap: 1.1rem;
      align-items: start;
    }
    .end {
      position: sticky;
      bottom: -1.25rem;
      justify-content: flex-end;
      margin: 0 -1.25rem -1.25rem;
      padding: 0.75rem 1.25rem;
      border-top: 1px solid var(--line);
      background: var(--paper);
    }
    [role='alert'] {
      flex: 1 1 12rem;
    }
    .end .message {
      padding: 0.3rem 0.7rem;
    }
  `,
];
