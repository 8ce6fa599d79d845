// All announcements, those that wait for somebody first.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { alertIcon, plusIcon } from '../../design/icons';
import { NewsListener } from '../api/news-listener';
import type { AnnouncementState, StaffAnnouncement } from '../api/types';
import { may, type Desk } from '../desk';
import { NEW_ANNOUNCEMENT, announcementAt } from '../route';
import { announce as words, app, errorSentence } from '../strings';
import { shortTime } from '../time';
import { styles } from './announcement-list.styles';
import { areasInWords } from './area-picker';
import { drillMark, severityMark, stateMark } from './marks';

const GROUPS: readonly (readonly [keyof typeof words.groups, readonly AnnouncementState[]])[] = [
  ['waiting', ['waiting']],
  ['sent', ['sent']],
  ['draft', ['draft']],
  ['ended', ['cancelled', 'expired']],
];

@customElement('announcement-list')
export class AnnouncementList extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @state() private found: readonly StaffAnnouncement[] | null = null;
  @state() private problem = '';

  constructor() {
    super();
    new NewsListener(this, (news) => {
      if (news.type === 'announcements') void this.load();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override render() {
    return html`<div class="top">
        <h1 tabindex="-1">${words.heading}</h1>
        ${
          may(this.desk.me, 'writeAnnouncements')
            ? html`<a class="button main" href=${NEW_ANNOUNCEMENT} data-testid="announcement-new"
              >${plusIcon} ${words.create}</a
            >`
            : nothing
        }
      </div>
      <div role="alert">
        ${this.problem ? html`<p class="message bad">${alertIcon} ${this.problem}</p>` : nothing}
      </div>
      ${this.renderGroups()}`;
  }

  private renderGroups() {
    if (!this.found) return this.problem ? nothing : html`<p class="loading">${app.loading}</p>`;
    if (this.found.length === 0) return html`<p class="loading">${words.empty}</p>`;
    return GROUPS.map(([name, states]) => {
      const rows = this.found?.filter((each) => states.includes(each.state)) ?? [];
      if (rows.length === 0) return nothing;
      return html`<section aria-labelledby=${name}>
        <h2 id=${name}>${words.groups[name]} <span class="hint number">${rows.length}</span></h2>
        <ul>
          ${rows.map((each) => this.renderRow(each))}
        </ul>
      </section>`;
    });
  }

  private renderRow(each: StaffAnnouncement) {
    return html`<li>
      <a
        class="announcement ${each.drill ? 'drill' : each.severity}"
        href=${announcementAt(each.id)}
        data-testid="announcement-row"
      >
        <span class="row"
          >${severityMark(each.severity)} ${drillMark(each.drill)} ${stateMark(each.state)}
          <strong>${each.texts['ja']?.title ?? each.template_ja}</strong></span
        >
        <span class="hint"
          >${areasInWords(this.desk.vocabulary.areas, each.areas)}／${words.author}：${each.author}／${
            each.sent_at
              ? `${words.sentAt}：${shortTime(each.sent_at)}`
              : `${words.steps['draft'] ?? ''}：${shortTime(each.created_at)}`
          }／${words.expiresAt}：${shortTime(each.expires_at)}</span
        >
      </a>
    </li>`;
  }

  private async load(): Promise<void> {
    try {
      this.found = await this.desk.api.announcements();
      this.problem = '';
    } catch (error) {
      this.problem = errorSentence(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'announcement-list': AnnouncementList;
  }
}
