// A message of the resident that is on its way, and what becomes of it.
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { alertIcon, clockIcon, retryIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { request } from '../requests';
import type { Outgoing } from '../session/outbox';
import { styles as bubble } from './message-bubble.styles';
import { styles } from './outgoing-message.styles';

@customElement('kakehashi-outgoing')
export class OutgoingMessage extends LitElement {
  static override styles = [basics, bubble, styles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) message!: Outgoing;

  override render() {
    return html`
      <div class="bubble resident ${this.message.status}">
        <span class="visually-hidden">${this.speech.text('you')}: </span><span class="said">${this.message.text}</span>
      </div>
      ${this.status()}
    `;
  }

  private status() {
    const { message, speech } = this;
    if (message.status === 'sending') return html`<p>${clockIcon} ${speech.rich('sending')}</p>`;
    if (message.status === 'waiting')
      return html`<p>${clockIcon} ${speech.rich('waiting_for_connection')}</p>`;
    const { clientId } = message;
    return html`<p class="failure">
        ${alertIcon}
        <span>${speech.rich('failed')} ${message.error ? speech.error(message.error) : ''}</span>
      </p>
      <div>
        <button type="button" class="plain" @click=${() => request(this, 'discard', { clientId })}>
          ${speech.rich('discard')}
        </button>
        <button type="button" class="button" @click=${() => request(this, 'retry', { clientId })}>
          ${retryIcon} ${speech.rich('retry')}
        </button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-outgoing': OutgoingMessage;
  }
}
