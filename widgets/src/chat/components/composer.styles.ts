import { css } from 'lit';

export const styles = css`
  .row {
    display: flex;
    align-items: flex-end;
    gap: 0.5rem;
  }
  textarea {
    flex: 1;
    min-width: 0;
    min-height: 48px;
    max-height: min(160px, 30vh);
    padding: 0.65rem 0.9rem;
    border: 1.5px solid var(--edge);
    border-radius: 24px;
    background: var(--paper);
    line-height: 1.4;
    resize: none;
  }
  textarea::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  textarea:focus-visible {
    border-color: var(--accent);
    border-radius: 24px;
    outline-width: 2px;
    outline-offset: 0;
  }
  textarea[aria-invalid='true'] {
    border-color: var(--danger);
  }
  .send {
    display: grid;
    flex: none;
    place-items: center;
    width: 48px;
    height: 48px;
    padding: 0;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--accent);
    color: #fff;
  }
  .send:focus-visible {
    border-radius: 50%;
  }
  .send:disabled {
    border-color: var(--edge);
    background: var(--ground);
    color: var(--ink-soft);
    cursor: default;
  }
  :host(:dir(rtl)) .send svg {
    transform: scaleX(-1);
  }
  p {
    padding-inline: 0.9rem;
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  .over {
    color: var(--danger);
    font-weight: 600;
  }
`;
