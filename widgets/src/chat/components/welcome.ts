// What a resident sees first: a greeting, what others ask, and every language by its own name.
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Municipality } from '../../api/types';
import { globeIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { request } from '../requests';
import { styles } from './welcome.styles';

@customElement('kakehashi-welcome')
export class Welcome extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) city!: Municipality;

  /** The greeting is the first to be read. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  override render() {
    const { speech, city } = this;
    return html`
      <section aria-labelledby="greeting">
        <h2 id="greeting" tabindex="-1">${speech.rich('greeting')}</h2>
        <p>${speech.rich('greeting_body', { city: city.name })}</p>
        <p>${speech.rich('greeting_person')} ${speech.rich('greeting_privacy')}</p>
      </section>
      ${city.quick_topics.length > 0 ? this.topics() : nothing}
      ${city.languages.length > 1 ? this.languages() : nothing}
    `;
  }

  private topics() {
    return html`<section aria-labelledby="topics">
      <h3 id="topics">${this.speech.rich('quick_topics')}</h3>
      <ul class="topics">
        ${this.city.quick_topics.map(
          (topic) =>
            html`<li>
              <button type="button" class="choice" @click=${() => request(this, 'choose', topic)}>
                ${topic.title}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private languages() {
    return html`<section aria-labelledby="languages">
      <h3 id="languages">${globeIcon} ${this.speech.rich('choose_language')}</h3>
      <ul class="languages">
        ${this.city.languages.map(
          ({ code, name, dir }) =>
            html`<li>
              <button
                type="button"
                lang=${code}
                dir=${dir}
                aria-pressed=${code === this.speech.language}
                @click=${() => request(this, 'change-language', { language: code })}
              >
                ${name}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-welcome': Welcome;
  }
}
