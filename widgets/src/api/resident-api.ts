// The resident's side of desk_api: one method for each route of the contract.
import { errorFrom, Unreachable } from './errors';
import type {
  ConversationEvent,
  ConversationOpened,
  ConversationState,
  Municipality,
  Payload,
} from './types';

/** What proves that a conversation is this browser's. */
export interface Access {
  readonly id: string;
  readonly token: string;
}

export interface Message {
  /** Made by the widget; a repeat with the same id never doubles the message. */
  readonly clientId: string;
  readonly text: string;
  readonly choice?: Payload | undefined;
}

export interface HandoffRequest {
  readonly clientId: string;
  readonly consent: boolean;
  readonly contact: string;
}

export interface Handoff {
  readonly case_number: string;
  readonly text: string;
}

/** How long one request may take before it counts as not arrived, in milliseconds. */
const PATIENCE_MS = 20_000;

export class ResidentApi {
  constructor(
    readonly municipality: string,
    /** Origin (and prefix) of desk_api; '' means this page's own. */
    private readonly base = '',
  ) {}

  describe(language: string): Promise<Municipality> {
    return this.request('GET', `${this.home}?language=${encodeURIComponent(language)}`);
  }

  open(language: string): Promise<ConversationOpened> {
    return this.request('POST', `${this.home}/conversations`, { body: { language } });
  }

  read(access: Access): Promise<{ language: string; state: ConversationState }> {
    return this.request('GET', at(access), { access });
  }

  speak(access: Access, language: string): Promise<unknown> {
    return this.request('PATCH', at(access), { access, body: { language } });
  }

  async send(access: Access, message: Message): Promise<ConversationEvent> {
    const { clientId: client_id, text, choice } = message;
    const answer = await this.request<{ event: ConversationEvent }>('POST', `${at(access)}/messages`, {
      access,
      body: { client_id, text, ...(choice === undefined ? {} : { choice }) },
    });
    return answer.event;
  }

  async events(access: Access, after: number): Promise<readonly ConversationEvent[]> {
    const path = `${at(access)}/events?after=${after}`;
    return (await this.request<{ events: ConversationEvent[] }>('GET', path, { access })).events;
  }

  handoff(access: Access, { clientId: client_id, consent, contact }: HandoffRequest): Promise<Handoff> {
    const body = { client_id, consent, ...(contact === '' ? {} : { contact }) };
    return this.request('POST', `${at(access)}/handoff`, { access, body });
  }

  rate(access: Access, seq: number, helpful: boolean): Promise<unknown> {
    return this.request('POST', `${at(access)}/events/${seq}/rating`, { access, body: { helpful } });
  }

  close(access: Access): Promise<unknown> {
    return this.request('POST', `${at(access)}/close`, { access });
  }

  conversationStream(access: Access, after: number): string {
    return `${this.base}${at(access)}/stream?after=${after}`;
  }

  announcementStream(language: string): string {
    return `${this.base}${this.home}/announcements/stream?language=${encodeURIComponent(language)}`;
  }

  private get home(): string {
    return `/api/municipalities/${encodeURIComponent(this.municipality)}`;
  }

  private async request<T>(
    method: string,
    path: string,
    { access, body }: { access?: Access; body?: object } = {},
  ): Promise<T> {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (access) headers['Authorization'] = `Bearer ${access.token}`;
    if (body) headers['Content-Type'] = 'application/json';
    const init: RequestInit = { method, headers, signal: AbortSignal.timeout(PATIENCE_MS) };
    if (body) init.body = JSON.stringify(body);
    const response = await fetch(this.base + path, init).catch((cause: unknown) => {
      throw new Unreachable('desk_api could not be reached', { cause });
    });
    if (!response.ok) throw await errorFrom(response);
    return (await response.json()) as T;
  }
}

function at({ id }: Access): string {
  return `/api/conversations/${encodeURIComponent(id)}`;
}
