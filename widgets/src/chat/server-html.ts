// The only place where HTML from the server enters the page. The server has cleaned it; here it is cleaned again,
// to the contract's few elements, so that one mistake elsewhere cannot become a script in a resident's browser.
import { nothing, type TemplateResult, html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

const ELEMENTS = new Set(['P', 'UL', 'OL', 'LI', 'STRONG', 'BR', 'A', 'RUBY', 'RT', 'RP']);
const DROPPED_WHOLE = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'MATH']);
const SAFE_LINK = /^(https?:\/\/|tel:|mailto:)/i;

/** What a card's `html` or `title_html` looks like once rendered. */
export function serverHtml(text: string | null | undefined): TemplateResult | typeof nothing {
  return text ? html`${unsafeHTML(cleaned(text))}` : nothing;
}

/** The same HTML with the contract's elements only, no attribute but a safe `href`. */
export function cleaned(text: string): string {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) clean(element);
  return body.innerHTML;
}

function clean(element: Element): void {
  const name = element.tagName.toUpperCase();
  if (DROPPED_WHOLE.has(name)) return element.remove();
  if (!ELEMENTS.has(name)) return element.replaceWith(...element.childNodes);
  const href = element.getAttribute('href');
  for (const attribute of [...element.attributes]) element.removeAttribute(attribute.name);
  if (name !== 'A' || href === null || !SAFE_LINK.test(href)) return;
  element.setAttribute('href', href);
  if (!/^http/i.test(href)) return;
  // Inside a frame a link must open outside of it, and learn nothing of the page it came from.
  element.setAttribute('target', '_blank');
  element.setAttribute('rel', 'noopener noreferrer');
}
