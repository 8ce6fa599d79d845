// A desk_api in memory, behind `fetch`: what residents' requests meet in tests.
import { vi } from 'vitest';
import type { ConversationEvent } from '../api/types';
import { aCity, anEvent } from './builders';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Record<string, unknown>;
}

/** One open stream of server-sent events. */
class Line {
  private readonly waiting: ((part: { done: boolean; value?: Uint8Array }) => void)[] = [];
  private readonly ready: { done: boolean; value?: Uint8Array }[] = [];

  constructor(
    readonly path: string,
    signal: AbortSignal | undefined,
  ) {
    signal?.addEventListener('abort', () => this.cut());
  }

  read(): Promise<{ done: boolean; value?: Uint8Array }> {
    const next = this.ready.shift();
    return next ? Promise.resolve(next) : new Promise((resolve) => this.waiting.push(resolve));
  }

  write(text: string): void {
    this.give({ done: false, value: new TextEncoder().encode(text) });
  }

  cut(): void {
    this.give({ done: true });
  }

  private give(part: { done: boolean; value?: Uint8Array }): void {
    const reader = this.waiting.shift();
    if (reader) reader(part);
    else this.ready.push(part);
  }
}

export class FakeDesk {
  readonly requests: Request[] = [];
  readonly lines: Line[] = [];
  events: ConversationEvent[] = [];
  /** Nothing can be reached. */
  offline = false;
  /** Answers of an error, by the end of the path; each used once. */
  refusals: { path: string; status: number; code: string }[] = [];

  constructor() {
    vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => this.fetch(url, init));
  }

  /** Requests of one method whose path ends so. */
  asked(method: string, end: string): Request[] {
    return this.requests.filter((request) => request.method === method && request.path.endsWith(end));
  }

  /** Says something on the newest conversation stream. */
  push(event: ConversationEvent): void {
    this.events.push(event);
    this.line('/stream?after').write(
      `id: ${event.seq}\nevent: conversation\ndata: ${JSON.stringify(event)}\n\n`,
    );
  }

  announce(announcements: unknown): void {
    this.line('/announcements/stream').write(
      `event: announcements\ndata: ${JSON.stringify(announcements)}\n\n`,
    );
  }

  line(part: string): Line {
    const line = this.lines.filter(({ path }) => path.includes(part)).at(-1);
    if (!line) throw new Error(`no stream ${part} is open`);
    return line;
  }

  private fetch(url: string, init: RequestInit): Promise<unknown> {
    if (this.offline) return Promise.reject(new TypeError('Failed to fetch'));
    const headers = { ...(init.headers as Record<string, string>) };
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    const request = { method: init.method ?? 'GET', path: url, headers, body };
    this.requests.push(request);
    const refusal = this.refusals.find(({ path }) => url.includes(path));
    if (refusal) {
      this.refusals = this.refusals.filter((each) => each !== refusal);
      return Promise.resolve(response(refusal.status, { error: { code: refusal.code, message: '' } }));
    }
    if (url.includes('/stream')) {
      const line = new Line(url, init.signal ?? undefined);
      this.lines.push(line);
      return Promise.resolve({ ...response(200, {}), body: { getReader: () => line } });
    }
    return Promise.resolve(response(200, this.answer(request)));
  }

  private answer({ method, path, body }: Request): unknown {
    if (path.endsWith('/conversations'))
      return { id: 'c1', token: 't1', language: 'en', state: 'bot', events: [] };
    if (path.endsWith('/messages')) {
      const { text, client_id } = body as { text: string; client_id: string };
      const event = anEvent(this.events.length + 1, 'resident_message', { text, client_id });
      this.events.push(event);
      return { event, duplicate: false };
    }
    if (path.includes('/events?after')) return { events: this.events };
    if (path.endsWith('/handoff')) return { case_number: 'S-1', text: 'Passed on.' };
    if (path.includes('/municipalities/')) return aCity();
    return method === 'GET' ? { id: 'c1', language: 'en', state: 'bot' } : {};
  }
}

function response(status: number, body: unknown) {
  return {
    ok: status < 400,
    status,
    headers: new Headers(),
    body: null,
    json: () => Promise.resolve(body),
  };
}
