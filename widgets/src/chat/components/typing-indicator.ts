// Three dots while someone, or something, prepares a reply.
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { styles } from './typing-indicator.styles';

@customElement('kakehashi-typing')
export class TypingIndicator extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;

  override render() {
    return html`<p>
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <span>${this.speech.rich('typing')}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-typing': TypingIndicator;
  }
}
