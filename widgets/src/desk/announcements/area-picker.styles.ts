import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    fieldset {
      display: grid;
      gap: 0.5rem;
    }
    .areas {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
      gap: 0.5rem;
    }
  `,
];
