// One event of a case's thread: what was written, in the resident's language and in Japanese, and what was done.
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { linkedText } from '../../chat/linked-text';
import { serverHtml } from '../../chat/server-html';
import { alertIcon, chevronIcon, infoIcon } from '../../design/icons';
import type { CaseTopic, StaffCard, StaffEvent } from '../api/types';
import { botIcon, lockIcon } from '../design/icons';
import { caseWords as words, confidence, sureness } from '../strings';
import { shortTime } from '../time';
import { styles } from './thread-entry.styles';

const KANA = /[\u3040-\u30ff]/;

@customElement('thread-entry')
export class ThreadEntry extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) event!: StaffEvent;
  /** The resident's language (BCP 47). */
  @property() language = '';
  /** What the bot took the matter to be: all that staff have where nothing is translated. */
  @property({ attribute: false }) topics: readonly CaseTopic[] = [];
  /** An earlier message has shown the topics. */
  @property({ type: Boolean }) repeated = false;

  override render() {
    const { event } = this;
    switch (event.kind) {
      case 'resident_message':
        return this.renderResident(event.body.text);
      case 'staff_message':
        return this.renderStaff(event.body);
      case 'note':
        return this.renderNote(event.body);
      case 'case':
        return this.renderStep(words.step(event.body.action, event.body.by), this.detailOf(event.body));
      case 'state':
        return this.renderStep(words.states[event.body.state] ?? event.body.state, '');
      case 'answer':
      case 'emergency':
        return this.renderBot(event.kind, this.renderCard(event.body), event.body);
      case 'ask_back':
        return this.renderBot(event.kind, this.renderChoices(event.body.lead, event.body.choices));
      case 'bot_message':
        return this.renderBot(event.kind, this.renderChoices(event.body.text, event.body.buttons ?? []));
      default:
        return this.renderBot(event.kind, this.renderChoices(event.body.lead, []));
    }
  }

  private renderResident(text: string) {
    return html`<article class="resident" data-testid="entry-resident">
      ${this.renderHead(words.resident)}
      <div class="pair">
        <div>
          <p class="mark">${words.original}</p>
          <p class="text" lang=${this.language} dir="auto">${linkedText(text)}</p>
        </div>
        ${this.renderJapanese(text)}
      </div>
    </article>`;
  }

  private renderJapanese(original: string) {
    const { ja } = this.event;
    if (ja?.text)
      return html`<div class="ja">
        <p class="mark">
          ${words.japanese}
          <span class="badge">${ja.provenance === 'reviewed' ? words.reviewed : words.machine}</span>
        </p>
        <p class="text">${ja.text}</p>
      </div>`;
    if (this.language.startsWith('ja') || KANA.test(original)) return nothing;
    return ja ? this.renderUntranslated() : html`<p class="ja hint">${words.translating}</p>`;
  }

  private renderUntranslated() {
    return html`<div class="ja" data-testid="untranslated">
      <p class="mark">${words.japanese} <span class="badge warning">${words.untranslated}</span></p>
      ${this.repeated ? nothing : this.renderTopics()}
    </div>`;
  }

  private renderTopics() {
    if (this.topics.length === 0) return html`<p>${words.untranslatedNoTopic}</p>`;
    return html`<p class="hint">${words.untranslatedTopic}</p>
      <ul class="topics">
        ${this.topics.map(
          (topic) =>
            html`<li>
              <strong>${topic.ja}</strong>
              <span class="hint number">${sureness(topic)}</span>
            </li>`,
        )}
      </ul>`;
  }

  private renderStaff(body: Extract<StaffEvent, { kind: 'staff_message' }>['body']) {
    const translated = body.original !== null;
    const how = { machine: words.machine, reviewed: words.reviewed, written: words.written }[body.provenance];
    return html`<article class="staff" data-testid="entry-staff">
      ${this.renderHead(`${words.staff}：${body.staff_name}`)}
      <div class="pair">
        ${
          translated
            ? html`<div>
              <p class="mark">${words.original}（${words.japanese}）</p>
              <p class="text" lang=${body.translated_from ?? 'ja'} dir="auto">${linkedText(body.original)}</p>
            </div>`
            : nothing
        }
        <div class=${translated ? 'ja' : ''}>
          <p class="mark">${words.sentText} <span class="badge">${how}</span></p>
          <p class="text" lang=${this.sentLanguage(body.text)} dir="auto">${linkedText(body.text)}</p>
        </div>
      </div>
    </article>`;
  }

  private renderNote(body: { readonly text: string; readonly by?: string }) {
    return html`<article class="note" data-testid="entry-note">
      <header>
        <span class="badge warning">${lockIcon} ${words.noteOnly}</span>
        <strong>${words.note}${body.by ? `：${body.by}` : ''}</strong>${this.renderTime()}
      </header>
      <p class="text">${linkedText(body.text)}</p>
    </article>`;
  }

  private renderStep(sentence: string, detail: string) {
    return html`<p class="step" data-testid="entry-step">
      ${infoIcon}<span>${sentence}${detail ? html`<span class="detail">：${detail}</span>` : nothing}</span>
      ${this.renderTime()}
    </p>`;
  }

  private renderBot(kind: string, seen: TemplateResult, card?: StaffCard) {
    const sure = card?.confidence ?? null;
    return html`<details class="bot ${kind}" data-testid="entry-bot">
      <summary>
        ${kind === 'emergency' ? alertIcon : botIcon}
        <span class="what">
          ${words.bot}：${words.botKinds[kind] ?? kind}
          ${card?.topic_ja ? html`<strong>${card.topic_ja}</strong>` : nothing}
          ${sure === null ? nothing : html`<span class="hint number">${confidence(sure)}</span>`}
        </span>
        ${this.renderTime()}<span class="chevron">${chevronIcon}</span>
      </summary>
      <div class="seen">
        <p class="mark">${words.residentSaw}</p>
        ${seen}
      </div>
    </details>`;
  }

  private renderCard(card: StaffCard) {
    return html`<div class="card" lang=${card.language} dir="auto">
        <p class="title">${card.title_html ? serverHtml(card.title_html) : card.title}</p>
        ${serverHtml(card.html)}
      </div>
      ${
        card.calls.length > 0
          ? html`<p>${words.calls}：<strong class="number">${card.calls.map((c) => c.number).join('、')}</strong></p>`
          : nothing
      }
      <p class="hint">
        ${card.source ? html`${words.source}：${card.source.name}` : nothing}
        ${card.checked_on ? html`${words.checked}：${card.checked_on}` : nothing}
        ${card.reviewed ? nothing : html`<span class="badge warning">${words.unreviewed}</span>`}
      </p>`;
  }

  private renderChoices(lead: string, choices: readonly { readonly title: string }[]) {
    return html`<div class="card" lang=${this.language} dir="auto">
      <p class="text">${lead}</p>
      ${
        choices.length > 0
          ? html`<ul class="choices">
            ${choices.map((each) => html`<li class="badge">${each.title}</li>`)}
          </ul>`
          : nothing
      }
    </div>`;
  }

  private renderHead(who: string) {
    return html`<header><strong>${who}</strong>${this.renderTime()}</header>`;
  }

  private renderTime() {
    return html`<time class="number" datetime=${this.event.at}>${shortTime(this.event.at)}</time>`;
  }

  private sentLanguage(text: string): string {
    return KANA.test(text) ? 'ja' : this.language;
  }

  private detailOf({ action, detail }: { readonly action: string; readonly detail: string }): string {
    return action === 'emergency' ? (words.emergencyKinds[detail] ?? detail) : detail;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thread-entry': ThreadEntry;
  }
}
