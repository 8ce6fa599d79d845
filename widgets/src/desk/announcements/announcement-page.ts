// One announcement: what it says in every language, who did what with it, and the steps that are open to this person.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { alertIcon, backIcon, checkIcon, closeIcon, infoIcon, sendIcon } from '../../design/icons';
import { NewsListener } from '../api/news-listener';
import type { StaffAnnouncement } from '../api/types';
import { may, type Desk } from '../desk';
import { drillIcon, editIcon } from '../design/icons';
import { ANNOUNCEMENTS, announcementAt } from '../route';
import { announce as words, app, errorSentence } from '../strings';
import { shortTime } from '../time';
import { styles } from './announcement-page.styles';
import './announcement-preview';
import './approve-dialog';
import { areasInWords } from './area-picker';
import { drillMark, severityMark, stateMark } from './marks';
import './reason-dialog';

type Dialog = 'approve' | 'reject' | 'cancel';

@customElement('announcement-page')
export class AnnouncementPage extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property() announcementId = '';
  /** Said once at the top, e.g. that it was saved. */
  @property() notice = '';
  @state() private found: StaffAnnouncement | null = null;
  @state() private problem = '';
  @state() private busy = false;
  @state() private dialog: Dialog | null = null;

  constructor() {
    super();
    new NewsListener(this, (news) => {
      if (news.type === 'announcements') void this.load();
    });
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('announcementId')) void this.load();
  }

  override render() {
    return html`<a class="plain back" href=${ANNOUNCEMENTS}>${backIcon} ${words.back}</a>
      <div role="status">
        ${this.notice ? html`<p class="message good">${checkIcon} ${this.notice}</p>` : nothing}
      </div>
      <div role="alert">
        ${
          this.problem && !this.dialog
            ? html`<p class="message bad" data-testid="announcement-error">${alertIcon} ${this.problem}</p>`
            : nothing
        }
      </div>
      ${this.found ? this.renderFound(this.found) : html`<p class="loading">${this.problem ? '' : app.loading}</p>`}`;
  }

  private renderFound(of: StaffAnnouncement) {
    return html`${
      of.drill
        ? html`<p class="drill-banner">${drillIcon} <strong>${words.drillBanner}</strong></p>`
        : nothing
    }
      <div class="row marks">${severityMark(of.severity)} ${drillMark(of.drill)} ${stateMark(of.state)}</div>
      <h1 tabindex="-1">${of.texts['ja']?.title ?? of.template_ja}</h1>
      <dl>
        ${this.renderFact(words.template, of.template_ja)}
        ${this.renderFact(words.areas, areasInWords(this.desk.vocabulary.areas, of.areas))}
        ${this.renderFact(words.expiresAt, shortTime(of.expires_at))}
        ${of.sent_at ? this.renderFact(words.sentAt, shortTime(of.sent_at)) : nothing}
        ${this.renderFact(words.author, of.author)}
        ${of.approver ? this.renderFact(words.approver, of.approver) : nothing}
        ${this.renderFact(words.version, String(of.version))}
      </dl>
      ${this.renderActions(of)}
      <div class="panel">
        <announcement-preview .desk=${this.desk} .of=${of}></announcement-preview>
      </div>
      <div class="two">${this.renderSteps(of)} ${this.renderDeliveries(of)}</div>
      ${this.renderDialog(of)}`;
  }

  private renderFact(name: string, value: string) {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  private renderActions(of: StaffAnnouncement) {
    const { me } = this.desk;
    const open = of.state === 'draft' || of.state === 'waiting';
    const write = may(me, 'writeAnnouncements') && open;
    const cancel = may(me, 'cancelAnnouncements') && (open || of.state === 'sent');
    return html`<div class="row actions">
      ${of.state === 'waiting' ? this.renderApproval() : nothing}
      ${
        write && of.state === 'draft'
          ? html`<button
            type="button"
            class="button main"
            ?disabled=${this.busy}
            @click=${() => this.act(() => this.desk.api.submitAnnouncement(of.id), words.submitted)}
            data-testid="announcement-submit"
          >
            ${sendIcon} ${words.submit}
          </button>`
          : nothing
      }
      ${
        write
          ? html`<a class="button" href=${announcementAt(of.id, 'edit')} data-testid="announcement-edit"
            >${editIcon} ${words.edit}</a
          >`
          : nothing
      }
      ${cancel ? this.renderAsk('cancel', words.cancel, closeIcon, 'danger') : nothing}
    </div>`;
  }

  private renderApproval() {
    const approver = may(this.desk.me, 'approveAnnouncements');
    const own = this.own;
    return html`<button
        type="button"
        class="button main"
        ?disabled=${!approver || own}
        aria-describedby=${!approver || own ? 'why-not' : nothing}
        @click=${() => this.ask('approve')}
        data-testid="announcement-approve"
      >
        ${checkIcon} ${words.approve}
      </button>
      ${approver && !own ? this.renderAsk('reject', words.reject, backIcon, '') : nothing}
      ${
        approver && !own
          ? nothing
          : html`<p class="message why" id="why-not" data-testid="approve-why-not">
            ${infoIcon} ${approver ? words.ownDraft : words.notApprover}
          </p>`
      }`;
  }

  private renderAsk(dialog: Dialog, name: string, icon: unknown, look: string) {
    return html`<button
      type="button"
      class="button ${look}"
      @click=${() => this.ask(dialog)}
      data-testid="announcement-${dialog}"
    >
      ${icon} ${name}
    </button>`;
  }

  private renderSteps(of: StaffAnnouncement) {
    return html`<section class="panel" aria-labelledby="steps">
      <h2 id="steps">${words.history}</h2>
      <ol data-testid="announcement-steps">
        ${of.steps.map(
          (step) =>
            html`<li>
              <time class="number hint" datetime=${step.at}>${shortTime(step.at)}</time>
              <span
                ><strong>${words.steps[step.action] ?? step.action}</strong> ${step.by}
                ${step.detail ? html`<br />${step.detail}` : nothing}</span
              >
            </li>`,
        )}
      </ol>
    </section>`;
  }

  private renderDeliveries(of: StaffAnnouncement) {
    return html`<section class="panel" aria-labelledby="deliveries">
      <h2 id="deliveries">${words.deliveries}</h2>
      ${
        of.deliveries.length === 0
          ? html`<p class="hint">${words.noDeliveries}</p>`
          : html`<ul data-testid="announcement-deliveries">
            ${of.deliveries.map(
              (each) =>
                html`<li>
                  <time class="number hint">${each.delivered_at ? shortTime(each.delivered_at) : '―'}</time>
                  <span
                    ><strong>${words.channels[each.channel] ?? each.channel}</strong>
                    ${words.deliveryStates[each.state] ?? each.state}（${words.version} ${each.version}）</span
                  >
                </li>`,
            )}
          </ul>`
      }
    </section>`;
  }

  private renderDialog(of: StaffAnnouncement) {
    const { api } = this.desk;
    const dismiss = () => (this.dialog = null);
    if (this.dialog === 'approve')
      return html`<approve-dialog
        .desk=${this.desk}
        .of=${of}
        .problem=${this.problem}
        ?busy=${this.busy}
        @dismiss=${dismiss}
        @approved=${() => this.act(() => api.approveAnnouncement(of.id), words.approved)}
      ></approve-dialog>`;
    if (this.dialog === null) return nothing;
    const rejecting = this.dialog === 'reject';
    const deed = (reason: string) =>
      rejecting ? api.rejectAnnouncement(of.id, reason) : api.cancelAnnouncement(of.id, reason);
    return html`<reason-dialog
      heading=${rejecting ? words.rejectHeading : words.cancelHeading}
      explained=${rejecting ? words.rejectBody : of.sent_at ? words.cancelBody : ''}
      deed=${rejecting ? words.reject : words.cancel}
      .problem=${this.problem}
      ?busy=${this.busy}
      @dismiss=${dismiss}
      @reason=${(event: CustomEvent<string>) =>
        this.act(() => deed(event.detail), rejecting ? words.rejected : words.cancelled)}
    ></reason-dialog>`;
  }

  /** desk_api refuses this too; where it tells no user name, the shown name has to do. */
  private get own(): boolean {
    const { user } = this.desk.me;
    const { found } = this;
    return found?.author_username === undefined
      ? found?.author === user.name
      : found.author_username === user.username;
  }

  private ask(dialog: Dialog): void {
    this.problem = '';
    this.notice = '';
    this.dialog = dialog;
  }

  private async load(): Promise<void> {
    try {
      this.found = await this.desk.api.announcement(this.announcementId);
    } catch (error) {
      this.problem = errorSentence(error);
    }
  }

  private async act(deed: () => Promise<StaffAnnouncement>, notice: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = '';
    this.notice = '';
    try {
      this.found = await deed();
      this.dialog = null;
      this.notice = notice;
      void this.updateComplete.then(() => this.renderRoot.querySelector('h1')?.focus());
    } catch (error) {
      this.problem = errorSentence(error);
      await this.load();
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'announcement-page': AnnouncementPage;
  }
}
