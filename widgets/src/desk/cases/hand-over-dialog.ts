// Handing a case over to another section, with a word for it.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { alertIcon } from '../../design/icons';
import type { Case } from '../api/types';
import type { Desk } from '../desk';
import '../design/desk-dialog';
import { app, errorSentence, handOver as words } from '../strings';
import { styles } from './hand-over-dialog.styles';

/** Fires `handed-over` with the case as it is now, or `dismiss`. */
@customElement('hand-over-dialog')
export class HandOverDialog extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ type: Number }) caseId = 0;
  @state() private problem = '';
  @state() private busy = false;
  @query('select') private readonly section!: HTMLSelectElement;
  @query('textarea') private readonly note!: HTMLTextAreaElement;

  override render() {
    return html`<desk-dialog heading=${words.heading} @dismiss=${this.leave}>
      <form @submit=${this.submit} novalidate>
        <p class="hint">${words.explained}</p>
        <div class="field">
          <label for="section">${words.section}</label>
          <select id="section" data-testid="handover-section">
            <option value="">${words.chooseSection}</option>
            ${this.desk.vocabulary.sections.map(({ key, ja }) => html`<option value=${key}>${ja}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="note">${words.note}</label>
          <textarea id="note" rows="3" maxlength="2000" data-testid="handover-note"></textarea>
        </div>
        <div role="alert">
          ${this.problem ? html`<p class="message bad">${alertIcon} ${this.problem}</p>` : nothing}
        </div>
        <div class="row end">
          <button type="button" class="button" @click=${this.leave}>${app.cancel}</button>
          <button class="button main" ?disabled=${this.busy} data-testid="handover-submit">${words.submit}</button>
        </div>
      </form>
    </desk-dialog>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.section.value === '') {
      this.problem = words.sectionMissing;
      this.section.focus();
      return;
    }
    this.busy = true;
    this.problem = '';
    try {
      const detail = await this.desk.api.handOver(this.caseId, this.section.value, this.note.value.trim());
      this.dispatchEvent(new CustomEvent<Case>('handed-over', { detail }));
    } catch (error) {
      this.problem = errorSentence(error);
    } finally {
      this.busy = false;
    }
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('dismiss'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hand-over-dialog': HandOverDialog;
  }
}
