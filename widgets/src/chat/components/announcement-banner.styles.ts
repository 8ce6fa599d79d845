import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    flex: none;
    position: relative;
    z-index: 1;
    max-height: 45%;
    overflow-y: auto;
    box-shadow: 0 3px 10px rgb(15 35 45 / 18%);
  }
  section {
    border-block-end: 1px solid var(--edge);
  }
  details + details {
    border-block-start: 1px solid var(--paper);
  }
  summary {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-height: 48px;
    padding: 0.45rem 1rem;
    list-style: none;
    line-height: 1.4;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline-color: currentcolor;
    outline-offset: -4px;
  }
  .head {
    flex: 1;
    min-width: 0;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.5em;
    align-items: center;
    font-size: 0.8125rem;
  }
  .title {
    display: block;
    font-weight: 700;
  }
  .stamp {
    padding: 0 0.45em;
    border: 1.5px solid currentcolor;
    border-radius: 4px;
  }
  .info {
    background: var(--accent-soft);
  }
  .info > summary svg {
    color: var(--accent);
  }
  .warning {
    border-inline-start: 8px solid var(--warn-line);
    background: var(--warn-soft);
    color: var(--warn);
  }
  .emergency {
    background: var(--danger);
    color: #fff;
  }
  .drill {
    background: repeating-linear-gradient(
      -45deg,
      #eceff1 0 14px,
      #f7f8f9 14px 28px
    );
    color: var(--drill);
  }
  .cancelled {
    background: var(--ground);
    color: var(--ink-soft);
  }
  .body {
    padding: 0.75rem 1rem 1rem;
    background: var(--paper);
    color: var(--ink);
  }
  .only {
    margin-block-end: 0.6em;
    font-weight: 700;
  }
  .meta {
    margin-block-start: 0.75em;
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  .all {
    display: flex;
    align-items: center;
    min-height: 44px;
    padding: 0.25rem 1rem;
    background: var(--paper);
    font-size: 0.9375rem;
  }
  @media (prefers-reduced-motion: no-preference) {
    .turn {
      transition: transform 0.15s;
    }
  }
  [open] .turn {
    transform: rotate(180deg);
  }
  @media (max-height: 420px) {
    .kind {
      display: none;
    }
  }
  @media (forced-colors: active) {
    details {
      border: 2px solid;
    }
  }
`;
