// Writing to the resident: in their language, in Japanese through machine translation, or in Japanese as it is.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ApiError } from '../../api/errors';
import { newId } from '../../chat/session/new-id';
import { alertIcon, sendIcon } from '../../design/icons';
import type { Case } from '../api/types';
import type { Desk } from '../desk';
import { composer as words, errorSentence } from '../strings';
import { loadReply, newDraft, saveReply, type ReplyDraft, type ReplyMode } from './draft-store';
import { styles } from './reply-composer.styles';

const LONGEST = 2000;
const COUNTED_FROM = 1800;

/** Fires `replied` when desk_api has the reply. */
@customElement('reply-composer')
export class ReplyComposer extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) of!: Case;
  @state() private draft: ReplyDraft = newDraft('japanese');
  @state() private busy = false;
  @state() private problem = '';
  @state() private done = false;
  @query('textarea') private readonly field!: HTMLTextAreaElement;
  private caseId = 0;

  override willUpdate(): void {
    if (this.caseId === this.of.id) return;
    this.caseId = this.of.id;
    this.draft = loadReply(this.caseId, this.usualMode);
    if (!this.modes.includes(this.draft.mode)) this.draft = { ...this.draft, mode: this.usualMode };
    this.problem = '';
    this.done = false;
  }

  override render() {
    const { text, mode } = this.draft;
    return html`<form @submit=${this.submit}>
      ${this.modes.length > 1 ? this.renderModes() : nothing}
      <div class="field">
        <label for="text" class="visually-hidden">${words.label}</label>
        <textarea
          id="text"
          rows="2"
          lang=${mode === 'resident' ? this.of.language : 'ja'}
          dir="auto"
          aria-describedby="how"
          aria-invalid=${this.over > 0 ? 'true' : nothing}
          .value=${live(text)}
          @input=${this.write}
          @keydown=${this.key}
          data-testid="reply-text"
        ></textarea>
      </div>
      <div role="alert">${this.problem ? this.renderProblem() : nothing}</div>
      <div class="row end">
        <p class="hint" id="how">${this.hint}</p>
        <span class="hint" role="status">${this.done ? words.sent : ''}</span>
        ${this.renderCount()}
        <span class="hint keys">${words.keys}</span>
        <button
          class="button main"
          ?disabled=${this.busy || text.trim() === '' || this.over > 0}
          data-testid="reply-send"
        >
          ${sendIcon} ${this.sendLabel}
        </button>
      </div>
    </form>`;
  }

  private renderModes() {
    const labels = {
      resident: words.inResident(this.of.language_ja),
      machine: words.machine,
      japanese: words.inJapanese,
    };
    return html`<fieldset>
      <legend class="visually-hidden">${words.how}</legend>
      <div class="options">
        ${this.modes.map(
          (mode) =>
            html`<label class="option">
              <input
                type="radio"
                name="mode"
                value=${mode}
                .checked=${live(mode === this.draft.mode)}
                @change=${() => this.choose(mode)}
                data-testid="reply-mode-${mode}"
              />${labels[mode]}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private renderProblem() {
    return html`<p class="message bad" data-testid="reply-error">
      ${alertIcon}<span>${this.problem} ${this.draft.uncertain ? words.retryHint : nothing}</span>
    </p>`;
  }

  private renderCount() {
    const left = LONGEST - this.draft.text.length;
    if (left < 0) return html`<span class="problem number">${words.over(-left)}</span>`;
    return this.draft.text.length < COUNTED_FROM
      ? nothing
      : html`<span class="hint number">${words.left(left)}</span>`;
  }

  private get sendLabel(): string {
    if (this.busy) return words.sending;
    if (this.draft.uncertain) return words.retry;
    return this.draft.mode === 'machine' ? words.sendMachine : words.send;
  }

  private get hint(): string {
    const { residentHint, machineHint, japaneseHint } = words;
    const said = { resident: residentHint, machine: machineHint, japanese: japaneseHint }[this.draft.mode];
    return this.foreign && !this.of.machine_translation_to_resident
      ? `${said}${words.noMachine(this.of.language_ja)}`
      : said;
  }

  private get foreign(): boolean {
    return !this.of.language.startsWith('ja');
  }

  private get modes(): ReplyMode[] {
    if (!this.foreign) return ['japanese'];
    return this.of.machine_translation_to_resident
      ? ['resident', 'machine', 'japanese']
      : ['resident', 'japanese'];
  }

  private get usualMode(): ReplyMode {
    if (!this.foreign) return 'japanese';
    if (this.desk.me.user.languages.includes(this.of.language)) return 'resident';
    return this.of.machine_translation_to_resident ? 'machine' : 'resident';
  }

  private get over(): number {
    return Math.max(0, this.draft.text.length - LONGEST);
  }

  private write(): void {
    this.change({ text: this.field.value });
  }

  private choose(mode: ReplyMode): void {
    this.change({ mode });
    this.field.focus();
  }

  /** Another text is another message: it gets an id of its own. */
  private change(part: Partial<ReplyDraft>): void {
    this.draft = { ...this.draft, ...part, clientId: newId(), uncertain: false };
    this.problem = '';
    this.done = false;
    saveReply(this.caseId, this.draft);
  }

  private key(event: KeyboardEvent): void {
    // While an input method is composing, Enter chooses characters.
    if (event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.send();
  }

  private submit(event: Event): void {
    event.preventDefault();
    void this.send();
  }

  private async send(): Promise<void> {
    const { caseId, draft } = this;
    if (this.busy || draft.text.trim() === '' || this.over > 0) return;
    this.busy = true;
    this.problem = '';
    this.keep(caseId, { ...draft, uncertain: true });
    try {
      await this.desk.api.reply(caseId, {
        client_id: draft.clientId,
        text: draft.text,
        language: draft.mode === 'resident' ? this.of.language : 'ja',
        translate: draft.mode === 'machine',
      });
      this.keep(caseId, newDraft(draft.mode));
      this.done = true;
      this.dispatchEvent(new CustomEvent('replied'));
      this.field.focus();
    } catch (error) {
      this.fail(caseId, draft, error);
    } finally {
      this.busy = false;
    }
  }

  private fail(caseId: number, draft: ReplyDraft, error: unknown): void {
    const refused = error instanceof ApiError && !error.passing; // refused for certain: nothing arrived
    this.keep(caseId, { ...draft, clientId: refused ? newId() : draft.clientId, uncertain: !refused });
    if (this.caseId === caseId) this.problem = errorSentence(error);
  }

  /** Keeps a draft for its case; shows it if that case is still the one on the screen. */
  private keep(caseId: number, draft: ReplyDraft): void {
    saveReply(caseId, draft);
    if (this.caseId === caseId) this.draft = draft;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-composer': ReplyComposer;
  }
}
