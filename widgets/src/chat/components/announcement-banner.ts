// What the municipality announces to everyone, above all else in the chat: how grave, whether a drill, whether over.
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Announcement } from '../../api/types';
import { alertIcon, bellIcon, checkIcon, chevronIcon, infoIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { serverHtml } from '../server-html';
import { styles } from './announcement-banner.styles';
import { cardText } from './card-text.styles';

const ICONS = { info: infoIcon, warning: bellIcon, emergency: alertIcon };

@customElement('kakehashi-announcements')
export class AnnouncementBanner extends LitElement {
  static override styles = [basics, cardText, styles];

  @property({ attribute: false }) speech!: Speech;
  /** The most pressing first. */
  @property({ attribute: false }) announcements: readonly Announcement[] = [];
  /** Address of the public page with all of them. */
  @property() page: string | null = null;

  override render() {
    const { speech, announcements } = this;
    if (announcements.length === 0) return nothing;
    return html`<section aria-label=${speech.text('announcements')}>
      ${repeat(
        announcements,
        ({ id }) => id,
        (announcement, index) => this.item(announcement, index === 0),
      )}
      ${
        this.page && announcements.length > 1
          ? html`<a class="all" href=${this.page} target="_blank" rel="noopener">
            ${speech.rich('all_announcements')}
            <span class="visually-hidden">(${speech.text('opens_new_window')})</span>
          </a>`
          : nothing
      }
    </section>`;
  }

  private item(announcement: Announcement, first: boolean) {
    const { severity, drill, cancelled, html: text, sent_at: time, areas, language } = announcement;
    const { speech } = this;
    const title = announcement.title_html ? serverHtml(announcement.title_html) : announcement.title;
    const looks = cancelled ? 'cancelled' : drill ? 'drill' : severity;
    // What to do in an emergency must not wait for a tap.
    return html`<details class=${looks} ?open=${first && looks === 'emergency'}>
      <summary>
        ${cancelled ? checkIcon : ICONS[severity]}
        <span class="head">
          <span class="kind">
            ${drill ? html`<strong class="stamp">${speech.rich('drill')}</strong>` : nothing}
            ${cancelled ? html`<strong class="stamp">${speech.rich('cancelled')}</strong>` : nothing}
            <strong>${speech.rich(`severity_${severity}`)}</strong>
          </span>
          <span class="title" lang=${language}>${cancelled ? html`<s>${title}</s>` : title}</span>
        </span>
        <span class="turn">${chevronIcon}</span>
      </summary>
      <div class="body">
        ${drill ? html`<p class="only">${speech.rich('drill_explained')}</p>` : nothing}
        <div class="text" lang=${language}>${serverHtml(text)}</div>
        <p class="meta">
          ${speech.rich('sent_at', { time: speech.moment(time) })}
          ${areas.length > 0 ? html`<br />${speech.rich('areas', { areas: speech.list(areas) })}` : nothing}
        </p>
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-announcements': AnnouncementBanner;
  }
}
