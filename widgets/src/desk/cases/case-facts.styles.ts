import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    :host {
      display: block;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.6rem;
    }
    slot {
      display: block;
      margin-inline-start: auto;
    }
    h2 {
      font-size: 1.1875rem;
      line-height: 1.5;
      font-variant-numeric: tabular-nums;
    }
    h2:focus {
      outline: none;
    }
    .language {
      font-weight: 700;
    }
    .code {
      color: var(--ink-soft);
      font-weight: 400;
      font-size: 0.875rem;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.15rem 1.25rem;
      margin-top: 0.35rem;
    }
    dl > div {
      display: flex;
      gap: 0.5rem;
      align-items: baseline;
      line-height: 1.5;
    }
    dl .wide {
      width: 100%;
    }
    dt {
      flex: none;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
    dd {
      font-size: 0.9375rem;
    }
    .topic {
      margin-inline-end: 1rem;
    }
    .topic .hint {
      white-space: nowrap;
    }
  `,
];
