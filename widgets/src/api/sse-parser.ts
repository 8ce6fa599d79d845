// Reads server-sent events from text that arrives in arbitrary pieces (WHATWG HTML, section 9.2.6).

export interface ServerSentEvent {
  readonly name: string;
  readonly data: string;
  readonly id: string | null;
}

export class SseParser {
  private rest = '';
  private name = '';
  private data: string[] = [];
  private id: string | null = null;

  /** The events completed by this piece, in order. */
  push(piece: string): ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    const text = this.rest + piece;
    // A lone CR at the end may be the first half of CRLF: it waits for the next piece.
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = this.take(line);
      if (event) events.push(event);
    }
    return events;
  }

  private take(line: string): ServerSentEvent | null {
    if (line === '') return this.dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.name = value;
    else if (field === 'data') this.data.push(value);
    else if (field === 'id') this.id = value;
    return null;
  }

  private dispatch(): ServerSentEvent | null {
    const event =
      this.data.length === 0
        ? null
        : { name: this.name || 'message', data: this.data.join('\n'), id: this.id };
    this.name = '';
    this.data = [];
    return event;
  }
}
