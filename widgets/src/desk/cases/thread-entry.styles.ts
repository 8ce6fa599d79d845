import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    :host {
      display: block;
      container-type: inline-size;
    }
    article {
      padding: 0.6rem 0.9rem 0.75rem;
      border: 1px solid var(--line);
      border-radius: 10px;
      background: var(--paper);
    }
    .staff {
      margin-inline-start: min(3rem, 6cqi);
      border-color: var(--accent-line);
      background: var(--accent-soft);
    }
    .resident {
      margin-inline-end: min(3rem, 6cqi);
    }
    .note {
      border: 1px dashed var(--warn-line);
      background: var(--warn-soft);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.1rem 0.6rem;
      margin-bottom: 0.25rem;
      font-size: 0.875rem;
    }
    time {
      margin-inline-start: auto;
      color: var(--ink-soft);
      font-size: 0.8125rem;
      white-space: nowrap;
    }
    .pair {
      display: grid;
      gap: 0.6rem;
    }
    @container (min-width: 620px) {
      .pair:has(.ja) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 0;
      }
      .pair .ja {
        padding-inline-start: 1rem;
        border-inline-start: 1px solid var(--line);
      }
      .pair > :first-child {
        padding-inline-end: 1rem;
      }
    }
    @container (max-width: 619.9px) {
      .pair .ja {
        padding-top: 0.5rem;
        border-top: 1px solid var(--line);
      }
    }
    .staff .ja {
      border-color: var(--accent-line);
    }
    .mark {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 1.75rem;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
    .text {
      white-space: pre-wrap;
    }
    .topics {
      list-style: none;
    }
    .topics strong {
      font-size: 1.0625rem;
    }
    .step {
      display: flex;
      align-items: baseline;
      gap: 0.5rem;
      padding: 0.1rem 0.9rem;
      color: var(--ink-soft);
      font-size: 0.875rem;
    }
    .step svg {
      width: 1.1em;
      height: 1.1em;
      transform: translateY(0.15em);
    }
    .detail {
      color: var(--ink);
    }
    details {
      margin-inline-start: min(3rem, 6cqi);
      border: 1px solid var(--line);
      border-radius: 10px;
      background: var(--ground);
    }
    summary {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 44px;
      padding: 0.25rem 0.75rem;
      font-size: 0.9375rem;
      list-style: none;
      cursor: pointer;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary:hover {
      background: var(--accent-soft);
      border-radius: 10px;
    }
    .what {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5rem;
      align-items: baseline;
    }
    .emergency summary > svg,
    .emergency .what {
      color: var(--danger);
    }
    details[open] .chevron {
      rotate: 180deg;
    }
    .seen {
      display: grid;
      gap: 0.4rem;
      padding: 0 0.9rem 0.8rem;
    }
    .card {
      padding: 0.6rem 0.8rem;
      border: 1px solid var(--line);
      border-radius: 8px;
      background: var(--paper);
    }
    .card .title {
      font-weight: 700;
    }
    .card :is(ul, ol) {
      padding-inline-start: 1.4em;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      margin-top: 0.4rem;
      padding: 0 !important;
      list-style: none;
    }
    .choices .badge {
      font-weight: 400;
      white-space: normal;
    }
  `,
];
