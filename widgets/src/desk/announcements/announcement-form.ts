// Writing an announcement: template, slots, areas, drill or not, and until when. No text is typed for residents.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { alertIcon, backIcon } from '../../design/icons';
import type { SlotValues, StaffAnnouncement, Template } from '../api/types';
import type { Desk } from '../desk';
import { drillIcon } from '../design/icons';
import { ANNOUNCEMENTS, announcementAt } from '../route';
import { announce as words, app, errorSentence } from '../strings';
import { fieldTime, hoursLater, instantOf } from '../time';
import { styles } from './announcement-form.styles';
import './area-picker';
import { severityMark } from './marks';
import { slotField } from './slot-field';

const USUAL_HOURS = 24;
const HOURS = [3, 12, 24, 72];

/** Fires `saved` with the draft as it is now. */
@customElement('announcement-form')
export class AnnouncementForm extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  /** The announcement to mend, or null for a new one. */
  @property({ attribute: false }) of: StaffAnnouncement | null = null;
  @state() private templates: readonly Template[] | null = null;
  @state() private template: Template | null = null;
  @state() private slots: Readonly<Record<string, string>> = {};
  @state() private areas: readonly string[] = [];
  @state() private drill = false;
  @state() private expires = '';
  @state() private wrong: ReadonlySet<string> = new Set();
  @state() private problem = '';
  @state() private busy = false;
  @query('form') private readonly form!: HTMLFormElement;

  override connectedCallback(): void {
    super.connectedCallback();
    const { of } = this;
    this.expires = fieldTime(of ? new Date(of.expires_at) : hoursLater(USUAL_HOURS, new Date()));
    if (of) {
      this.areas = of.areas;
      this.drill = of.drill;
      this.slots = Object.fromEntries(
        Object.entries(of.slots).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
      );
    }
    void this.load();
  }

  override render() {
    return html`<a class="plain back" href=${this.of ? announcementAt(this.of.id) : ANNOUNCEMENTS}
        >${backIcon} ${words.back}</a
      >
      <h1 tabindex="-1">${this.of ? words.editHeading : words.newHeading}</h1>
      ${
        this.templates
          ? this.renderForm(this.templates)
          : html`<p class="loading">${this.problem || app.loading}</p>`
      }`;
  }

  private renderForm(templates: readonly Template[]) {
    return html`<form @submit=${this.submit} class=${this.drill ? 'drill' : ''} novalidate>
      ${this.renderTemplate(templates)} ${this.renderDrill()} ${this.template ? this.renderRest(this.template) : nothing}
      <div role="alert">
        ${
          this.problem
            ? html`<p class="message bad" data-testid="announcement-error">${alertIcon} ${this.problem}</p>`
            : nothing
        }
      </div>
      <div class="row">
        <button class="button main" ?disabled=${this.busy} data-testid="announcement-save">
          ${this.busy ? words.saving : words.save}
        </button>
        <a class="button" href=${this.of ? announcementAt(this.of.id) : ANNOUNCEMENTS}>${app.cancel}</a>
      </div>
    </form>`;
  }

  private renderTemplate(templates: readonly Template[]) {
    return html`<div class="panel field">
      <label for="template">${words.template}</label>
      <select
        id="template"
        ?disabled=${this.of !== null}
        aria-invalid=${this.wrong.has('template') ? 'true' : nothing}
        aria-describedby="template-hint"
        @change=${this.chooseTemplate}
        data-testid="announcement-template"
      >
        <option value="" ?selected=${!this.template}>${words.chooseTemplate}</option>
        ${templates.map(
          ({ id, ja, severity }) =>
            html`<option value=${id} ?selected=${id === this.template?.id}>
              ${ja}（${words.severity[severity]}）
            </option>`,
        )}
      </select>
      <p class="hint" id="template-hint">${words.templateHint}</p>
      ${this.template ? html`<p>${severityMark(this.template.severity)}</p>` : nothing}
    </div>`;
  }

  private renderDrill() {
    const option = (drill: boolean, name: string) =>
      html`<label class="option">
        <input
          type="radio"
          name="drill"
          .checked=${live(this.drill === drill)}
          @change=${() => (this.drill = drill)}
          data-testid=${drill ? 'drill-on' : 'drill-off'}
        />${drill ? drillIcon : nothing} ${name}
      </label>`;
    return html`<fieldset class="panel field">
      <legend>${words.kind}</legend>
      <div class="options">${option(false, words.drillOff)} ${option(true, words.drillOn)}</div>
      <p role="status" class=${this.drill ? 'drill-banner' : 'visually-hidden'}>
        ${this.drill ? html`${drillIcon} <strong>${words.drillBanner}</strong> ${words.drillExplained}` : nothing}
      </p>
    </fieldset>`;
  }

  private renderRest(template: Template) {
    return html`<fieldset class="panel slots">
        <legend>${words.contents}</legend>
        ${template.slots.length === 0 ? html`<p class="hint">${words.noSlots}</p>` : nothing}
        ${template.slots.map((slot) =>
          slotField(slot, this.slots[slot.name] ?? '', this.wrong.has(`slot-${slot.name}`), (value) => {
            this.slots = { ...this.slots, [slot.name]: value };
            this.mended(`slot-${slot.name}`);
          }),
        )}
      </fieldset>
      <div class="panel field">
        <area-picker
          .areas=${this.desk.vocabulary.areas}
          .chosen=${this.areas}
          @areas-changed=${this.chooseAreas}
          data-testid="announcement-areas"
        ></area-picker>
        ${this.wrong.has('areas') ? html`<p class="problem">${words.errors.areas}</p>` : nothing}
      </div>
      ${this.renderExpiry()}`;
  }

  private renderExpiry() {
    return html`<div class="panel field">
      <label for="expires">${words.expires}</label>
      <div class="row">
        <input
          id="expires"
          type="datetime-local"
          .value=${live(this.expires)}
          aria-invalid=${this.wrong.has('expires') ? 'true' : nothing}
          @input=${(event: Event) => this.expire((event.target as HTMLInputElement).value)}
          data-testid="announcement-expires"
        />
        ${HOURS.map(
          (hours) =>
            html`<button
              type="button"
              class="button"
              @click=${() => this.expire(fieldTime(hoursLater(hours, new Date())))}
            >
              ${words.expiresIn(hours)}
            </button>`,
        )}
      </div>
      ${this.wrong.has('expires') ? html`<p class="problem">${words.errors.expires}</p>` : nothing}
    </div>`;
  }

  private async load(): Promise<void> {
    try {
      this.templates = await this.desk.api.templates();
      this.template = this.templates.find((each) => each.id === this.of?.template) ?? null;
    } catch (error) {
      this.problem = errorSentence(error);
    }
  }

  private chooseTemplate(event: Event): void {
    const id = (event.target as HTMLSelectElement).value;
    this.template = this.templates?.find((each) => each.id === id) ?? null;
    this.wrong = new Set();
    this.problem = '';
  }

  private chooseAreas(event: CustomEvent<readonly string[]>): void {
    this.areas = event.detail;
    this.mended('areas');
  }

  private expire(value: string): void {
    this.expires = value;
    this.mended('expires');
  }

  private mended(field: string): void {
    this.wrong = new Set([...this.wrong].filter((each) => each !== field));
    this.problem = '';
  }

  /** The fields that cannot be saved as they are, in the order of the form. */
  private whatIsWrong(): string[] {
    if (!this.template) return ['template'];
    const slots = this.template.slots.filter((slot) => slot.required && !this.slots[slot.name]?.trim());
    const late = !this.expires || new Date(instantOf(this.expires)).getTime() <= Date.now();
    return [
      ...slots.map((slot) => `slot-${slot.name}`),
      ...(this.areas.length === 0 ? ['areas'] : []),
      ...(late ? ['expires'] : []),
    ];
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = this.whatIsWrong();
    this.wrong = new Set(wrong);
    const { template } = this;
    if (wrong.length > 0 || !template) return this.complain(wrong);
    this.busy = true;
    this.problem = '';
    try {
      const detail = await this.desk.api.saveAnnouncement(this.draft(template), this.of?.id ?? null);
      this.dispatchEvent(new CustomEvent<StaffAnnouncement>('saved', { detail }));
    } catch (error) {
      this.problem = errorSentence(error);
    } finally {
      this.busy = false;
    }
  }

  private draft(template: Template) {
    const slots: Record<string, SlotValues[string]> = {};
    for (const { name } of template.slots) {
      const value = this.slots[name]?.trim();
      if (value) slots[name] = value;
    }
    return {
      template: template.id,
      slots,
      areas: this.areas,
      drill: this.drill,
      expires_at: instantOf(this.expires),
    };
  }

  private complain(wrong: readonly string[]): void {
    const [first = ''] = wrong;
    const slot = this.template?.slots.find((each) => `slot-${each.name}` === first);
    const { errors } = words;
    this.problem = slot
      ? errors.slot(slot.ja)
      : ((
          { template: errors.template, areas: errors.areas, expires: errors.expires } as Record<
            string,
            string
          >
        )[first] ?? '');
    this.form.querySelector<HTMLElement>(first === 'areas' ? 'area-picker' : `#${first}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'announcement-form': AnnouncementForm;
  }
}
