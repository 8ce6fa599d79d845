// Closing a case: under which topics, plan item, outcome and time it is counted. What is missing is said in words.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { alertIcon } from '../../design/icons';
import type { Case, Closing, Keyed } from '../api/types';
import type { Desk } from '../desk';
import '../design/desk-dialog';
import { app, closing as words, errorSentence } from '../strings';
import { styles } from './close-dialog.styles';
import './topic-picker';

type Field = keyof typeof words.errors;

/** Fires `closed` with the case as it is now, or `dismiss`. */
@customElement('close-dialog')
export class CloseDialog extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) of!: Case;
  @state() private topics: readonly string[] = [];
  @state() private plan = '';
  /** A person chose the plan item: topics no longer change it. */
  private planChosen = false;
  @state() private missing: ReadonlySet<Field> = new Set();
  @state() private problem = '';
  @state() private busy = false;
  @query('form') private readonly form!: HTMLFormElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.topics = this.of.topics.map((each) => each.topic);
    this.plan = this.of.plan ?? this.usualPlan();
    this.planChosen = this.of.plan !== null;
  }

  override render() {
    return html`<desk-dialog heading=${words.heading(this.of.number)} @dismiss=${this.leave}>
      <form @submit=${this.submit} @change=${this.recheck} novalidate data-testid="close-form">
        <p class="hint">${words.explained}</p>
        <div class="field">
          <topic-picker
            .topics=${this.desk.vocabulary.topics}
            .chosen=${this.topics}
            ?invalid=${this.missing.has('topics')}
            @topics-changed=${this.choose}
            data-testid="close-topics"
          ></topic-picker>
          ${this.renderMissing('topics')}
        </div>
        ${this.renderCategories()} ${this.renderPlan()} ${this.renderFiscal()} ${this.renderOutcome()}
        <div class="two">${this.renderMinutes()} ${this.renderSupport()}</div>
        <div class="field">
          <label for="note">${words.note}</label>
          <textarea id="note" name="note" rows="2" maxlength="2000" data-testid="close-note"></textarea>
        </div>
        <div class="row end">
          <div role="alert">${this.problem ? this.renderProblem() : nothing}</div>
          <button type="button" class="button" @click=${this.leave}>${app.cancel}</button>
          <button class="button main" ?disabled=${this.busy} data-testid="close-submit">${words.submit}</button>
        </div>
      </form>
    </desk-dialog>`;
  }

  private renderCategories() {
    const { isa } = this.desk.vocabulary;
    const keys = new Set(this.entries.map((topic) => topic.isa));
    return html`<div class="field">
      <p class="label">${words.isa}</p>
      <p data-testid="close-isa">
        ${[...keys].map((key) => {
          const found: (Keyed & { confirmed?: boolean }) | undefined = isa.find((each) => each.key === key);
          return html`<span class="badge">${found?.ja ?? key}</span> `;
        })}
        <span class="hint">${words.isaExplained}</span>
      </p>
    </div>`;
  }

  private renderPlan() {
    return html`<div class="field">
      <label for="plan">${words.plan}</label>
      <select
        id="plan"
        name="plan"
        aria-describedby="plan-hint"
        aria-invalid=${this.missing.has('plan') ? 'true' : nothing}
        @change=${this.choosePlan}
        data-testid="close-plan"
      >
        <option value="" ?selected=${this.plan === ''}>${words.choose}</option>
        ${this.desk.vocabulary.plan.map(
          ({ code, ja }) =>
            html`<option value=${code} ?selected=${code === this.plan}>${code} ${ja}</option>`,
        )}
      </select>
      <p class="hint" id="plan-hint">${this.planChosen ? nothing : words.planHint}</p>
      ${this.renderMissing('plan')}
    </div>`;
  }

  private renderFiscal() {
    const { fiscal } = this.desk.vocabulary;
    const editions = [...new Set(fiscal.map((each) => each.edition ?? each.key.slice(0, 2)))];
    return html`<div class="field">
      <label for="fiscal">${words.fiscal}</label>
      <select id="fiscal" name="fiscal" aria-describedby="fiscal-hint" data-testid="close-fiscal">
        <option value="">${words.fiscalNone}</option>
        ${editions.map(
          (edition) =>
            html`<optgroup label=${words.edition(edition)}>
              ${fiscal
                .filter((each) => (each.edition ?? each.key.slice(0, 2)) === edition)
                .map(({ key, ja }) => html`<option value=${key}>${ja}</option>`)}
            </optgroup>`,
        )}
      </select>
      <p class="hint" id="fiscal-hint">${words.fiscalHint}</p>
    </div>`;
  }

  private renderOutcome() {
    return html`<fieldset class="field" aria-describedby="outcome-missing">
      <legend>${words.outcome}</legend>
      <div class="options">
        ${this.desk.vocabulary.outcomes.map(
          ({ key, ja }) =>
            html`<label class="option">
              <input type="radio" name="outcome" value=${key} data-testid="close-outcome-${key}" />${ja}
            </label>`,
        )}
      </div>
      ${this.renderMissing('outcome')}
    </fieldset>`;
  }

  private renderMinutes() {
    return html`<div class="field">
      <label for="minutes">${words.minutes}</label>
      <input
        id="minutes"
        name="minutes"
        type="number"
        inputmode="numeric"
        min="0"
        max="1440"
        step="1"
        aria-invalid=${this.missing.has('minutes') ? 'true' : nothing}
        aria-describedby="minutes-missing"
        data-testid="close-minutes"
      />
      ${this.renderMissing('minutes')}
    </div>`;
  }

  private renderSupport() {
    return html`<div class="field">
      <label for="support">${words.support}</label>
      <select
        id="support"
        name="support"
        aria-invalid=${this.missing.has('support') ? 'true' : nothing}
        aria-describedby="support-missing"
        data-testid="close-support"
      >
        <option value="">${words.choose}</option>
        ${this.desk.vocabulary.language_support.map(
          ({ key, ja }) => html`<option value=${key}>${ja}</option>`,
        )}
      </select>
      ${this.renderMissing('support')}
    </div>`;
  }

  private renderMissing(field: Field) {
    return this.missing.has(field)
      ? html`<p class="problem" id="${field}-missing" data-testid="close-missing">${words.errors[field]}</p>`
      : nothing;
  }

  private renderProblem() {
    return html`<p class="message bad" data-testid="close-error">${alertIcon} ${this.problem}</p>`;
  }

  private get entries() {
    return this.desk.vocabulary.topics.filter((topic) => this.topics.includes(topic.id));
  }

  /** The plan item that most of the topics have; the first topic's among equals. */
  private usualPlan(): string {
    const plans = this.topics
      .flatMap((id) => this.entries.filter((each) => each.id === id))
      .map((each) => each.plan);
    const count = (plan: string) => plans.filter((each) => each === plan).length;
    return plans.reduce((best, plan) => (count(plan) > count(best) ? plan : best), plans[0] ?? '');
  }

  private choose(event: CustomEvent<readonly string[]>): void {
    this.topics = event.detail;
    if (!this.planChosen) this.plan = this.usualPlan();
    this.recheck();
  }

  private choosePlan(event: Event): void {
    this.plan = (event.target as HTMLSelectElement).value;
    this.planChosen = true;
  }

  private value(name: string): string {
    const { form } = this;
    const field = form.querySelector<HTMLInputElement>(`[name="${name}"]:is(:checked, :not([type="radio"]))`);
    return field?.value ?? '';
  }

  private whatIsMissing(): ReadonlySet<Field> {
    const minutes = this.value('minutes');
    const wrong: Record<Field, boolean> = {
      topics: this.topics.length === 0,
      plan: this.plan === '',
      outcome: this.value('outcome') === '',
      minutes: !/^\d{1,4}$/.test(minutes) || Number(minutes) > 1440,
      support: this.value('support') === '',
    };
    return new Set((Object.keys(wrong) as Field[]).filter((field) => wrong[field]));
  }

  /** Once something was missing, what has been mended is no longer complained about. */
  private recheck(): void {
    if (this.missing.size === 0) return;
    const still = this.whatIsMissing();
    this.missing = new Set([...this.missing].filter((field) => still.has(field)));
    if (this.missing.size === 0) this.problem = '';
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.missing = this.whatIsMissing();
    if (this.missing.size > 0) return this.complain();
    this.busy = true;
    this.problem = '';
    try {
      const closed = await this.desk.api.close(this.of.id, this.closing());
      this.dispatchEvent(new CustomEvent<Case>('closed', { detail: closed }));
    } catch (error) {
      this.problem = errorSentence(error);
    } finally {
      this.busy = false;
    }
  }

  private closing(): Closing {
    return {
      topics: this.topics,
      plan: this.plan,
      fiscal: this.value('fiscal') || null,
      outcome: this.value('outcome'),
      minutes: Number(this.value('minutes')),
      language_support: this.value('support'),
      note: this.value('note').trim(),
    };
  }

  private complain(): void {
    this.problem = words.summary(this.missing.size);
    const [first] = this.missing;
    const selector = first === 'topics' ? 'topic-picker' : `[name="${first ?? ''}"]`;
    this.form.querySelector<HTMLElement>(selector)?.focus();
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('dismiss'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'close-dialog': CloseDialog;
  }
}
