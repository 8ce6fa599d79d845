// Line icons drawn for this project; each stands beside words, so all are hidden from assistive technology.
import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (paths: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

export const alertIcon = icon(svg`<path d="M12 3 2 20h20z"/><path d="M12 10v4M12 17v.2"/>`);
export const bellIcon = icon(svg`<path d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4z"/><path d="M10 21h4"/>`);
export const bookIcon = icon(
  svg`<path d="M4 5c3-1 6-1 8 1 2-2 5-2 8-1v13c-3-1-6-1-8 1-2-2-5-2-8-1z"/><path d="M12 6v13"/>`,
);
export const checkIcon = icon(svg`<path d="m4 12 6 6L20 6"/>`);
export const chevronIcon = icon(svg`<path d="m6 9 6 6 6-6"/>`);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l4 2"/>`);
export const closeIcon = icon(svg`<path d="m5 5 14 14M19 5 5 19"/>`);
export const downIcon = icon(svg`<path d="M12 4v15M5 13l7 7 7-7"/>`);
export const exitIcon = icon(svg`<path d="M14 4H5v16h9M10 12h11M17 8l4 4-4 4"/>`);
export const globeIcon = icon(
  svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c6 5 6 13 0 18M12 3c-6 5-6 13 0 18"/>`,
);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7v.2"/>`);
export const personIcon = icon(svg`<circle cx="12" cy="8" r="4"/><path d="M4 21c0-9 16-9 16 0"/>`);
export const phoneIcon = icon(
  svg`<path d="M6 3h4l2 5-3 2c1 3 2 4 5 5l2-3 5 2v4c0 2-1 3-3 3C10 20 4 13 3 6c0-2 1-3 3-3z"/>`,
);
export const plusIcon = icon(svg`<path d="M12 5v14M5 12h14"/>`);
export const retryIcon = icon(svg`<path d="M20 12a8 8 0 1 1-3-6l3 2"/><path d="M20 3v5h-5"/>`);
export const sendIcon = icon(svg`<path d="M4 4l17 8-17 8 3-8z"/><path d="M7 12h14"/>`);
export const backIcon = icon(svg`<path d="M19 12H5M11 6l-6 6 6 6"/>`);

/** The same bridge as a sign beside a name. */
export const emblem = html`<svg class="emblem" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
  ${svg`<path d="M2 22C8 8 28 8 34 22"/><path d="M2 22h32M8 16v6M13 13v9M18 12v10M23 13v9M28 16v6"/>
  <path d="M6 29q3-3 6 0t6 0 6 0 6 0"/>`}
</svg>`;

/** 架け橋: the arch of a bridge over water, for the header. */
export const bridge = html`<svg
  class="bridge"
  viewBox="0 0 240 60"
  preserveAspectRatio="xMaxYMid meet"
  aria-hidden="true"
  focusable="false"
>
  ${svg`<path d="M0 38C60 4 180 4 240 38"/><path d="M0 46C60 18 180 18 240 46"/>
  <path d="M30 25v10M60 15v10M90 10v11M120 8.500v11M150 10v11M180 15v10M210 25v10"/>
  <path class="water" d="M40 56q10-5 20 0t20 0 20 0 20 0 20 0 20 0 20 0 20 0"/>`}
</svg>`;
