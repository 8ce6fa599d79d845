import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    overflow-y: auto;
    padding: 0.5rem 1rem 1.5rem;
    background: var(--paper);
  }
  section {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }
  .plain {
    margin-inline-start: -0.6em;
    color: var(--accent);
  }
  :host(:dir(rtl)) .plain svg {
    transform: scaleX(-1);
  }
  h2 {
    font-size: 1.25rem;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    font-size: 1rem;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  li + li {
    margin-block-start: 0.25em;
  }
  li::marker {
    color: var(--accent);
    font-weight: 700;
  }
  dl {
    display: grid;
    gap: 0.6rem;
    width: 100%;
    padding: 0.75rem 1rem;
    border-radius: var(--radius);
    background: var(--ground);
    font-size: 0.9375rem;
  }
  dt {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  dd p {
    margin-block-start: 0.3em;
  }
  dd a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-weight: 600;
  }
  .open strong {
    color: var(--good);
  }
  .closed strong {
    color: var(--warn);
  }
  form {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    width: 100%;
  }
  .consent {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    width: 100%;
    min-height: 48px;
    padding: 0.6rem 0.75rem;
    border: 1.5px solid var(--edge);
    border-radius: 10px;
    cursor: pointer;
  }
  .consent:has([aria-invalid='true']) {
    border-color: var(--danger);
    background: var(--danger-soft);
  }
  [type='checkbox'] {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  label[for] {
    margin-block-start: 0.5rem;
    font-weight: 600;
  }
  [type='text'] {
    width: 100%;
    min-height: 48px;
    padding: 0.5rem 0.75rem;
    border: 1.5px solid var(--edge);
    border-radius: 10px;
    background: var(--paper);
  }
  #hint {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  #problem {
    color: var(--danger);
    font-weight: 600;
  }
  #problem:empty {
    display: none;
  }
  .number {
    padding: 0.4em 0.8em;
    border: 1px solid var(--accent-line);
    border-radius: 8px;
    background: var(--accent-soft);
    font-weight: 700;
  }
`;
