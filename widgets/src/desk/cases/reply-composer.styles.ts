import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    form {
      display: grid;
      gap: 0.5rem;
    }
    .option {
      min-height: 44px;
      padding-block: 0.1rem;
      font-size: 0.9375rem;
    }
    textarea {
      field-sizing: content;
      min-height: 4.4rem;
      max-height: 40dvh;
    }
    .hint {
      font-size: 0.8125rem;
    }
    .end {
      justify-content: flex-end;
    }
    #how {
      flex: 1 1 16rem;
    }
    .end [role='status'] {
      color: var(--good);
      font-weight: 600;
    }
    [role='alert']:empty {
      display: none;
    }
    @media (max-width: 40rem), (hover: none) {
      .keys {
        display: none;
      }
    }
  `,
];
