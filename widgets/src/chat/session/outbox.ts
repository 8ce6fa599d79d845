// Messages on their way: sent in order, one at a time, tried again with the same client id until the server has them.
import { backoff } from '../../api/backoff';
import { ApiError, errorCode, Unreachable } from '../../api/errors';
import type { Message } from '../../api/resident-api';
import type { ConversationEvent } from '../../api/types';

export interface Outgoing extends Message {
  /** `waiting`: the network or the server is away, it will be tried again by itself. */
  readonly status: 'sending' | 'waiting' | 'failed';
  /** Why it failed, as a code of the contract. */
  readonly error?: string;
}

/** Attempts that may fail by a struggling server before the resident is asked to press "retry". */
const PATIENT_ATTEMPTS = 6;

export class Outbox {
  private queue: readonly Outgoing[] = [];
  private busy = false;
  private attempt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly deliver: (message: Message) => Promise<ConversationEvent>,
    private readonly onDelivered: (event: ConversationEvent) => void,
    private readonly onChange: () => void,
  ) {}

  get messages(): readonly Outgoing[] {
    return this.queue;
  }

  add(message: Message): void {
    this.queue = [...this.queue, { ...message, status: 'sending' }];
    this.onChange();
    void this.work();
  }

  /** Takes up what a former page load had not delivered. */
  restore(messages: readonly Outgoing[]): void {
    this.queue = messages;
    void this.work();
  }

  /** Tries a failed message again, as the resident asks. */
  retry(clientId: string): void {
    this.change(clientId, { status: 'sending' });
    this.attempt = 0;
    this.hurry();
  }

  /** Tries now what waits (the network came back). */
  hurry(): void {
    this.rest();
    void this.work();
  }

  /** Takes a message out: the stream has shown it, whatever the request said, or the resident gives it up. */
  remove(clientId: string): void {
    if (!this.queue.some((message) => message.clientId === clientId)) return;
    this.queue = this.queue.filter((message) => message.clientId !== clientId);
    this.onChange();
  }

  /** Stops trying; what waits stays. */
  rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  clear(): void {
    this.rest();
    this.queue = [];
    this.attempt = 0;
  }

  private async work(): Promise<void> {
    const next = this.queue.find((message) => message.status !== 'failed');
    if (this.busy || this.timer !== undefined || !next) return;
    this.busy = true;
    try {
      if (next.status !== 'sending') this.change(next.clientId, { status: 'sending' });
      const event = await this.deliver(next);
      this.attempt = 0;
      this.queue = this.queue.filter((message) => message.clientId !== next.clientId);
      this.onDelivered(event);
    } catch (error) {
      this.failed(next.clientId, error);
    } finally {
      this.busy = false;
    }
    void this.work();
  }

  private failed(clientId: string, error: unknown): void {
    const passing = error instanceof Unreachable || (error instanceof ApiError && error.passing);
    const patient = error instanceof Unreachable || this.attempt < PATIENT_ATTEMPTS;
    if (!passing || !patient) {
      this.attempt = 0;
      this.change(clientId, { status: 'failed', error: errorCode(error) });
      return;
    }
    this.change(clientId, { status: 'waiting' });
    const asked = error instanceof ApiError && error.retryAfter !== null ? error.retryAfter * 1000 : 0;
    this.timer = setTimeout(() => this.hurry(), Math.max(asked, backoff(this.attempt++)));
  }

  private change(clientId: string, change: Pick<Outgoing, 'status' | 'error'>): void {
    this.queue = this.queue.map((message) => {
      if (message.clientId !== clientId) return message;
      const { clientId: id, text, choice } = message;
      return { clientId: id, text, ...(choice === undefined ? {} : { choice }), ...change };
    });
    this.onChange();
  }
}
