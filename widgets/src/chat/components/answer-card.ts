// An answer from the city's rules: the text, where it comes from, when it was checked, and whether it helped.
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Card } from '../../api/types';
import { bookIcon, checkIcon, infoIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { callLink } from '../call-link';
import { request } from '../requests';
import { serverHtml } from '../server-html';
import { cardText } from './card-text.styles';
import { styles } from './answer-card.styles';

@customElement('kakehashi-answer')
export class AnswerCard extends LitElement {
  static override styles = [basics, cardText, styles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) card!: Card;
  @property({ type: Number }) seq = 0;
  /** What the resident said of it: undefined until then. */
  @property({ attribute: false }) helpful: boolean | undefined = undefined;

  override render() {
    const { card, speech } = this;
    return html`<article lang=${card.language} aria-labelledby="title">
      <h2 id="title">${card.title_html ? serverHtml(card.title_html) : card.title}</h2>
      <div class="text">${serverHtml(card.html)}</div>
      ${card.calls.length > 0 ? html`<ul class="calls">${card.calls.map(callLink(speech))}</ul>` : nothing}
      <footer lang=${speech.language}>
        <p class="origin">${this.source()} ${this.checked()}</p>
        <div class="marks">${this.marks()}</div>
        ${this.seq > 0 ? this.rating() : nothing}
      </footer>
    </article>`;
  }

  private source() {
    const { source } = this.card;
    if (!source) return nothing;
    const name = html`<span lang="ja">${source.name}</span>`;
    const linked = source.url
      ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer"
          >${name}<span class="visually-hidden"> (${this.speech.text('opens_new_window')})</span></a
        >`
      : name;
    return html`<span>${bookIcon} ${this.speech.rich('source')}: ${linked}</span>`;
  }

  private checked() {
    const { checked_on } = this.card;
    if (!checked_on) return nothing;
    return html`<span
      >${checkIcon} ${this.speech.rich('checked_on', { date: this.speech.day(checked_on) })}</span
    >`;
  }

  private marks() {
    const { card, speech } = this;
    return html`
      ${card.sample ? html`<span class="mark">${speech.rich('sample_mark')}</span>` : nothing}
      ${
        card.reviewed
          ? nothing
          : html`<details>
            <summary class="mark">${infoIcon} ${speech.rich('unreviewed_mark')}</summary>
            <p>${speech.rich('unreviewed_explained')}</p>
          </details>`
      }
    `;
  }

  private rating() {
    const { speech, helpful } = this;
    if (helpful === undefined)
      return html`<fieldset class="rating">
        <legend>${speech.rich('helpful_question')}</legend>
        <button type="button" class="choice" @click=${() => this.rate(true)}>${speech.rich('yes')}</button>
        <button type="button" class="choice" @click=${() => this.rate(false)}>${speech.rich('no')}</button>
      </fieldset>`;
    if (helpful) return html`<p class="rating" role="status">${speech.rich('helpful_thanks')}</p>`;
    return html`<div class="rating" role="status">
      <p>${speech.rich('unhelpful_thanks')}</p>
      <button type="button" class="button" @click=${() => request(this, 'ask-person', null)}>
        ${speech.rich('ask_person')}
      </button>
    </div>`;
  }

  private rate(helpful: boolean): void {
    request(this, 'rate', { seq: this.seq, helpful });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-answer': AnswerCard;
  }
}
