// The list of cases: tabs by state, emergencies first, each row saying what a person needs to choose it.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { alertIcon, clockIcon, personIcon } from '../../design/icons';
import type { CaseSummary, Urgency } from '../api/types';
import { label, type Desk } from '../desk';
import { sectionIcon } from '../design/icons';
import { TABS, casesAt, type Tab } from '../route';
import { app, confidence, queue } from '../strings';
import { minutesBetween, shortTime } from '../time';
import { styles } from './case-queue.styles';
import type { QueueLists } from './queue-lists';

const TICK_MS = 30_000;

@customElement('case-queue')
export class CaseQueue extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) lists!: QueueLists;
  /** Changes whenever the lists do. */
  @property({ type: Number }) revision = 0;
  @property() tab: Tab = 'waiting';
  @property({ type: Number }) selected: number | null = null;
  @state() private now = Date.now();
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => (this.now = Date.now()), TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override render() {
    return html`<section aria-labelledby="heading">
      <h1 id="heading" class="visually-hidden">${queue.heading}</h1>
      <nav aria-label=${queue.heading}>
        <ul class="tabs">
          ${TABS.map((tab) => this.renderTab(tab))}
        </ul>
      </nav>
      ${this.renderRows()}
    </section>`;
  }

  private renderTab(tab: Tab) {
    const count = this.rowsOf(tab)?.length;
    return html`<li>
      <a href=${casesAt(tab)} aria-current=${tab === this.tab ? 'page' : nothing} data-testid="tab-${tab}">
        ${queue.tabs[tab]}
        ${
          tab === 'closed' || count === undefined
            ? nothing
            : html`<span class="count number" ?data-some=${count > 0}>${count}</span>`
        }
      </a>
    </li>`;
  }

  private renderRows() {
    const rows = this.rowsOf(this.tab);
    if (!rows) return html`<p class="loading">${app.loading}</p>`;
    if (rows.length === 0)
      return html`<p class="loading" data-testid="queue-empty">${queue.empty[this.tab]}</p>`;
    return html`<ul class="rows" data-testid="queue">
      ${repeat(
        rows,
        (row) => row.id,
        (row) => this.renderRow(row),
      )}
    </ul>`;
  }

  private renderRow(row: CaseSummary) {
    return html`<li>
      <a
        class="case ${row.urgency}"
        href=${casesAt(this.tab, row.id)}
        aria-current=${row.id === this.selected ? 'true' : nothing}
        data-testid="case-row"
        data-number=${row.number}
      >
        <span class="line">
          ${urgencyBadge(row.urgency)}
          <span class="language">${row.language_ja} <span class="code">${row.language}</span></span>
          <span class="case-number number">${row.number}</span>
        </span>
        <span class="topics">${this.renderTopics(row)}</span>
        <span class="line small">
          <span class="number">${clockIcon} ${this.timeOf(row)}</span>
          <span class="who">${this.renderWho(row)}</span>
        </span>
      </a>
    </li>`;
  }

  private renderTopics(row: CaseSummary) {
    if (row.topics.length === 0) return html`<span class="hint">${queue.noTopic}</span>`;
    return row.topics.map(
      (topic) =>
        html`<span class="topic"
          >${topic.ja}${
            topic.confidence === null
              ? nothing
              : html` <span class="sure number">${confidence(topic.confidence)}</span>`
          }</span
        >`,
    );
  }

  private renderWho(row: CaseSummary) {
    if (row.state === 'handed_over' && row.section !== null)
      return html`${sectionIcon} ${label(this.desk.vocabulary.sections, row.section)}`;
    if (!row.assigned_to) return queue.unassigned;
    const mine = row.assigned_to.username === this.desk.me.user.username;
    return html`${personIcon} ${mine ? queue.mine : row.assigned_to.name}`;
  }

  private timeOf(row: CaseSummary): string {
    if (row.state === 'closed') return queue.closedAt(shortTime(row.closed_at ?? row.created_at));
    if (row.state !== 'waiting') return queue.tookAfter(row.waiting_minutes);
    return queue.waited(row.waiting_minutes + minutesBetween(this.lists.readAt, this.now));
  }

  private rowsOf(tab: Tab) {
    return this.lists.rows(tab, this.desk.me.user.username);
  }
}

/** Urgency as icon and word; nothing for a normal case, so that the others stand out. */
export function urgencyBadge(urgency: Urgency) {
  return urgency === 'normal'
    ? nothing
    : html`<span class="badge ${urgency}">${alertIcon} ${queue.urgency[urgency]}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'case-queue': CaseQueue;
  }
}
