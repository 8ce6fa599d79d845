// The door: who are you, and for which municipality.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { alertIcon, bridge } from '../../design/icons';
import type { StaffApi } from '../api/staff-api';
import type { Me } from '../api/types';
import { app, login, loginSentence } from '../strings';
import { styles } from './login-form.styles';

/** Fires `logged-in` with who it is. */
@customElement('login-form')
export class LoginForm extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) api!: StaffApi;
  /** Fixed by the address, or '' to ask for it. */
  @property() municipality = '';
  @property() notice = '';
  @state() private problem = '';
  @state() private busy = false;
  @query('form') private readonly form!: HTMLFormElement;

  override render() {
    return html`<main>
      <div class="brand">
        ${bridge}
        <p><strong>${app.name}</strong> ${app.desk}</p>
      </div>
      <form @submit=${this.submit} novalidate>
        <h1>${login.heading}</h1>
        ${this.notice ? html`<p class="message care" role="status">${this.notice}</p>` : nothing}
        <div role="alert">${this.problem ? this.renderProblem() : nothing}</div>
        ${this.municipality ? nothing : this.renderMunicipality()}
        <div class="field">
          <label for="username">${login.username}</label>
          <input id="username" name="username" autocomplete="username" required data-testid="login-username" />
        </div>
        <div class="field">
          <label for="password">${login.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
            data-testid="login-password"
          />
        </div>
        <button class="button main" ?disabled=${this.busy} data-testid="login-submit">
          ${this.busy ? login.submitting : login.submit}
        </button>
      </form>
    </main>`;
  }

  private renderMunicipality() {
    return html`<div class="field">
      <label for="municipality">${login.municipality}</label>
      <input
        id="municipality"
        name="municipality"
        autocomplete="organization"
        autocapitalize="none"
        spellcheck="false"
        required
        aria-describedby="municipality-hint"
        data-testid="login-municipality"
      />
      <p class="hint" id="municipality-hint">${login.municipalityHint}</p>
    </div>`;
  }

  private renderProblem() {
    return html`<p class="message bad" data-testid="login-error">${alertIcon} ${this.problem}</p>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const value = (name: string) =>
      this.form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
    const municipality = this.municipality || value('municipality').trim();
    const [username, password] = [value('username').trim(), value('password')];
    if (!municipality || !username || !password) return this.complain(login.missing);
    this.busy = true;
    this.problem = '';
    try {
      const me = await this.api.logIn(municipality, username, password);
      this.dispatchEvent(new CustomEvent<Me>('logged-in', { detail: me }));
    } catch (error) {
      this.complain(loginSentence(error));
    } finally {
      this.busy = false;
    }
  }

  private complain(sentence: string): void {
    this.problem = sentence;
    const empty = [...this.form.querySelectorAll('input')].find((field) => field.value === '');
    (empty ?? this.form.querySelector<HTMLInputElement>('[name="password"]'))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'login-form': LoginForm;
  }
}
