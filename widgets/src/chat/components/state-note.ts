// A line about the conversation itself: who has it now, or why it stopped.
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ConversationEvent } from '../../api/types';
import { checkIcon, clockIcon, infoIcon, personIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { styles } from './state-note.styles';

const ICONS = { bot: infoIcon, waiting: clockIcon, person: personIcon, closed: checkIcon };

@customElement('kakehashi-state')
export class StateNote extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) body!: ConversationEvent<'state'>['body'];

  override render() {
    const { state, text, case_number: number } = this.body;
    return html`<div class="note">
      ${ICONS[state]}
      <div>
        <p>${text || this.speech.rich(`state_${state}`)}</p>
        ${number ? html`<p class="number">${this.speech.rich('case_number', { number })}</p>` : nothing}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-state': StateNote;
  }
}
