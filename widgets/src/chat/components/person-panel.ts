// Asking a person: what happens next, when the desk is open, consent, and an optional way to be reached.
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Handoff } from '../../api/resident-api';
import type { Desk } from '../../api/types';
import { alertIcon, backIcon, checkIcon, clockIcon, phoneIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { request } from '../requests';
import { styles } from './person-panel.styles';

@customElement('kakehashi-person')
export class PersonPanel extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) desk!: Desk;
  /** The request is on its way. */
  @property({ type: Boolean }) busy = false;
  /** Code of the error that the last attempt met. */
  @property() error: string | null = null;
  @property({ attribute: false }) done: Handoff | null = null;
  @state() private consentMissing = false;
  @query('#consent') private readonly consent!: HTMLInputElement;
  @query('#contact') private readonly contact!: HTMLInputElement;
  @query('h2') private readonly heading!: HTMLElement;

  override focus(): void {
    void this.updateComplete.then(() => this.heading.focus());
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('done') && this.done) this.focus();
  }

  override render() {
    const back = html`<button
      type="button"
      class="plain"
      @click=${() => request(this, 'leave-panel', null)}
    >
      ${backIcon} ${this.speech.rich('back')}
    </button>`;
    return html`<section aria-labelledby="heading">${back} ${this.done ? this.handed(this.done) : this.form()}</section>`;
  }

  private handed({ case_number: number, text }: Handoff) {
    const { speech } = this;
    return html`<h2 id="heading" tabindex="-1">${checkIcon} ${speech.rich('person_done')}</h2>
      <p class="number">${speech.rich('case_number', { number })}</p>
      <p>${text || speech.rich('person_done_body')}</p>
      ${this.hours()}
      <button type="button" class="button main" @click=${() => request(this, 'leave-panel', null)}>
        ${speech.rich('back')}
      </button>`;
  }

  private form() {
    const { speech, desk } = this;
    return html`<h2 id="heading" tabindex="-1">${speech.rich('ask_person')}</h2>
      <p>${speech.rich('person_intro', { desk: desk.name ?? speech.text('staff') })}</p>
      <h3>${speech.rich('person_next')}</h3>
      <ol>
        <li>${speech.rich('person_next_read')}</li>
        <li>${speech.rich('person_next_reply')}</li>
        <li>${speech.rich('person_next_language')}</li>
      </ol>
      ${this.hours()}
      <form novalidate @submit=${this.submit}>
        <label class="consent">
          <input
            type="checkbox"
            id="consent"
            required
            aria-invalid=${this.consentMissing}
            aria-describedby="problem"
            @change=${() => (this.consentMissing = false)}
          />
          <span>${speech.rich('person_consent')}</span>
        </label>
        <label for="contact">${speech.rich('person_contact')}</label>
        <input id="contact" type="text" maxlength="200" autocomplete="off" aria-describedby="hint" dir="auto" />
        <p id="hint">${speech.rich('person_contact_hint')}</p>
        <p id="problem" role="alert">${this.problem()}</p>
        <button type="submit" class="button main" aria-disabled=${this.busy}>
          ${speech.rich(this.busy ? 'person_submitting' : 'person_submit')}
        </button>
      </form>`;
  }

  private problem() {
    const code = this.consentMissing ? 'consent_needed' : this.error;
    return code ? html`${alertIcon} ${this.speech.error(code)}` : nothing;
  }

  private hours() {
    const { speech, desk } = this;
    const next = desk.open_now ? null : desk.opens_next;
    return html`<dl>
      <div class=${desk.open_now ? 'open' : 'closed'}>
        <dt>${clockIcon} ${speech.rich('person_hours')}</dt>
        <dd>
          <strong>${speech.rich(desk.open_now ? 'person_open_now' : 'person_closed_now')}</strong>
          ${next ? html`<p>${speech.rich('person_opens_next', { time: speech.moment(next) })}</p>` : nothing}
          ${desk.hours ? html`<p>${desk.hours}</p>` : nothing}
        </dd>
      </div>
      ${
        desk.phone
          ? html`<div>
            <dt>${phoneIcon} ${speech.rich('person_phone')}</dt>
            <dd><a href="tel:${desk.phone.replace(/[^\d+]/g, '')}">${desk.phone}</a></dd>
          </div>`
          : nothing
      }
    </dl>`;
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    if (this.busy) return;
    this.consentMissing = !this.consent.checked;
    if (this.consentMissing) this.consent.focus();
    else request(this, 'hand-over', { contact: this.contact.value.trim() });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-person': PersonPanel;
  }
}
