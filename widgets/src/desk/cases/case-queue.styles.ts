import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    :host {
      display: block;
      min-height: 0;
    }
    section {
      display: flex;
      flex-direction: column;
      height: 100%;
    }
    ul {
      list-style: none;
    }
    .tabs {
      display: flex;
      flex-wrap: wrap;
      padding: 0.25rem 0.25rem 0;
      border-bottom: 1px solid var(--line);
      background: var(--paper);
    }
    .tabs a {
      display: inline-flex;
      align-items: center;
      gap: 0.3em;
      min-height: 44px;
      padding: 0 0.35rem;
      border-bottom: 3px solid transparent;
      color: var(--ink-soft);
      font-size: 0.875rem;
      text-decoration: none;
      white-space: nowrap;
    }
    .tabs a:hover {
      background: var(--accent-soft);
    }
    .tabs a[aria-current] {
      border-bottom-color: var(--accent);
      color: var(--accent);
      font-weight: 700;
    }
    .count {
      min-width: 1.4em;
      padding: 0 0.3em;
      border-radius: 0.75em;
      background: var(--ground);
      color: var(--ink-soft);
      font-size: 0.75rem;
      line-height: 1.6;
      text-align: center;
    }
    [aria-current] .count[data-some] {
      background: var(--accent);
      color: #fff;
    }
    .rows {
      flex: 1;
      min-height: 0;
      overflow: auto;
      overscroll-behavior: contain;
    }
    .case {
      display: grid;
      gap: 0.2rem;
      padding: 0.65rem 0.9rem 0.7rem calc(0.9rem - 4px);
      border-inline-start: 4px solid transparent;
      border-bottom: 1px solid var(--line);
      background: var(--paper);
      color: var(--ink);
      text-decoration: none;
    }
    .case:hover {
      background: var(--ground);
    }
    .case:focus-visible {
      outline-offset: -3px;
    }
    .case.emergency {
      border-inline-start-color: var(--danger);
      background: var(--danger-soft);
    }
    .case.high {
      border-inline-start-color: var(--warn-line);
    }
    .case[aria-current] {
      background: var(--accent-soft);
      box-shadow: inset -3px 0 var(--accent);
    }
    .line {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }
    .language {
      font-weight: 700;
      line-height: 1.4;
    }
    .code {
      color: var(--ink-soft);
      font-weight: 400;
      font-size: 0.8125rem;
    }
    .case-number {
      margin-inline-start: auto;
      color: var(--ink-soft);
      font-size: 0.8125rem;
      white-space: nowrap;
    }
    .topics {
      display: grid;
      gap: 0.05rem;
      font-size: 0.9375rem;
      line-height: 1.45;
    }
    .sure {
      color: var(--ink-soft);
      font-size: 0.8125rem;
      white-space: nowrap;
    }
    .small {
      justify-content: space-between;
      color: var(--ink-soft);
      font-size: 0.8125rem;
      line-height: 1.5;
    }
    .small svg {
      width: 1.15em;
      height: 1.15em;
      vertical-align: -0.2em;
    }
    .who {
      text-align: end;
    }
    @media (forced-colors: active) {
      .tabs a {
        border-bottom-color: Canvas;
      }
      .case {
        border-inline-start-color: Canvas;
      }
      .tabs a[aria-current],
      .case[aria-current] {
        outline: 2px solid Highlight;
        outline-offset: -3px;
      }
      .case.emergency {
        border-inline-start-color: CanvasText;
      }
    }
  `,
];
