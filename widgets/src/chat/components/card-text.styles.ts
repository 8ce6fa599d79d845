// How the server's HTML of a card is set: shared by all that show a card.
import { css } from 'lit';

export const cardText = css`
  .text > * + * {
    margin-block-start: 0.7em;
  }
  .text ul,
  .text ol {
    padding-inline-start: 1.4em;
  }
  .text li + li {
    margin-block-start: 0.35em;
  }
  .text li::marker {
    color: var(--accent);
  }
  .text a[href^='tel:'] {
    white-space: nowrap;
  }
  .calls {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
    list-style: none;
  }
  .call .label {
    display: block;
    font-size: 0.875rem;
    font-weight: 400;
  }
  :host(:lang(ja-x-easy)) .text,
  :host(:lang(ja-x-easy)) h2 {
    line-height: 2.1;
  }
`;
