// The bottom of the chat: writing, asking a person, ending; or beginning anew once it has ended.
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { exitIcon, personIcon, plusIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { request } from '../requests';
import { styles } from './chat-foot.styles';
import './composer';

@customElement('kakehashi-foot')
export class ChatFoot extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;
  /** There is a conversation that could be ended. */
  @property({ type: Boolean }) begun = false;
  @property({ type: Boolean }) closed = false;
  /** Asking whether the resident really wants to end it. */
  @state() private asking = false;
  @query('kakehashi-composer, .main') private readonly first!: HTMLElement;

  override focus(): void {
    void this.updateComplete.then(() => this.first.focus());
  }

  override render() {
    if (this.closed) return this.ended();
    return html`<kakehashi-composer .speech=${this.speech}></kakehashi-composer>
      <div class="actions">${this.asking ? this.question() : this.actions()}</div>`;
  }

  private ended() {
    return html`<p>${this.speech.rich('state_closed')}</p>
      <button type="button" class="button main" @click=${() => request(this, 'new-conversation', null)}>
        ${plusIcon} ${this.speech.rich('new_conversation')}
      </button>`;
  }

  private actions() {
    return html`<button type="button" class="plain" @click=${() => request(this, 'ask-person', null)}>
        ${personIcon} ${this.speech.rich('ask_person')}
      </button>
      ${
        this.begun
          ? html`<button type="button" class="plain" @click=${() => this.ask(true)}>
            ${exitIcon} ${this.speech.rich('end_conversation')}
          </button>`
          : nothing
      }`;
  }

  private question() {
    return html`<span id="sure">${this.speech.rich('end_question')}</span>
      <span>
        <button type="button" class="plain" aria-describedby="sure" @click=${this.end}>
          ${this.speech.rich('end_confirm')}
        </button>
        <button type="button" class="plain" @click=${() => this.ask(false)}>
          ${this.speech.rich('back')}
        </button>
      </span>`;
  }

  private ask(asking: boolean): void {
    this.asking = asking;
    const focus = asking ? '.actions .plain' : '.actions .plain:last-child';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  private readonly end = (): void => {
    this.asking = false;
    request(this, 'end-conversation', null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-foot': ChatFoot;
  }
}
