import { css } from 'lit';
import { page } from '../design/page';

export const styles = [
  ...page,
  css`
    :host {
      width: min(80rem, 100%);
    }
    select {
      width: auto !important;
    }
    .only-print {
      display: none;
    }
    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 1rem 2rem;
      align-items: end;
      margin-bottom: 1.25rem;
    }
    .rule {
      align-self: stretch;
      padding: 0.75rem 1rem;
      border-inline-start: 4px solid var(--accent);
      background: var(--paper);
      font-size: 0.9375rem;
    }
    .rule strong {
      display: block;
    }
    figure {
      margin: 0;
    }
    .bars {
      display: flex;
      gap: 6px;
      height: 5.5rem;
    }
    .bars span {
      display: flex;
      flex-direction: column;
      justify-content: flex-end;
      width: 1.5rem;
      color: var(--ink-soft);
      font-size: 0.75rem;
      line-height: 1.5;
      text-align: center;
    }
    .bars i {
      display: block;
      flex: none;
      min-height: 1px;
      height: calc((100% - 1.2rem) * var(--share));
      border-radius: 2px 2px 0 0;
      background: var(--accent);
    }
    section {
      margin-bottom: 1.5rem;
    }
    .scroll {
      border: 1px solid var(--line);
      border-radius: 10px;
      background: var(--paper);
      overflow-x: auto;
    }
    table {
      width: 100%;
      min-width: 58rem;
      table-layout: fixed;
      border-collapse: collapse;
      font-size: 0.9375rem;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      padding: 0.35rem 0.55rem;
      border-bottom: 1px solid var(--line);
      text-align: end;
      white-space: nowrap;
    }
    tbody tr:last-child > * {
      border-bottom: 0;
    }
    thead th {
      background: var(--ground);
      color: var(--ink-soft);
      font-weight: 600;
      font-size: 0.8125rem;
    }
    th:first-child {
      position: sticky;
      inset-inline-start: 0;
      width: 19rem;
      background: var(--paper);
      font-weight: 500;
      text-align: start;
      white-space: normal;
    }
    thead th:first-child {
      background: var(--ground);
    }
    .zero {
      color: var(--ink-soft);
    }
    .total {
      background: var(--accent-soft);
      font-weight: 700;
    }
    tbody tr:hover > * {
      background: var(--accent-soft);
    }
    @media (max-width: 48rem) {
      table {
        min-width: 46rem;
      }
      .head {
        grid-template-columns: minmax(0, 1fr);
      }
      th:first-child {
        width: 8.5rem;
      }
    }
    @media (forced-colors: active) {
      .bars i {
        background: CanvasText;
        forced-color-adjust: none;
      }
    }
    @media print {
      :host {
        width: 100%;
        padding: 0;
        font-size: 10pt;
      }
      .no-print,
      .head figure {
        display: none !important;
      }
      .only-print {
        display: inline;
        font-size: 0.8em;
      }
      .head {
        display: block;
      }
      .rule {
        padding: 0 0 0 0.75rem;
        font-size: 9pt;
      }
      section {
        margin-bottom: 0.9rem;
      }
      h1 {
        font-size: 14pt;
      }
      h2 {
        break-after: avoid;
        font-size: 10.5pt;
      }
      .scroll {
        border-radius: 0;
        overflow: visible;
      }
      table {
        min-width: 0;
        font-size: 8.5pt;
      }
      th,
      td {
        padding: 0.12rem 0.3rem;
      }
      th:first-child {
        position: static;
        width: 13rem;
      }
      tr {
        break-inside: avoid;
      }
    }
  `,
];
