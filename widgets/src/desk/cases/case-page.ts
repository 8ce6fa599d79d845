// One case on the screen: its head, what may be done with it, its thread, and where to write.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { alertIcon, backIcon, checkIcon, infoIcon, personIcon, retryIcon } from '../../design/icons';
import { NewsListener } from '../api/news-listener';
import type { Case, StaffEvent } from '../api/types';
import { may, type Desk } from '../desk';
import { lockIcon, sectionIcon } from '../design/icons';
import { casesAt, type Tab } from '../route';
import { app, caseWords as words, composer, errorSentence } from '../strings';
import './case-facts';
import { styles } from './case-page.styles';
import './close-dialog';
import './hand-over-dialog';
import './note-composer';
import './reply-composer';
import './thread-entry';

/** Distance from the end, in pixels, within which a reader counts as following along. */
const NEAR_END = 120;

@customElement('case-page')
export class CasePage extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ type: Number }) caseId = 0;
  @property() tab: Tab = 'waiting';
  @state() private case: Case | null = null;
  @state() private problem = '';
  @state() private busy = false;
  @state() private dialog: 'close' | 'hand-over' | null = null;
  @state() private writing: 'reply' | 'note' = 'reply';
  @query('.thread') private readonly thread!: HTMLElement | null;
  @query('case-facts') private readonly facts!: HTMLElement | null;
  private follow = true;

  constructor() {
    super();
    new NewsListener(this, (news) => {
      if (news.type === 'cases' && (news.caseId === null || news.caseId === this.caseId)) void this.load();
    });
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('caseId')) {
      this.case = null;
      this.problem = '';
      this.dialog = null;
      this.writing = 'reply';
      void this.load().then(() => this.facts?.focus());
    }
    const { thread } = this;
    this.follow = !thread || thread.scrollHeight - thread.scrollTop - thread.clientHeight < NEAR_END;
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('case') || !this.follow) return;
    // The entries have their height once they have rendered themselves.
    requestAnimationFrame(() => this.thread?.scrollTo({ top: this.thread.scrollHeight }));
  }

  override render() {
    return html`<a class="plain back" href=${casesAt(this.tab)}>${backIcon} ${words.backToList}</a>
      <div role="alert">${this.problem ? this.renderProblem() : nothing}</div>
      ${this.case ? this.renderCase(this.case) : this.problem ? nothing : html`<p class="loading">${app.loading}</p>`}`;
  }

  private renderCase(of: Case) {
    const spoken = this.topicsSaidAt(of);
    return html`<header>
        <case-facts .desk=${this.desk} .of=${of}
          >${may(this.desk.me, 'workCases') ? this.renderActions(of) : nothing}</case-facts
        >
      </header>
      <section class="thread" aria-label=${words.thread} tabindex="0">
        <ol aria-live="polite" aria-relevant="additions">
          ${repeat(
            of.events.filter(told),
            (event) => event.seq,
            (event) =>
              html`<li>
                <thread-entry .event=${event} .language=${of.language} ?repeated=${event.seq !== spoken} .topics=${of.topics}></thread-entry>
              </li>`,
          )}
        </ol>
      </section>
      <footer>${this.renderFoot(of)}</footer>
      ${this.renderDialog(of)}`;
  }

  private renderActions(of: Case) {
    if (of.state === 'closed')
      return html`<div class="row" slot="actions">
        ${this.renderAction('case-reopen', words.reopen, retryIcon, () => this.desk.api.reopen(of.id))}
      </div>`;
    const free = of.state !== 'taken';
    const mayRelease = this.mine || may(this.desk.me, 'overrideCases');
    return html`<div class="row" slot="actions">
      ${
        free
          ? this.renderAction('case-take', words.take, personIcon, () => this.desk.api.take(of.id), 'main')
          : nothing
      }
      ${
        !free && mayRelease
          ? this.renderAction('case-release', words.release, backIcon, () => this.desk.api.release(of.id))
          : nothing
      }
      <button
        type="button"
        class="button"
        @click=${() => (this.dialog = 'hand-over')}
        data-testid="case-handover"
      >
        ${sectionIcon} ${words.handOver}
      </button>
      <button type="button" class="button" @click=${() => (this.dialog = 'close')} data-testid="case-close">
        ${checkIcon} ${words.close}
      </button>
    </div>`;
  }

  private renderAction(id: string, name: string, icon: unknown, act: () => Promise<Case>, look = '') {
    return html`<button
      type="button"
      class="button ${look}"
      ?disabled=${this.busy}
      @click=${() => this.act(act)}
      data-testid=${id}
    >
      ${icon} ${name}
    </button>`;
  }

  private renderFoot(of: Case) {
    if (!may(this.desk.me, 'workCases')) return this.renderHint(words.readOnly);
    if (of.state === 'closed') return this.renderHint(words.closedHint);
    return html`${of.conversation_state === 'closed' ? this.renderHint(words.residentLeft) : nothing}
      <div class="row switch" role="group" aria-label=${composer.choose}>
        ${this.renderSwitch('reply', composer.replyTab)} ${this.renderSwitch('note', composer.noteTab)}
      </div>
      ${
        this.writing === 'note'
          ? html`<note-composer .desk=${this.desk} .caseId=${of.id} @noted=${this.load}></note-composer>`
          : this.mine
            ? html`<reply-composer .desk=${this.desk} .of=${of} @replied=${this.load}></reply-composer>`
            : this.renderHint(
                of.assigned_to && of.state === 'taken' ? words.takenBy(of.assigned_to.name) : words.takeFirst,
              )
      }`;
  }

  private renderSwitch(kind: 'reply' | 'note', name: string) {
    return html`<button
      type="button"
      aria-pressed=${this.writing === kind ? 'true' : 'false'}
      @click=${() => (this.writing = kind)}
      data-testid="write-${kind}"
    >
      ${kind === 'note' ? lockIcon : nothing} ${name}
    </button>`;
  }

  private renderHint(sentence: string) {
    return html`<p class="wait" data-testid="case-hint">${infoIcon} ${sentence}</p>`;
  }

  private renderProblem() {
    return html`<div class="message bad" data-testid="case-error">
      ${alertIcon}<span>${this.problem}</span>
      <button type="button" class="plain" @click=${this.load}>${app.reload}</button>
    </div>`;
  }

  private renderDialog(of: Case) {
    const dismiss = () => (this.dialog = null);
    if (this.dialog === 'close')
      return html`<close-dialog
        .desk=${this.desk}
        .of=${of}
        @dismiss=${dismiss}
        @closed=${this.settle}
      ></close-dialog>`;
    if (this.dialog === 'hand-over')
      return html`<hand-over-dialog
        .desk=${this.desk}
        .caseId=${of.id}
        @dismiss=${dismiss}
        @handed-over=${this.settle}
      ></hand-over-dialog>`;
    return nothing;
  }

  /** The first message without translation carries the topics; later ones need not repeat them. */
  private topicsSaidAt(of: Case): number | undefined {
    return of.events.find((event) => event.ja?.provenance === 'none')?.seq;
  }

  private get mine(): boolean {
    return this.case?.assigned_to?.username === this.desk.me.user.username;
  }

  private readonly load = async (): Promise<void> => {
    const { caseId } = this;
    try {
      const found = await this.desk.api.case(caseId);
      if (caseId !== this.caseId) return; // another case was opened meanwhile
      this.case = found;
      this.problem = '';
    } catch (error) {
      if (caseId === this.caseId) this.problem = errorSentence(error);
    }
  };

  private async act(deed: () => Promise<Case>): Promise<void> {
    this.busy = true;
    try {
      const found = await deed();
      if (found.id === this.caseId) this.case = found;
      this.problem = '';
    } catch (error) {
      await this.load();
      this.problem = errorSentence(error);
    } finally {
      this.busy = false;
      this.tellDesk();
    }
  }

  private settle(event: CustomEvent<Case>): void {
    this.case = event.detail;
    this.dialog = null;
    this.tellDesk();
    void this.updateComplete.then(() => this.facts?.focus());
  }

  /** The queue beside this page shows the change at once, even while the line of news is down. */
  private tellDesk(): void {
    this.dispatchEvent(new CustomEvent('case-changed', { bubbles: true, composed: true }));
  }
}

/** A change of state follows from the step above it, except when the resident ends the conversation. */
function told(event: StaffEvent): boolean {
  return event.kind !== 'state' || event.body.state === 'closed';
}

declare global {
  interface HTMLElementTagNameMap {
    'case-page': CasePage;
  }
}
