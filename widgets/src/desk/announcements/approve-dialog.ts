// The last look before everybody gets it: areas, severity, drill or not, and in how many languages.
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { alertIcon, sendIcon } from '../../design/icons';
import type { StaffAnnouncement } from '../api/types';
import type { Desk } from '../desk';
import '../design/desk-dialog';
import { drillIcon } from '../design/icons';
import { announce as words, app } from '../strings';
import { styles } from './approve-dialog.styles';
import { areasInWords } from './area-picker';
import { severityMark } from './marks';

/** Fires `approved` when the person confirms, or `dismiss`. */
@customElement('approve-dialog')
export class ApproveDialog extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) of!: StaffAnnouncement;
  @property() problem = '';
  @property({ type: Boolean }) busy = false;

  override render() {
    const { of } = this;
    return html`<desk-dialog heading=${words.confirmHeading} @dismiss=${this.leave}>
      <p class="kind ${of.drill ? 'drill' : 'real'}">
        ${of.drill ? drillIcon : alertIcon}<strong>${of.drill ? words.confirmDrill : words.confirmReal}</strong>
      </p>
      <p>${words.confirmBody}</p>
      <p class="title">${of.texts['ja']?.title ?? of.template_ja}</p>
      <dl data-testid="approve-summary">
        <dt>${words.confirmAreas}</dt>
        <dd>${areasInWords(this.desk.vocabulary.areas, of.areas)}</dd>
        <dt>${words.confirmSeverity}</dt>
        <dd>${severityMark(of.severity)}</dd>
        <dt>${words.confirmLanguages}</dt>
        <dd>${words.languages(Object.keys(of.texts).length)}</dd>
      </dl>
      <div role="alert">
        ${this.problem ? html`<p class="message bad">${alertIcon} ${this.problem}</p>` : nothing}
      </div>
      <div class="row end">
        <button type="button" class="button" @click=${this.leave}>${app.back}</button>
        <button
          type="button"
          class="button main"
          ?disabled=${this.busy}
          @click=${this.confirm}
          data-testid="approve-confirm"
        >
          ${sendIcon} ${words.approve}
        </button>
      </div>
    </desk-dialog>`;
  }

  private confirm(): void {
    this.dispatchEvent(new CustomEvent('approved'));
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('dismiss'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'approve-dialog': ApproveDialog;
  }
}
