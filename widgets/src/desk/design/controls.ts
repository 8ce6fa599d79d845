// What the desk's components have in common beyond the shared basics: squarer buttons, fields, badges, messages.
import { css } from 'lit';
import { basics } from '../../design/tokens';

const own = css`
  .button,
  .button:focus-visible {
    border-radius: 8px;
  }
  .button,
  .plain {
    justify-content: center;
    padding: 0.35em 0.9em;
    line-height: 1.3;
  }
  .button {
    border-width: 1px;
  }
  .button:disabled {
    border-color: var(--line);
    background: var(--ground);
    color: var(--ink-soft);
    cursor: not-allowed;
    filter: none;
  }
  .button.danger {
    border-color: var(--danger);
    color: var(--danger);
  }
  .button.danger:hover:not(:disabled) {
    background: var(--danger-soft);
  }
  .button.main.danger {
    background: var(--danger);
    color: #fff;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .field {
    display: grid;
    gap: 0.25rem;
    min-width: 0;
  }
  label,
  legend,
  .label {
    padding: 0;
    font-weight: 600;
    font-size: 0.9375rem;
  }
  .hint {
    color: var(--ink-soft);
    font-size: 0.875rem;
    line-height: 1.5;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    width: 100%;
    min-width: 0;
    min-height: 44px;
    padding: 0.5rem 0.7rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--paper);
  }
  textarea {
    display: block;
    line-height: 1.6;
    resize: vertical;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  [aria-invalid='true'] {
    border-color: var(--danger) !important;
    box-shadow: inset 0 0 0 1px var(--danger);
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-height: 44px;
    padding: 0.3rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--paper);
    font-weight: 400;
    cursor: pointer;
  }
  .option:hover {
    background: var(--accent-soft);
  }
  .option:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: none;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .problem {
    color: var(--danger);
    font-weight: 600;
    font-size: 0.9375rem;
  }
  .message {
    display: flex;
    gap: 0.6rem;
    align-items: flex-start;
    padding: 0.65rem 0.85rem;
    border: 1px solid var(--line);
    border-inline-start-width: 4px;
    border-radius: 8px;
    background: var(--paper);
  }
  .message svg {
    margin-top: 0.15em;
  }
  .message.bad {
    border-color: var(--danger);
    background: var(--danger-soft);
    color: var(--danger);
  }
  .message.good {
    border-color: var(--good);
    color: var(--good);
  }
  .message.care {
    border-color: var(--warn-line);
    background: var(--warn-soft);
    color: var(--warn);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    padding: 0.05em 0.6em;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font-weight: 600;
    font-size: 0.8125rem;
    line-height: 1.6;
    white-space: nowrap;
  }
  .badge.emergency {
    border-color: var(--danger);
    background: var(--danger);
    color: #fff;
  }
  .badge.high,
  .badge.warning {
    border-color: var(--warn-line);
    background: var(--warn-soft);
    color: var(--warn);
  }
  .badge.good {
    border-color: var(--good);
    color: var(--good);
  }
  .badge.drill {
    border: 2px dashed var(--drill);
    color: var(--drill);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .loading {
    padding: 2rem;
    color: var(--ink-soft);
    text-align: center;
  }
  @media (forced-colors: active) {
    .badge,
    .message,
    .option {
      border-color: CanvasText;
    }
    .option:has(:checked) {
      outline: 3px solid Highlight;
    }
    .button:disabled {
      color: GrayText;
    }
  }
`;

export const controls = [basics, own];
