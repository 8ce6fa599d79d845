// Line icons that only the desk needs; the others come from the shared set. Each stands beside words.
import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (paths: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

export const inboxIcon = icon(svg`<path d="M4 5h16l1 9v5H3v-5z"/><path d="M3 14h5l2 3h4l2-3h5"/>`);
export const megaphoneIcon = icon(svg`<path d="M4 10v5h4l9 4V6L8 10zM8 15l1 5h3l-1-4M20 10v5"/>`);
export const chartIcon = icon(svg`<path d="M4 4v16h16M9 16v-5M13 16V8M17 16v-3"/>`);
export const lockIcon = icon(svg`<path d="M6 11h12v9H6zM9 11V7a3 3 0 0 1 6 0v4"/>`);
export const soundIcon = icon(svg`<path d="M4 10v5h4l5 4V6l-5 4zM16 9c2 2 2 5 0 7M19 7c3 3 3 8 0 11"/>`);
export const muteIcon = icon(svg`<path d="M4 10v5h4l5 4V6l-5 4zM17 10l5 5M22 10l-5 5"/>`);
export const sectionIcon = icon(svg`<path d="M4 12h13M12 7l5 5-5 5M20 4v16"/>`);
export const botIcon = icon(svg`<path d="M5 9h14v10H5zM12 9V5M9 4h6M9 13v2M15 13v2M3 13v3M21 13v3"/>`);
export const printIcon = icon(svg`<path d="M7 9V3h10v6M7 17H4v-8h16v8h-3M7 14h10v7H7z"/>`);
export const fileIcon = icon(svg`<path d="M6 3h8l4 4v14H6zM14 3v4h4M12 11v6M9 14l3 3 3-3"/>`);
export const editIcon = icon(svg`<path d="M4 20l1-5L16 4l4 4L9 19zM14 6l4 4"/>`);
export const drillIcon = icon(svg`<path d="M4 4h16v16H4z"/><path d="M4 14 14 4M4 20 20 4M10 20 20 10"/>`);
