// What one party said: the resident, the automatic guide, or a named person with the translation's label.
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ConversationEvent } from '../../api/types';
import { personIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { linkedText } from '../linked-text';
import { styles } from './message-bubble.styles';

export type Spoken = ConversationEvent<'resident_message' | 'bot_message' | 'staff_message'>;

@customElement('kakehashi-bubble')
export class MessageBubble extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) event!: Spoken;
  @state() private originalShown = false;

  override render() {
    const { event, speech } = this;
    if (event.kind === 'resident_message')
      return html`<div class="bubble resident">
        <span class="visually-hidden">${speech.text('you')}: </span><span class="said">${linkedText(event.body.text)}</span>
      </div>`;
    if (event.kind === 'bot_message')
      return html`<div class="bubble">
        <span class="visually-hidden">${speech.text('automatic')}: </span><span class="said">${linkedText(event.body.text)}</span>
      </div>`;
    return this.staff(event);
  }

  private staff({ body, at }: ConversationEvent<'staff_message'>) {
    const { speech } = this;
    const original = this.originalShown ? body.original : null;
    return html`<div class="staff">
      <p class="name">
        ${personIcon} <strong>${body.staff_name}</strong>
        <span>${speech.rich('staff')} · <time datetime=${at}>${speech.clock(at)}</time></span>
      </p>
      <div class="bubble" lang=${original === null ? speech.language : (body.translated_from ?? 'ja')}>
        <span class="said">${linkedText(original ?? body.text)}</span>
      </div>
      ${
        body.provenance === 'machine'
          ? html`<p class="label">${speech.rich('machine_translation')}</p>`
          : nothing
      }
      ${
        body.original === null
          ? nothing
          : html`<button
            type="button"
            class="plain"
            @click=${() => (this.originalShown = !this.originalShown)}
          >
            ${speech.rich(this.originalShown ? 'show_translation' : 'show_original')}
          </button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-bubble': MessageBubble;
  }
}
