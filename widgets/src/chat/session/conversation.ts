// One conversation with the desk: opened by the first message, restored on reload, kept in step by the stream.
import { ApiError } from '../../api/errors';
import { EventStream } from '../../api/event-stream';
import type { Access, Handoff, ResidentApi } from '../../api/resident-api';
import type { ServerSentEvent } from '../../api/sse-parser';
import type { Choice, ConversationEvent, ConversationState } from '../../api/types';
import { whileVisible } from '../../api/while-visible';
import type { Keeper } from './keeper';
import { newId } from './new-id';
import { Outbox, type Outgoing } from './outbox';

export interface ConversationHooks {
  /** Something to show has changed. */
  readonly onChange: () => void;
  /** Events that are new to this resident (not those of a restored conversation). */
  readonly onNews: (events: readonly ConversationEvent[]) => void;
}

export class Conversation {
  events: readonly ConversationEvent[] = [];
  state: ConversationState = 'bot';
  typing = false;
  /** False while a running conversation has lost its stream. */
  connected = true;
  ratings: Readonly<Record<number, boolean>> = {};

  private access: Access | null = null;
  /** Number of the last event that came in order: from the stream, or a whole re-reading. */
  private heardUpTo = 0;
  private opening: Promise<Access> | null = null;
  private endStream: (() => void) | null = null;
  private readonly outbox = new Outbox(
    async (message) => this.api.send(await this.ensure(), message),
    (event) => this.receive([event], 'own'),
    () => this.changed(),
  );

  constructor(
    private readonly api: ResidentApi,
    private readonly keeper: Keeper,
    private readonly hooks: ConversationHooks,
    public language: string,
  ) {}

  /** Goes quiet: the page goes away, the conversation stays. */
  rest(): void {
    this.endStream?.();
    this.endStream = null;
    this.outbox.rest();
  }

  get outgoing(): readonly Outgoing[] {
    return this.outbox.messages;
  }

  get begun(): boolean {
    return this.access !== null || this.outgoing.length > 0;
  }

  /** Takes up the conversation of a former page load of this tab, if there is one and it still exists. */
  async restore(): Promise<void> {
    const kept = this.keeper.conversation;
    if (!kept) return;
    this.access = kept.access;
    this.ratings = kept.ratings;
    this.outbox.restore(kept.outgoing);
    if (kept.access) await this.reread(kept.access);
    else this.changed();
  }

  private async reread(access: Access): Promise<void> {
    try {
      const [{ state }, events] = await Promise.all([this.api.read(access), this.api.events(access, 0)]);
      this.state = state;
      this.receive(events, 'restored');
    } catch (error) {
      if (error instanceof ApiError && !error.passing) return this.forget();
    }
    this.listen();
  }

  say(text: string): void {
    this.outbox.add({ clientId: newId(), text });
  }

  choose({ title, payload }: Choice): void {
    this.outbox.add({ clientId: newId(), text: title, choice: payload });
  }

  retry(clientId: string): void {
    this.outbox.retry(clientId);
  }

  discard(clientId: string): void {
    this.outbox.remove(clientId);
  }

  /** Sends what waits, now that the network is back. */
  hurry(): void {
    this.outbox.hurry();
  }

  async speak(language: string): Promise<void> {
    this.language = language;
    if (this.access) await this.api.speak(this.access, language).catch(() => undefined);
  }

  /** Hands the conversation to a person; the same `clientId` may be tried again after a failure. */
  async askPerson(clientId: string, contact: string): Promise<Handoff> {
    return this.api.handoff(await this.ensure(), { clientId, consent: true, contact });
  }

  async rate(seq: number, helpful: boolean): Promise<void> {
    if (!this.access) return;
    this.ratings = { ...this.ratings, [seq]: helpful };
    this.changed();
    await this.api.rate(this.access, seq, helpful).catch(() => {
      this.ratings = Object.fromEntries(Object.entries(this.ratings).filter(([key]) => Number(key) !== seq));
      this.changed();
    });
  }

  async close(): Promise<void> {
    if (this.access) await this.api.close(this.access);
    this.state = 'closed';
    this.changed();
  }

  /** Leaves this conversation behind; the next message opens another. */
  forget(): void {
    this.rest();
    this.access = null;
    this.opening = null;
    this.outbox.clear();
    this.events = [];
    this.heardUpTo = 0;
    this.ratings = {};
    this.state = 'bot';
    this.typing = false;
    this.connected = true;
    this.changed();
  }

  private ensure(): Promise<Access> {
    if (this.access) return Promise.resolve(this.access);
    this.opening ??= this.open().finally(() => (this.opening = null));
    return this.opening;
  }

  private async open(): Promise<Access> {
    const { id, token, state, events } = await this.api.open(this.language);
    this.access = { id, token };
    this.state = state;
    this.receive(events, 'news');
    this.listen();
    return this.access;
  }

  private listen(): void {
    const access = this.access;
    if (!access || this.endStream) return;
    const stream = new EventStream({
      url: () => this.api.conversationStream(access, this.heardUpTo),
      headers: () => ({ Authorization: `Bearer ${access.token}` }),
      onEvent: (event) => this.heard(event),
      onConnected: (connected) => {
        this.connected = connected;
        this.changed();
      },
      onRefused: () => {
        this.state = 'closed';
        this.changed();
      },
    });
    this.endStream = whileVisible(stream);
  }

  private heard({ name, data }: ServerSentEvent): void {
    if (name === 'conversation') this.receive([JSON.parse(data) as ConversationEvent], 'news');
    if (name === 'typing') {
      this.typing = (JSON.parse(data) as { active: boolean }).active;
      this.changed();
    }
  }

  private receive(events: readonly ConversationEvent[], as: 'own' | 'news' | 'restored'): void {
    const known = new Set(this.events.map(({ seq }) => seq));
    const fresh = events.filter(({ seq }) => !known.has(seq));
    this.events = [...this.events, ...fresh].sort((a, b) => a.seq - b.seq);
    for (const event of fresh) {
      if (event.kind === 'state' && as !== 'restored') this.state = event.body.state;
      if (event.kind === 'resident_message') this.outbox.remove(event.body.client_id);
      else if (as === 'news') this.typing = false;
    }
    if (as !== 'own') this.heardUpTo = Math.max(this.heardUpTo, ...events.map(({ seq }) => seq));
    this.changed();
    if (as === 'news' && fresh.length > 0) this.hooks.onNews(fresh);
  }

  private changed(): void {
    const { access, outgoing, ratings } = this;
    this.keeper.conversation = { access, outgoing, ratings };
    this.hooks.onChange();
  }
}
