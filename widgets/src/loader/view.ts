// The elements that the loader adds to the city's page: a button, a badge, a panel, and later a frame.
import { STYLE } from './launcher-style';
import type { PageSettings } from './page-settings';

const MARKUP = `
<div class="panel" role="dialog" id="panel">
  <span tabindex="-1" data-guard></span>
  <div class="wait"><span role="status" data-wait>…</span><button type="button" data-close></button></div>
  <span tabindex="-1" data-guard></span>
</div>
<button type="button" class="launch" aria-expanded="false" aria-controls="panel">
  <svg viewBox="0 0 24 24" aria-hidden="true"></svg><span class="text"></span><span class="badge" hidden></span>
</button>
<div class="says" role="status"></div>
<div class="says" role="alert"></div>`;

// Drawn for this project: a speech bubble with the arch of a bridge in it; a triangle with a mark.
const BUBBLE = '<path d="M4 4h16v12h-8l-5 4v-4H4z"/><path d="M7 13c2-5 8-5 10 0M7 13h10"/>';
const ALERT = '<path d="M12 3 2 20h20zM12 9v5M12 17v.5"/>';
const CROSS = '<path d="m5 5 14 14M19 5 5 19"/>';
export const ICONS = { bubble: BUBBLE, alert: ALERT, cross: CROSS };

export class View {
  readonly host = document.createElement('div');
  readonly root = this.host.attachShadow({ mode: 'open' });
  readonly frame = document.createElement('iframe');

  constructor({ side, accent }: PageSettings) {
    this.host.id = 'kakehashi';
    this.host.className = side;
    this.root.innerHTML = MARKUP;
    if (accent) this.host.style.setProperty('--accent', accent);
    addStyle(this.root);
    // Nothing is delegated (no camera, no place, no clipboard). No sandbox: it would stop "tel:" links of an emergency
    // in some browsers, and the frame is the desk's own origin anyway.
    this.frame.allow = '';
    this.frame.referrerPolicy = 'origin';
    document.body.append(this.host);
  }

  get panel(): HTMLElement {
    return this.part('.panel');
  }

  get button(): HTMLButtonElement {
    return this.part('.launch') as HTMLButtonElement;
  }

  get guards(): NodeListOf<HTMLElement> {
    return this.root.querySelectorAll('[data-guard]');
  }

  part(selector: string): HTMLElement {
    return this.root.querySelector(selector) as HTMLElement;
  }

  icon(name: keyof typeof ICONS): void {
    this.part('svg').innerHTML = ICONS[name];
  }
}

/** A constructed style sheet passes a page's `style-src`; older browsers get an element. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = STYLE;
    root.append(style);
  }
}
