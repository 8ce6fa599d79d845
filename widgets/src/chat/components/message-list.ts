// The conversation as a log: every event as its own component, read out politely, kept in sight as it grows.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Choice, ConversationEvent } from '../../api/types';
import { alertIcon, checkIcon, downIcon, personIcon } from '../../design/icons';
import { basics } from '../../design/tokens';
import type { Speech } from '../../strings/speech';
import { request } from '../requests';
import type { Outgoing } from '../session/outbox';
import './answer-card';
import './choice-list';
import './emergency-card';
import './message-bubble';
import { styles } from './message-list.styles';
import './outgoing-message';
import './state-note';
import './typing-indicator';

/** Nearer than this to the end, in pixels, the reader follows what is new. */
const NEAR_END_PX = 120;
/** What stays visible above a new, long answer. */
const CONTEXT_PX = 64;

@customElement('kakehashi-messages')
export class MessageList extends LitElement {
  static override styles = [basics, styles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) events: readonly ConversationEvent[] = [];
  @property({ attribute: false }) outgoing: readonly Outgoing[] = [];
  @property({ attribute: false }) ratings: Readonly<Record<number, boolean>> = {};
  @property({ type: Boolean }) typing = false;
  @state() private away = false;
  @query('.scroller') private readonly scroller!: HTMLElement;

  override render() {
    const { speech } = this;
    return html`<div
        class="scroller"
        tabindex="0"
        role="log"
        aria-live="polite"
        aria-label=${speech.text('log_label')}
        @scroll=${this.scrolled}
      >
        <slot></slot>
        <div class="items">
          ${repeat(
            this.events,
            ({ seq }) => seq,
            (event) => html`<div class="item" data-seq=${event.seq}>${this.item(event)}</div>`,
          )}
          ${repeat(
            this.outgoing,
            ({ clientId }) => clientId,
            (message) =>
              html`<kakehashi-outgoing class="item" .speech=${speech} .message=${message}></kakehashi-outgoing>`,
          )}
          ${this.typing ? html`<kakehashi-typing .speech=${speech}></kakehashi-typing>` : nothing}
        </div>
      </div>
      ${
        this.away
          ? html`<button
              type="button"
              class="latest"
              aria-label=${speech.text('jump_to_latest')}
              @click=${() => this.toEnd()}
            >
              ${downIcon}
            </button>`
          : nothing
      }`;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('events') || changed.has('outgoing') || changed.has('typing')) this.follow(changed);
  }

  override focus(): void {
    this.scroller.focus();
  }

  toEnd(): void {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  /** After this update, shows what is new if the reader was at the end; a long answer from its beginning. */
  private follow(changed: Map<PropertyKey, unknown>): void {
    if (!this.hasUpdated) return void this.updateComplete.then(() => this.toEnd());
    const before = (changed.get('events') as typeof this.events | undefined) ?? this.events;
    const sent =
      this.outgoing.length >
      ((changed.get('outgoing') as typeof this.outgoing | undefined) ?? this.outgoing).length;
    const following = sent || this.gap < NEAR_END_PX;
    const known = new Set(before.map(({ seq }) => seq));
    const fresh = this.events.find(({ seq, kind }) => !known.has(seq) && kind !== 'resident_message');
    void this.updateComplete.then(() => {
      if (!following) return this.scrolled();
      const item = fresh && this.renderRoot.querySelector<HTMLElement>(`[data-seq="${fresh.seq}"]`);
      this.toEnd();
      if (item && before.length > 0)
        this.scroller.scrollTop = Math.min(this.scroller.scrollTop, item.offsetTop - CONTEXT_PX);
    });
  }

  private get gap(): number {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight;
  }

  private readonly scrolled = (): void => {
    this.away = this.gap > NEAR_END_PX * 2;
  };

  private item(event: ConversationEvent): TemplateResult {
    const { speech } = this;
    switch (event.kind) {
      case 'resident_message':
        return html`<kakehashi-bubble .speech=${speech} .event=${event}></kakehashi-bubble>${this.sentMark(event)}`;
      case 'bot_message':
        return html`<kakehashi-bubble .speech=${speech} .event=${event}></kakehashi-bubble>
          ${this.choices(event.seq, event.body.buttons ?? [])}`;
      case 'staff_message':
        return html`<kakehashi-bubble .speech=${speech} .event=${event}></kakehashi-bubble>`;
      case 'answer':
        return html`<kakehashi-answer
          .speech=${speech}
          .card=${event.body}
          .seq=${event.seq}
          .helpful=${this.ratings[event.seq]}
        ></kakehashi-answer>`;
      case 'emergency':
        return html`<kakehashi-emergency .speech=${speech} .card=${event.body}></kakehashi-emergency>`;
      case 'ask_back':
        return html`<p class="lead">${event.body.lead}</p>
          ${this.choices(event.seq, event.body.choices)}`;
      case 'offer_person':
        return html`<p class="lead">${event.body.lead}</p>
          ${this.choices(event.seq, event.body.choices ?? [])} ${this.personButton()}`;
      case 'state':
        return html`<kakehashi-state .speech=${speech} .body=${event.body}></kakehashi-state>`;
      case 'unavailable':
        return html`<p class="lead trouble">${alertIcon} ${event.body.lead}</p>
          ${this.personButton()}`;
      default:
        return html``; // a kind that a newer server may know
    }
  }

  private personButton() {
    return html`<button type="button" class="button" @click=${() => request(this, 'ask-person', null)}>
      ${personIcon} ${this.speech.rich('ask_person')}
    </button>`;
  }

  private choices(seq: number, choices: readonly Choice[]) {
    if (choices.length === 0) return nothing;
    const next = this.events.find((event) => event.seq > seq && event.kind === 'resident_message');
    const said =
      next?.kind === 'resident_message'
        ? next.body.text
        : this.outgoing.find(({ status }) => status !== 'failed')?.text;
    return html`<kakehashi-choices
      .speech=${this.speech}
      .choices=${choices}
      .spent=${said !== undefined}
      .chosen=${said ?? null}
    ></kakehashi-choices>`;
  }

  /** "Sent" under the last message of the resident, until something answers it. */
  private sentMark({ seq }: ConversationEvent) {
    if (this.events.at(-1)?.seq !== seq || this.outgoing.length > 0) return nothing;
    return html`<p class="sent">${checkIcon} ${this.speech.rich('sent')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakehashi-messages': MessageList;
  }
}
