// The city's page around the frame: the only window that the chat talks to, and only under its declared origin.
import { enveloped, toFrame, type FromFrame, type ToFrame } from '../frame-protocol';

export class CityPage {
  /** True while the resident sees the chat: always, where it is a page of its own. */
  shown: boolean;
  private readonly origin: string | null;

  constructor(
    origin: string | null,
    private readonly onChange: (type: ToFrame['type']) => void,
    private readonly self: Window = window,
  ) {
    this.origin = self.parent !== self && isAncestor(self, origin) ? origin : null;
    this.shown = !this.embedded;
    if (this.embedded) self.addEventListener('message', (event) => this.hear(event));
  }

  get embedded(): boolean {
    return this.origin !== null;
  }

  say(message: FromFrame): void {
    if (this.origin !== null) this.self.parent.postMessage(enveloped(message), this.origin);
  }

  private hear({ origin, source, data }: MessageEvent): void {
    if (origin !== this.origin || source !== this.self.parent) return;
    const type = toFrame(data)?.type;
    if (type !== 'opened' && type !== 'closed') return;
    this.shown = type === 'opened';
    this.onChange(type);
  }
}

/** Where the browser knows the real parent's origin, the declared one must be the same. */
function isAncestor(self: Window, origin: string | null): boolean {
  const known = (self.location.ancestorOrigins as DOMStringList | undefined)?.[0];
  return origin !== null && (known === undefined || known === origin);
}
