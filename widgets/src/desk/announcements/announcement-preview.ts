// What residents will read, in every language: one at a time by tabs, or all below each other.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { serverHtml } from '../../chat/server-html';
import type { StaffAnnouncement } from '../api/types';
import type { Desk } from '../desk';
import { drillIcon } from '../design/icons';
import { announce as words } from '../strings';
import { styles } from './announcement-preview.styles';

@customElement('announcement-preview')
export class AnnouncementPreview extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) of!: StaffAnnouncement;
  @state() private shown = 'ja';
  @state() private all = false;

  override render() {
    const codes = this.codes;
    const shown = codes.includes(this.shown) ? this.shown : (codes[0] ?? 'ja');
    return html`<div class="top">
        <h2>${words.preview}</h2>
        <button
          type="button"
          class="plain"
          aria-pressed=${this.all ? 'true' : 'false'}
          @click=${() => (this.all = !this.all)}
          data-testid="preview-all"
        >
          ${this.all ? words.oneLanguage : words.allLanguages}
        </button>
      </div>
      <p class="hint">${words.previewHint(Object.keys(this.of.texts).length)}</p>
      ${
        this.all
          ? codes.map((code) => html`<h3>${this.nameOf(code)}</h3>${this.renderText(code)}`)
          : html`${this.renderTabs(codes, shown)}
            <div id="panel" role="tabpanel" aria-labelledby="tab-${shown}" tabindex="0">
              ${this.renderText(shown)}
            </div>`
      }`;
  }

  private renderTabs(codes: readonly string[], shown: string) {
    return html`<div role="tablist" aria-label=${words.preview} @keydown=${this.move}>
      ${codes.map(
        (code) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${code}"
            aria-selected=${code === shown ? 'true' : 'false'}
            aria-controls="panel"
            tabindex=${code === shown ? '0' : '-1'}
            @click=${() => (this.shown = code)}
            data-testid="preview-tab-${code}"
          >
            ${this.nameOf(code)}
          </button>`,
      )}
    </div>`;
  }

  private renderText(code: string) {
    const text = this.of.texts[code];
    if (!text) return html`<p class="message bad">${words.missing}</p>`;
    return html`<article
      class=${this.of.drill ? 'drill' : this.of.severity}
      data-testid="preview-${code}"
    >
      ${this.of.drill ? html`<p class="mark">${drillIcon} ${words.drillBanner}</p>` : nothing}
      <div lang=${code} dir="auto">
        <p class="title">${text.title_html ? serverHtml(text.title_html) : text.title}</p>
        ${serverHtml(text.html)}
      </div>
    </article>`;
  }

  /** The municipality's languages first, then any other that there is a text for. */
  private get codes(): readonly string[] {
    const known = this.desk.vocabulary.languages.map((language) => language.code);
    return [...new Set([...known, ...Object.keys(this.of.texts)])];
  }

  private nameOf(code: string): string {
    return this.desk.vocabulary.languages.find((language) => language.code === code)?.ja ?? code;
  }

  private move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const { codes } = this;
    const next = codes[(codes.indexOf(this.shown) + step + codes.length) % codes.length];
    if (next === undefined) return;
    this.shown = next;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'announcement-preview': AnnouncementPreview;
  }
}
