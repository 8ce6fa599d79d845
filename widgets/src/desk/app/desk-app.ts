// The whole desk: who is logged in, which screen the address names, and the news that keeps the queue alive.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError } from '../../api/errors';
import { alertIcon } from '../../design/icons';
import '../announcements/announcement-form';
import '../announcements/announcement-list';
import '../announcements/announcement-page';
import { StaffApi } from '../api/staff-api';
import { StaffFeed } from '../api/staff-feed';
import type { CaseSummary, Me, StaffAnnouncement } from '../api/types';
import '../cases/case-page';
import '../cases/case-queue';
import { QueueLists } from '../cases/queue-lists';
import { may, type Desk } from '../desk';
import '../login/login-form';
import '../report/report-page';
import { announcementAt, ANNOUNCEMENTS, casesAt, goTo, parseRoute, type Route } from '../route';
import { announce, app, errorSentence, login, queue } from '../strings';
import { fiscalYear } from '../time';
import { AlertSound } from './alert-sound';
import { styles } from './desk-app.styles';
import './desk-header';

const SETTLE_MS = 150;

@customElement('desk-app')
export class DeskApp extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) api = new StaffApi();
  /** Fixed by the address (`?municipality=`), or ''. */
  @property() municipality = '';
  @state() private desk: Desk | null = null;
  @state() private route: Route = parseRoute(location.hash);
  /** The screen that is shown, for the layout. */
  @property({ reflect: true }) screen: Route['name'] | 'login' = 'login';
  @state() private phase: 'starting' | 'login' | 'in' = 'starting';
  @state() private notice = '';
  @state() private problem = '';
  @state() private connected = true;
  @state() private revision = 0;
  @state() private arrival = '';
  @state() private urgent: readonly CaseSummary[] = [];
  @state() private editing: StaffAnnouncement | null = null;
  @state() private saved = '';
  private readonly sound = new AlertSound();
  private lists = new QueueLists();
  private feed: StaffFeed | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.navigate);
    this.api.onSignedOut = () => this.leave(login.signedOut);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.navigate);
    clearTimeout(this.timer);
    this.feed?.stop();
  }

  override willUpdate(): void {
    this.screen = this.desk ? this.route.name : 'login';
  }

  override render() {
    if (this.phase === 'login')
      return html`<login-form
        .api=${this.api}
        .municipality=${this.municipality}
        .notice=${this.notice}
        @logged-in=${(event: CustomEvent<Me>) => this.begin(() => Promise.resolve(event.detail))}
      ></login-form>`;
    if (!this.desk) return this.renderStarting();
    return html`<a class="skip" href="#main" @click=${this.skip}>${app.skip}</a>
      <desk-header
        .desk=${this.desk}
        .screen=${this.route.name}
        .waiting=${this.lists.waiting}
        .sound=${this.sound.on}
        @toggle-sound=${this.toggleSound}
        @log-out=${this.logOut}
      ></desk-header>
      <div role="alert">${this.urgent.map((each) => this.renderUrgent(each))}</div>
      <p class="offline" role="status">${this.connected ? nothing : html`${alertIcon} ${app.offline}`}</p>
      <main id="main" tabindex="-1" >${this.renderScreen(this.desk)}</main>
      <div class="visually-hidden" role="status" data-testid="arrivals">${this.arrival}</div>
`;
  }

  /** Whatever screen is open, an emergency is seen at once and is one step away. */
  private renderUrgent({ id, number, language_ja, state }: CaseSummary) {
    const seen = () => (this.urgent = this.urgent.filter((each) => each.id !== id));
    return html`<p class="urgent">
      ${alertIcon}
      <a href=${casesAt(state, id)} @click=${seen} data-testid="urgent-case"
        >${queue.arrivedUrgently(number, language_ja)}</a
      >
      <button type="button" class="button" @click=${seen} data-testid="urgent-dismiss">${app.dismiss}</button>
    </p>`;
  }

  private renderStarting() {
    if (!this.problem) return html`<p class="loading">${app.loading}</p>`;
    return html`<div class="message bad" role="alert">
      ${alertIcon}<span>${this.problem}</span>
      <button type="button" class="button" @click=${this.start}>${app.reload}</button>
    </div>`;
  }

  private renderScreen(desk: Desk) {
    const { route } = this;
    const { me } = desk;
    if (route.name === 'cases')
      return may(me, 'readCases')
        ? this.renderCases(desk, route)
        : html`<p class="loading">${app.notAllowed}</p>`;
    if (route.name === 'report')
      return may(me, 'readReports')
        ? html`<report-page .desk=${desk} .year=${route.year ?? fiscalYear(new Date())}></report-page>`
        : html`<p class="loading">${app.notAllowed}</p>`;
    return this.renderAnnouncements(desk, route);
  }

  private renderCases(desk: Desk, { tab, caseId }: Extract<Route, { name: 'cases' }>) {
    return html`<case-queue
        class=${caseId === null ? '' : 'beside'}
        .desk=${desk}
        .lists=${this.lists}
        .revision=${this.revision}
        .tab=${tab}
        .selected=${caseId}
      ></case-queue>
      ${
        caseId === null
          ? html`<div class="choose">
            <p>${queue.choose}</p>
            <p class="hint">${queue.chooseHint}</p>
          </div>`
          : html`<case-page
            .desk=${desk}
            .caseId=${caseId}
            .tab=${tab}
            @case-changed=${this.refreshQueue}
          ></case-page>`
      }`;
  }

  private renderAnnouncements(desk: Desk, route: Extract<Route, { name: 'announcements' }>) {
    if (route.view === 'list') return html`<announcement-list .desk=${desk}></announcement-list>`;
    if (route.view === 'show')
      return html`<announcement-page
        .desk=${desk}
        .announcementId=${route.id}
        .notice=${this.saved === route.id ? announce.saved : ''}
      ></announcement-page>`;
    if (!may(desk.me, 'writeAnnouncements')) return html`<p class="loading">${app.notAllowed}</p>`;
    if (route.view === 'edit' && this.editing?.id !== route.id)
      return html`<p class="loading">${app.loading}</p>`;
    return html`<announcement-form
      .desk=${desk}
      .of=${route.view === 'edit' ? this.editing : null}
      @saved=${this.showSaved}
    ></announcement-form>`;
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    const name = this.desk?.me.municipality.name_ja ?? app.name;
    document.title = app.title(this.desk ? this.lists.waiting : 0, name);
    if (changed.has('route')) void this.loadEditing();
    if (changed.has('route') && changed.get('route') !== undefined)
      this.focusScreen(changed.get('route') as Route);
  }

  private readonly start = (): Promise<void> => this.begin(() => this.api.me());

  private async begin(whoIsThere: () => Promise<Me>): Promise<void> {
    this.problem = '';
    try {
      await this.enter(await whoIsThere());
    } catch (error) {
      const unknown = error instanceof ApiError && error.status === 401;
      this.phase = unknown ? 'login' : 'starting';
      if (!unknown) this.problem = errorSentence(error);
    }
  }

  private async enter(me: Me): Promise<void> {
    const vocabulary = await this.api.vocabulary();
    this.feed?.stop();
    const feed = new StaffFeed(this.api.streamUrl, () => this.leave(login.signedOut));
    feed.subscribe((news) => {
      if (news.type === 'line') this.connected = news.connected;
      if (news.type === 'cases') this.refreshQueue();
    });
    this.feed = feed;
    this.desk = { api: this.api, feed, me, vocabulary };
    this.lists = new QueueLists();
    this.phase = 'in';
    this.notice = '';
    if (!location.hash && !may(me, 'readCases')) goTo(ANNOUNCEMENTS);
    feed.start();
    this.refreshQueue(0);
    void this.loadEditing();
  }

  private leave(notice: string): void {
    if (this.phase === 'login') return;
    this.feed?.stop();
    this.feed = null;
    this.desk = null;
    this.urgent = [];
    this.notice = notice;
    this.phase = 'login';
  }

  private async logOut(): Promise<void> {
    await this.api.logOut().catch(() => undefined);
    this.leave('');
    this.notice = '';
  }

  private readonly navigate = (): void => {
    if (location.hash === '#main') return;
    const before = this.route;
    this.route = parseRoute(location.hash);
    if (this.route.name !== 'announcements' || this.route.view !== 'show') this.saved = '';
    if (this.route.name === 'cases' && this.route.tab === 'closed' && before !== this.route)
      this.refreshQueue(0);
  };

  private skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
  }

  /** A new screen is read from its heading on; a case beside the queue puts the focus itself. */
  private focusScreen(before: Route): void {
    const { route } = this;
    if (route.name === 'cases' && before.name === 'cases') return;
    this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
    window.scrollTo(0, 0);
  }

  private readonly refreshQueue = (after: number | Event = SETTLE_MS): void => {
    clearTimeout(this.timer); // several changes at once need one look
    this.timer = setTimeout(() => void this.readQueue(), typeof after === 'number' ? after : 0);
  };

  private async readQueue(): Promise<void> {
    const { desk, route, lists } = this;
    if (!desk || !may(desk.me, 'readCases')) return;
    try {
      this.tell(await lists.refresh(desk.api, route.name === 'cases' ? route.tab : 'waiting'));
      this.revision++;
    } catch {
      // The line's own state is shown; the next news or the next reconnection reads again.
    }
  }

  private tell(arrivals: readonly CaseSummary[]): void {
    if (arrivals.length === 0) return;
    this.sound.play();
    const urgent = arrivals.filter((each) => each.urgency === 'emergency');
    const usual = arrivals.filter((each) => each.urgency !== 'emergency');
    const words = (say: typeof queue.arrived, cases: readonly CaseSummary[]) =>
      cases.map((each) => say(each.number, each.language_ja)).join('');
    if (usual.length > 0) this.arrival = words(queue.arrived, usual);
    this.urgent = [...this.urgent.filter((each) => !urgent.some(({ id }) => id === each.id)), ...urgent];
  }

  private toggleSound(): void {
    this.sound.toggle();
    this.requestUpdate();
  }

  /** An announcement is mended from what desk_api has now, not from what a list showed. */
  private async loadEditing(): Promise<void> {
    const { route, desk } = this;
    if (!desk || route.name !== 'announcements' || route.view !== 'edit') {
      this.editing = null;
      return;
    }
    try {
      this.editing = await desk.api.announcement(route.id);
    } catch {
      goTo(announcementAt(route.id));
    }
  }

  private showSaved(event: CustomEvent<StaffAnnouncement>): void {
    this.saved = event.detail.id;
    goTo(announcementAt(event.detail.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-app': DeskApp;
  }
}
