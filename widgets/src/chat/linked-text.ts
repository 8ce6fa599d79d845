// Plain text of people, with its web addresses turned into links; never read as HTML.
import { html, type TemplateResult } from 'lit';

const ADDRESS = /(https?:\/\/[^\s<>"'、。」）]+[^\s<>"'、。」）.,;:!?)])/;

export function linkedText(text: string): TemplateResult {
  const parts = text.split(ADDRESS);
  return html`${parts.map((part, index) =>
    index % 2 === 1 ? html`<a href=${part} target="_blank" rel="noopener noreferrer">${part}</a>` : part,
  )}`;
}
