// Writing for colleagues only: never shown to the resident.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { alertIcon } from '../../design/icons';
import type { Desk } from '../desk';
import { lockIcon } from '../design/icons';
import { composer as words, errorSentence } from '../strings';
import { loadNote, saveNote } from './draft-store';
import { styles } from './note-composer.styles';

/** Fires `noted` when desk_api has the note. */
@customElement('note-composer')
export class NoteComposer extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ type: Number }) caseId = 0;
  @state() private text = '';
  @state() private busy = false;
  @state() private problem = '';
  @state() private done = false;
  @query('textarea') private readonly field!: HTMLTextAreaElement;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('caseId')) this.text = loadNote(this.caseId);
  }

  override render() {
    return html`<form @submit=${this.save}>
      <div class="field">
        <label for="text">${lockIcon} ${words.noteLabel}</label>
        <textarea
          id="text"
          rows="2"
          maxlength="2000"
          aria-describedby="hint"
          .value=${live(this.text)}
          @input=${this.write}
          data-testid="note-text"
        ></textarea>
        <p class="hint" id="hint">${words.noteHint}</p>
      </div>
      <div role="alert">
        ${this.problem ? html`<p class="message bad">${alertIcon} ${this.problem}</p>` : nothing}
      </div>
      <div class="row">
        <span class="hint" role="status">${this.done ? words.noteSaved : ''}</span>
        <button class="button main" ?disabled=${this.busy || this.text.trim() === ''} data-testid="note-save">
          ${words.saveNote}
        </button>
      </div>
    </form>`;
  }

  private write(): void {
    this.text = this.field.value;
    this.done = false;
    saveNote(this.caseId, this.text);
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.problem = '';
    try {
      await this.desk.api.note(this.caseId, this.text);
      this.text = '';
      saveNote(this.caseId, '');
      this.done = true;
      this.dispatchEvent(new CustomEvent('noted'));
    } catch (error) {
      this.problem = errorSentence(error);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'note-composer': NoteComposer;
  }
}
