import { css } from 'lit';
import { controls } from '../design/controls';

export const styles = [
  ...controls,
  css`
    :host {
      display: block;
      background: var(--accent);
      color: #fff;
    }
    header {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 1.5rem;
      padding-inline: 1.25rem;
      overflow: hidden;
    }
    .brand {
      display: flex;
      align-items: center;
      gap: 0.6rem;
      min-height: 52px;
    }
    .brand strong {
      font-size: 1.125rem;
      letter-spacing: 0.06em;
    }
    .bridge {
      width: 3.6rem;
      height: 1.6rem;
      stroke-width: 5;
    }
    .sample {
      padding: 0 0.5em;
      border: 1px dashed #fff;
      border-radius: 4px;
      font-size: 0.8125rem;
      white-space: nowrap;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
    }
    nav a {
      display: inline-flex;
      align-items: center;
      gap: 0.45rem;
      min-height: 52px;
      padding: 3px 0.9rem 0;
      border-bottom: 3px solid transparent;
      color: #fff;
      text-decoration: none;
      white-space: nowrap;
    }
    nav a:hover,
    .tool:hover {
      background: rgb(255 255 255 / 14%);
    }
    nav a[aria-current] {
      border-bottom-color: #fff;
      background: rgb(0 0 0 / 16%);
      font-weight: 700;
    }
    .count {
      min-width: 1.6em;
      padding: 0 0.4em;
      border-radius: 0.8em;
      background: #fff;
      color: var(--accent);
      font-weight: 700;
      font-size: 0.8125rem;
      line-height: 1.6;
      text-align: center;
    }
    .person {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      margin-inline-start: auto;
      font-size: 0.9375rem;
    }
    .name {
      white-space: nowrap;
    }
    .tool {
      display: inline-flex;
      align-items: center;
      gap: 0.4rem;
      min-width: 44px;
      min-height: 44px;
      padding: 0 0.6rem;
      border: 0;
      border-radius: 8px;
      background: none;
      color: #fff;
      white-space: nowrap;
    }
    :focus-visible {
      outline-color: #fff;
      outline-offset: -4px;
    }
    @media (max-width: 72rem) {
      .word {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    @media (max-width: 56rem) {
      header {
        column-gap: 0.75rem;
        padding-inline: 0.5rem;
      }
      .brand {
        padding-inline-start: 0.5rem;
      }
      nav {
        order: 3;
        width: 100%;
      }
      nav a {
        flex: 1;
        justify-content: center;
        min-height: 46px;
        padding-inline: 0.4rem;
      }
    }
    @media (max-width: 30rem) {
      .bridge,
      .name svg {
        display: none;
      }
      .person {
        gap: 0;
      }
      .name {
        max-width: 6.5rem;
        overflow: hidden;
        font-size: 0.8125rem;
        text-overflow: ellipsis;
      }
    }
    @media (forced-colors: active) {
      nav a {
        border-bottom-color: Canvas;
      }
      nav a[aria-current] {
        border-bottom-color: Highlight;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
];
