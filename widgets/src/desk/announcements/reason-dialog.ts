// Asks why: an announcement is given back or withdrawn only with a reason that colleagues can read.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { alertIcon } from '../../design/icons';
import '../design/desk-dialog';
import { announce as words, app } from '../strings';
import { styles } from './reason-dialog.styles';

/** Fires `reason` with what was written, or `dismiss`. */
@customElement('reason-dialog')
export class ReasonDialog extends LitElement {
  static override styles = styles;

  @property() heading = '';
  @property() explained = '';
  /** What the button does, in a word. */
  @property() deed = '';
  @property() problem = '';
  @property({ type: Boolean }) busy = false;
  @state() private missing = false;
  @query('textarea') private readonly field!: HTMLTextAreaElement;

  override render() {
    const problem = this.missing ? words.reasonMissing : this.problem;
    return html`<desk-dialog heading=${this.heading} @dismiss=${this.leave}>
      <form @submit=${this.submit} novalidate>
        <p>${this.explained}</p>
        <div class="field">
          <label for="reason">${words.reason}</label>
          <textarea
            id="reason"
            rows="3"
            maxlength="2000"
            aria-invalid=${this.missing ? 'true' : nothing}
            data-testid="reason-text"
          ></textarea>
        </div>
        <div role="alert">${problem ? html`<p class="message bad">${alertIcon} ${problem}</p>` : nothing}</div>
        <div class="row end">
          <button type="button" class="button" @click=${this.leave}>${app.back}</button>
          <button class="button main danger" ?disabled=${this.busy} data-testid="reason-submit">${this.deed}</button>
        </div>
      </form>
    </desk-dialog>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const reason = this.field.value.trim();
    this.missing = reason === '';
    if (this.missing) this.field.focus();
    else this.dispatchEvent(new CustomEvent<string>('reason', { detail: reason }));
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('dismiss'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reason-dialog': ReasonDialog;
  }
}
