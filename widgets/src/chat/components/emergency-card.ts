// Danger: which number to call now, as large buttons, before any other word.
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Card } from '../../api/types';
import { alertIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { callLink } from '../call-link';
import { serverHtml } from '../server-html';
import { cardText } from './card-text.styles';
import { styles } from './emergency-card.styles';

@customElement('kakehashi-emergency')
export class EmergencyCard extends LitElement {
  static override styles = [basics, cardText, styles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) card!: Card;

  override render() {
    const { card, speech } = this;
    return html`<article lang=${card.language} aria-labelledby="kind title">
      <p class="kind" id="kind">${alertIcon} ${speech.rich('emergency')}</p>
      <h2 id="title">${card.title_html ? serverHtml(card.title_html) : card.title}</h2>
      <ul class="calls">
        ${card.calls.map(callLink(speech))}
      </ul>
      <div class="text">${serverHtml(card.html)}</div>
      ${card.sample ? html`<p class="mark">${speech.rich('sample_mark')}</p>` : nothing}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-emergency': EmergencyCard;
  }
}
