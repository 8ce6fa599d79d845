// The resident's chat as a whole: holds the conversation and the announcements, and shows them in one language.
import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { tint } from '../../accent';
import { errorCode } from '../../api/errors';
import { type Handoff, ResidentApi } from '../../api/resident-api';
import type { Announcement, ConversationEvent, Municipality } from '../../api/types';
import { retryIcon } from '../../design/icons';
import { basics, tokens } from '../../design/tokens';
import { CATALOGUES, Speech } from '../../strings/speech';
import { CityPage } from '../city-page';
import type { Asked } from '../requests';
import { AnnouncementFeed } from '../session/announcement-feed';
import { Conversation } from '../session/conversation';
import { Keeper } from '../session/keeper';
import { newId } from '../session/new-id';
import { firstLanguage, settingsFrom } from '../settings';
import { announcementWords, emergencyWords, standingAlert } from '../spoken-news';
import './announcement-banner';
import './chat-header';
import { styles } from './chat-app.styles';
import './chat-foot';
import './message-list';
import './person-panel';
import './welcome';

@customElement('kakehashi-chat')
export class ChatApp extends LitElement {
  static override styles = [tokens, basics, styles];

  private readonly settings = settingsFrom(new URL(location.href));
  private readonly api = new ResidentApi(this.settings.municipality);
  private readonly keeper = new Keeper(this.settings.municipality);
  private readonly page = new CityPage(this.settings.parentOrigin, (type) => this.shownOrHidden(type));
  private readonly conversation: Conversation;
  private readonly feed = new AnnouncementFeed(this.api, (current, fresh) => this.announced(current, fresh));
  private handoffId = newId();
  private unread = 0;

  @state() private speech: Speech;
  @state() private city: Municipality | null = null;
  @state() private cityError: string | null = null;
  @state() private view: 'chat' | 'person' = 'chat';
  @state() private handoff: { busy: boolean; error: string | null; done: Handoff | null } = IDLE;
  /** Said at once by screen readers: emergencies and announcements. */
  @state() private urgent = '';
  @query('kakehashi-foot') private readonly foot!: HTMLElement | null;
  @query('kakehashi-person') private readonly person!: HTMLElement | null;

  constructor() {
    super();
    const votes = { kept: this.keeper.language, settings: this.settings, browser: navigator.languages };
    this.speech = new Speech(firstLanguage(votes, Object.keys(CATALOGUES)));
    this.conversation = new Conversation(
      this.api,
      this.keeper,
      { onChange: () => this.requestUpdate(), onNews: (events) => this.news(events) },
      this.speech.language,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { accent } = this.settings;
    if (accent) {
      this.style.setProperty('--accent', accent);
      this.style.setProperty('--accent-soft', tint(accent, 0.09));
      this.style.setProperty('--accent-line', tint(accent, 0.36));
    }
    this.speakDocument();
    this.feed.listen(this.speech.language);
    void this.loadCity();
    void this.conversation.restore();
    this.addEventListener('keydown', this.escaped);
    window.addEventListener('online', this.online);
    this.page.say({ type: 'ready' });
    if (this.keeper.language !== null) this.page.say({ type: 'language', language: this.speech.language });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.feed.stop();
    this.conversation.rest();
    this.removeEventListener('keydown', this.escaped);
    window.removeEventListener('online', this.online);
  }

  override render() {
    const { speech, city } = this;
    return html`
      <div
        class="app"
        @ask-person=${() => this.openPerson()}
        @change-language=${({ detail }: Asked<'change-language'>) => this.changeLanguage(detail.language)}
        @choose=${({ detail }: Asked<'choose'>) => this.choose(detail)}
        @close-window=${() => this.page.say({ type: 'close' })}
        @discard=${({ detail }: Asked<'discard'>) => this.conversation.discard(detail.clientId)}
        @end-conversation=${() => void this.conversation.close().catch(() => undefined)}
        @hand-over=${({ detail }: Asked<'hand-over'>) => void this.handOver(detail.contact)}
        @leave-panel=${() => this.leavePerson()}
        @new-conversation=${() => this.beginAnew()}
        @rate=${({ detail }: Asked<'rate'>) => void this.conversation.rate(detail.seq, detail.helpful)}
        @retry=${({ detail }: Asked<'retry'>) => this.conversation.retry(detail.clientId)}
        @send=${({ detail }: Asked<'send'>) => this.say(detail.text)}
      >
        <kakehashi-header
          .speech=${speech}
          .name=${city?.short_name ?? ''}
          .sample=${city?.sample ?? false}
          .languages=${city?.languages ?? []}
          .closable=${this.page.embedded}
        ></kakehashi-header>
        <kakehashi-announcements
          .speech=${speech}
          .announcements=${this.feed.current}
          .page=${city?.links.announcements ?? null}
        ></kakehashi-announcements>
        <main>${this.view === 'person' && city ? this.personPanel(city) : this.chat()}</main>
        <div class="visually-hidden" role="alert">${this.urgent}</div>
      </div>
    `;
  }

  private personPanel(city: Municipality) {
    return html`<kakehashi-person
      .speech=${this.speech}
      .desk=${city.desk}
      .busy=${this.handoff.busy}
      .error=${this.handoff.error}
      .done=${this.handoff.done}
    ></kakehashi-person>`;
  }

  private chat() {
    const { conversation, speech } = this;
    return html`<kakehashi-messages
        .speech=${speech}
        .events=${conversation.events}
        .outgoing=${conversation.outgoing}
        .ratings=${conversation.ratings}
        .typing=${conversation.typing}
      >
        ${conversation.begun ? nothing : this.welcome()}
      </kakehashi-messages>
      ${conversation.connected ? nothing : html`<p class="line" role="status">${speech.rich('reconnecting')}</p>`}
      <kakehashi-foot
        .speech=${speech}
        .begun=${conversation.begun}
        .closed=${conversation.state === 'closed'}
      ></kakehashi-foot>`;
  }

  private welcome() {
    if (this.city)
      return html`<kakehashi-welcome .speech=${this.speech} .city=${this.city}></kakehashi-welcome>`;
    if (this.cityError === null)
      return html`<p class="hello" role="status">${this.speech.rich('loading')}</p>`;
    return html`<div class="hello">
      <p role="status">${this.speech.error(this.cityError)}</p>
      <button type="button" class="button" @click=${() => void this.loadCity()}>
        ${retryIcon} ${this.speech.rich('try_again')}
      </button>
    </div>`;
  }

  private async loadCity(): Promise<void> {
    this.cityError = null;
    const { language } = this.speech;
    try {
      const city = await this.api.describe(language);
      if (this.speech.language !== language) return; // changed meanwhile
      this.city = city;
      document.title = `${city.name} – ${this.speech.text('tagline')}`;
    } catch (error) {
      this.cityError = errorCode(error);
    }
  }

  private changeLanguage(language: string): void {
    this.keeper.language = language;
    if (language === this.speech.language) return;
    this.speech = new Speech(language);
    this.speakDocument();
    this.feed.listen(language);
    void this.conversation.speak(language);
    void this.loadCity();
    this.page.say({ type: 'language', language });
  }

  private speakDocument(): void {
    const { language } = this.speech;
    const dir = new Intl.Locale(language).maximize().script === 'Arab' ? 'rtl' : 'ltr';
    Object.assign(document.documentElement, { lang: language, dir });
    this.lang = language;
    this.dir = dir;
  }

  private say(text: string): void {
    this.keeper.language = this.speech.language;
    this.conversation.say(text);
  }

  private choose(choice: Asked<'choose'>['detail']): void {
    this.keeper.language = this.speech.language;
    const language = /^language:(.+)$/.exec(choice.payload)?.[1];
    if (language !== undefined) this.changeLanguage(language);
    this.conversation.choose(choice);
  }

  private openPerson(): void {
    this.handoff = IDLE;
    this.view = 'person';
    void this.loadCity();
    void this.updateComplete.then(() => this.person?.focus());
  }

  private leavePerson(): void {
    this.view = 'chat';
    void this.updateComplete.then(() => this.foot?.focus());
  }

  private async handOver(contact: string): Promise<void> {
    this.handoff = { busy: true, error: null, done: null };
    try {
      const done = await this.conversation.askPerson(this.handoffId, contact);
      this.handoffId = newId();
      this.handoff = { busy: false, error: null, done };
    } catch (error) {
      this.handoff = { busy: false, error: errorCode(error), done: null };
    }
  }

  private beginAnew(): void {
    this.conversation.forget();
    void this.updateComplete.then(() => this.foot?.focus());
  }

  private news(events: readonly ConversationEvent[]): void {
    this.urgent = emergencyWords(events, this.speech) ?? this.urgent;
    this.countUnread(events.filter(({ author }) => author === 'bot' || author === 'staff').length);
  }

  private announced(current: readonly Announcement[], fresh: readonly Announcement[]): void {
    this.requestUpdate();
    this.page.say({ type: 'alert', alert: standingAlert(current, this.speech) });
    if (fresh.length > 0) this.urgent = announcementWords(fresh, this.speech);
  }

  private countUnread(count: number): void {
    if (this.page.shown || count === 0) return;
    this.unread += count;
    const text = this.speech.text('unread', { n: this.unread });
    this.page.say({ type: 'unread', count: this.unread, text });
  }

  private shownOrHidden(type: 'opened' | 'closed'): void {
    if (type === 'closed') return;
    this.unread = 0;
    this.page.say({ type: 'language', language: this.speech.language });
    // A touch keyboard would hide the greeting: there, reading comes first.
    const touch = matchMedia('(pointer: coarse)').matches;
    const places = ['kakehashi-person', touch ? 'kakehashi-welcome' : 'kakehashi-foot', 'kakehashi-messages'];
    const [first] = places.map((place) => this.renderRoot.querySelector<HTMLElement>(place)).filter(Boolean);
    first?.focus();
  }

  private readonly online = (): void => this.conversation.hurry();

  private readonly escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (this.view === 'person') this.leavePerson();
    else this.page.say({ type: 'close' });
  };
}

const IDLE = { busy: false, error: null, done: null };

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-chat': ChatApp;
  }
}
