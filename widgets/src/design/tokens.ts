// The look that chat and desk share: colours (checked for contrast), type, focus, and what every button needs.
import { css } from 'lit';

/** Custom properties for a root element; a city may override `--accent` and its tints. */
export const tokens = css`
  :host {
    --accent: #0b5563;
    --accent-soft: #eaf2f3;
    --accent-line: #a8c6cb;
    --ink: #1d2733;
    --ink-soft: #4a5a66;
    --line: #c5d0d6;
    --edge: #6f808b;
    --paper: #fff;
    --ground: #f3f6f7;
    --danger: #b3141d;
    --danger-soft: #fdf1f0;
    --warn: #6b4200;
    --warn-soft: #fff6e2;
    --warn-line: #c98a1b;
    --drill: #3b4652;
    --good: #1d6b43;
    --radius: 14px;
    --font:
      system-ui, -apple-system, 'Segoe UI', 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans', 'Noto Sans JP',
      'Noto Sans CJK JP', 'Noto Sans Devanagari', 'Noto Sans Myanmar', 'Noto Sans Khmer', 'Noto Sans Thai', sans-serif;
    color: var(--ink);
    font-family: var(--font);
    font-size: 1rem;
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  :host(:lang(zh-Hans)) {
    --font: system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif;
  }
  :host(:lang(zh-Hant)) {
    --font: system-ui, -apple-system, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans TC', 'Noto Sans CJK TC', sans-serif;
  }
  :host(:lang(ko)) {
    --font:
      system-ui, -apple-system, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif;
  }
  :host(:lang(ne)),
  :host(:lang(my)),
  :host(:lang(km)),
  :host(:lang(th)) {
    line-height: 1.75;
  }
  :host(:lang(ja-x-easy)) {
    line-height: 1.9;
  }
`;

/** For every component: box model, focus, buttons of at least 44 px. */
export const basics = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  svg {
    flex: none;
    width: 1.375em;
    height: 1.375em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.3em;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .button,
  .choice,
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 0.4em 1.1em;
    border: 2px solid var(--accent);
    border-radius: 22px;
    background: var(--paper);
    color: var(--accent);
    font-weight: 600;
    line-height: 1.4;
    text-align: start;
    text-decoration: none;
  }
  .button:focus-visible,
  .choice:focus-visible {
    border-radius: 22px;
  }
  .button:hover,
  .choice:not(:disabled):hover {
    background: var(--accent-soft);
  }
  .button.main {
    background: var(--accent);
    color: #fff;
  }
  .button.main:hover {
    filter: brightness(1.12);
  }
  .plain {
    padding-inline: 0.6em;
    border-color: transparent;
    border-radius: 8px;
    background: none;
    font-weight: 400;
    text-decoration: underline;
  }
  .plain:hover {
    background: var(--accent-soft);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ruby {
    ruby-align: center;
  }
  rt {
    font-size: 0.55em;
    font-weight: 400;
    letter-spacing: 0;
    user-select: none;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
