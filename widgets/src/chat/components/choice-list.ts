// Buttons that answer for the resident: used once, and the chosen one stays visible as chosen.
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Choice } from '../../api/types';
import { checkIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { request } from '../requests';
import { styles } from './choice-list.styles';

@customElement('kakehashi-choices')
export class ChoiceList extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) choices: readonly Choice[] = [];
  /** The conversation has moved on: nothing can be chosen here any more. */
  @property({ type: Boolean }) spent = false;
  /** Title of the choice that was made. */
  @property() chosen: string | null = null;

  override render() {
    return html`<ul>
      ${this.choices.map((choice) => html`<li>${this.button(choice)}</li>`)}
    </ul>`;
  }

  private button(choice: Choice) {
    const chosen = this.spent && choice.title === this.chosen;
    return html`<button
      type="button"
      class="choice ${chosen ? 'chosen' : ''}"
      ?disabled=${this.spent}
      @click=${() => request(this, 'choose', choice)}
    >
      ${chosen ? html`${checkIcon}<span class="visually-hidden">${this.speech.text('chosen')}: </span>` : ''}
      <span>${choice.title}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-choices': ChoiceList;
  }
}
