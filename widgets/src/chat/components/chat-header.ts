// The top of the chat: whose desk this is, the language, and the way out.
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { LanguageOption } from '../../api/types';
import { bridge, emblem, closeIcon, globeIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { request } from '../requests';
import { styles } from './chat-header.styles';

@customElement('kakehashi-header')
export class ChatHeader extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;
  /** Name of the municipality, in the resident's language. */
  @property() name = '';
  @property({ type: Boolean }) sample = false;
  @property({ attribute: false }) languages: readonly LanguageOption[] = [];
  /** True inside the panel on a city's page, which can be closed. */
  @property({ type: Boolean }) closable = false;
  @query('select') private readonly select!: HTMLSelectElement | null;

  override updated(): void {
    // After its options are there: a select that the resident has touched ignores their attributes.
    if (this.select) this.select.value = this.speech.language;
  }

  override render() {
    const { speech } = this;
    return html`
      <header>
        ${bridge} ${emblem}
        <div class="names">
          <h1>${this.name || 'Kakehashi'}</h1>
          <p>${this.sample ? speech.rich('sample_mark') : speech.rich('tagline')}</p>
        </div>
        ${this.languages.length > 1 ? this.picker() : nothing}
        ${
          this.closable
            ? html`<button
              type="button"
              class="close"
              aria-label=${speech.text('close_window')}
              @click=${() => request(this, 'close-window', null)}
            >
              ${closeIcon}
            </button>`
            : nothing
        }
      </header>
    `;
  }

  private picker() {
    return html`<label class="picker">
      ${globeIcon}
      <span class="visually-hidden">${this.speech.text('language')}</span>
      <select
        @change=${(event: Event) =>
          request(this, 'change-language', { language: (event.target as HTMLSelectElement).value })}
      >
        ${this.languages.map(({ code, name }) => html`<option value=${code} lang=${code}>${name}</option>`)}
      </select>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-header': ChatHeader;
  }
}
