import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    .kind {
      display: flex;
      gap: 0.6rem;
      align-items: center;
      margin-bottom: 0.75rem;
      padding: 0.6rem 0.9rem;
      border: 2px solid var(--danger);
      border-radius: 8px;
      background: var(--danger-soft);
      color: var(--danger);
      font-size: 1.0625rem;
    }
    .kind.drill {
      border: 2px dashed var(--drill);
      background: var(--ground);
      color: var(--drill);
    }
    .title {
      margin-top: 0.75rem;
      font-weight: 700;
      font-size: 1.0625rem;
    }
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.35rem 1rem;
      margin: 0.5rem 0 1.25rem;
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      font-weight: 600;
    }
    .end {
      justify-content: flex-end;
    }
    [role='alert']:not(:empty) {
      margin-bottom: 1rem;
    }
  `,
];
