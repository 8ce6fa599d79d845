// A stream of server-sent events over fetch: resumes where it stopped, and notices a line that went dead silently.
import { backoff } from './backoff';
import { SseParser, type ServerSentEvent } from './sse-parser';

export interface StreamOptions {
  /** Address to read; asked anew at each connection. */
  readonly url: () => string;
  readonly headers?: () => Record<string, string>;
  readonly onEvent: (event: ServerSentEvent) => void;
  readonly onConnected?: (connected: boolean) => void;
  /** The server will never serve this stream (401, 403, 404, 410): no further attempt is made. */
  readonly onRefused?: (status: number) => void;
  /** The server sends something at least every 15 s; after this long in silence the line counts as dead. */
  readonly silenceMs?: number;
}

const SILENCE_MS = 40_000;
const REFUSALS = [401, 403, 404, 410];

export class EventStream {
  private controller: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempt = 0;
  private lastId: string | null = null;

  constructor(private readonly options: StreamOptions) {}

  get running(): boolean {
    return this.controller !== null;
  }

  /** Connects, and stays connected until `stop`; does nothing while running. */
  start(): void {
    if (this.running) return;
    this.attempt = 0;
    void this.connect();
  }

  /** Disconnects; `start` resumes after the last event seen. */
  stop(): void {
    clearTimeout(this.timer);
    this.controller?.abort();
    this.controller = null;
  }

  /** Tries at once if it is waiting between two attempts (the network came back). */
  hurry(): void {
    if (!this.running || this.timer === undefined) return;
    clearTimeout(this.timer);
    void this.connect();
  }

  private async connect(): Promise<void> {
    this.timer = undefined;
    const controller = new AbortController();
    this.controller = controller;
    const refusal = await this.read(controller).catch(() => null);
    if (this.controller !== controller) return; // stopped meanwhile
    this.options.onConnected?.(false);
    if (refusal !== null) {
      this.controller = null;
      this.options.onRefused?.(refusal);
      return;
    }
    this.timer = setTimeout(() => void this.connect(), backoff(this.attempt++));
  }

  /** Reads until the line ends or is given up; the status if the server refuses for good. */
  private async read(controller: AbortController): Promise<number | null> {
    const giveUp = () => controller.abort();
    const patience = this.options.silenceMs ?? SILENCE_MS;
    let silence = setTimeout(giveUp, patience);
    try {
      const headers: Record<string, string> = { Accept: 'text/event-stream', ...this.options.headers?.() };
      if (this.lastId !== null) headers['Last-Event-ID'] = this.lastId;
      const response = await fetch(this.options.url(), {
        headers,
        cache: 'no-store',
        signal: controller.signal,
      });
      if (REFUSALS.includes(response.status)) return response.status;
      if (!response.ok || !response.body) return null;
      this.options.onConnected?.(true);
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      const parser = new SseParser();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        this.attempt = 0; // only a line that carries something counts as good
        clearTimeout(silence);
        silence = setTimeout(giveUp, patience);
        for (const event of parser.push(decoder.decode(part.value, { stream: true }))) this.deliver(event);
      }
      return null;
    } finally {
      clearTimeout(silence);
    }
  }

  private deliver(event: ServerSentEvent): void {
    if (event.id) this.lastId = event.id;
    if (event.name !== 'ping') this.options.onEvent(event);
  }
}
