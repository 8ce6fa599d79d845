// Where the resident writes: grows with the text, Enter sends, and an input method's Enter never does.
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sendIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { request } from '../requests';
import { styles } from './composer.styles';

/** The contract's limit of a message, in characters. */
export const LIMIT = 2000;
const WARN_BELOW = 200;

@customElement('kakehashi-composer')
export class Composer extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;
  @state() private text = '';
  @query('textarea') private readonly field!: HTMLTextAreaElement;

  override focus(): void {
    void this.updateComplete.then(() => this.field.focus());
  }

  override render() {
    const { speech } = this;
    const left = LIMIT - Array.from(this.text.trim()).length;
    return html`<form @submit=${this.submit}>
      <label class="visually-hidden" for="message">${speech.text('composer_label')}</label>
      <div class="row">
        <textarea
          id="message"
          rows="1"
          enterkeyhint="send"
          autocomplete="off"
          dir="auto"
          placeholder=${speech.text('composer_hint')}
          aria-describedby="left"
          aria-invalid=${left < 0}
          .value=${this.text}
          @input=${this.typed}
          @keydown=${this.pressed}
        ></textarea>
        <button type="submit" class="send" aria-label=${speech.text('send')} ?disabled=${!this.sendable}>
          ${sendIcon}
        </button>
      </div>
      <p id="left" class=${left < 0 ? 'over' : ''} role="status">${this.counter(left)}</p>
    </form>`;
  }

  private counter(left: number) {
    if (left < 0) return this.speech.rich('too_long', { n: -left });
    return left < WARN_BELOW ? this.speech.rich('characters_left', { n: left }) : nothing;
  }

  private get sendable(): boolean {
    const length = Array.from(this.text.trim()).length;
    return length > 0 && length <= LIMIT;
  }

  private readonly typed = (): void => {
    this.text = this.field.value;
    this.grow();
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    // While an input method composes, Enter belongs to it; Safari says so only by key code 229.
    const composing = event.isComposing || event.keyCode === 229; // eslint-disable-line @typescript-eslint/no-deprecated
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    this.submit(event);
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    if (!this.sendable) return;
    request(this, 'send', { text: this.text.trim() });
    this.text = '';
    void this.updateComplete.then(() => {
      this.grow();
      this.field.focus();
    });
  };

  private grow(): void {
    this.field.style.height = 'auto';
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-composer': Composer;
  }
}
