// Tells every screen of the desk that something changed; what changed is asked of the API again.
import { EventStream } from '../../api/event-stream';

export type News =
  | { readonly type: 'cases'; readonly caseId: number | null }
  | { readonly type: 'announcements' }
  | { readonly type: 'line'; readonly connected: boolean };

export type NewsHandler = (news: News) => void;

export class StaffFeed {
  /** False while the line is down; the screens then show what they have. */
  connected = true;
  private readonly handlers = new Set<NewsHandler>();
  private readonly stream: EventStream;
  private wasDown = false;

  constructor(url: string, onSignedOut: () => void) {
    this.stream = new EventStream({
      url: () => url,
      onEvent: ({ name, data }) => this.hear(name, data),
      onConnected: (connected) => this.line(connected),
      onRefused: (status) => {
        if (status === 401) onSignedOut();
      },
    });
  }

  start(): void {
    document.addEventListener('visibilitychange', this.hurry);
    window.addEventListener('online', this.hurry);
    this.stream.start();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.hurry);
    window.removeEventListener('online', this.hurry);
    this.stream.stop();
  }

  /** Hears the news from now on; returns what stops it. */
  subscribe(handler: NewsHandler): () => void {
    this.handlers.add(handler);
    return () => this.handlers.delete(handler);
  }

  /** Passes news on to every screen. */
  publish(news: News): void {
    for (const handler of [...this.handlers]) handler(news);
  }

  private readonly hurry = () => this.stream.hurry();

  private hear(name: string, data: string): void {
    if (name === 'announcements') this.publish({ type: 'announcements' });
    if (name !== 'cases') return;
    const { case_id: id } = JSON.parse(data) as { case_id?: unknown };
    this.publish({ type: 'cases', caseId: typeof id === 'number' ? id : null });
  }

  private line(connected: boolean): void {
    this.connected = connected;
    this.publish({ type: 'line', connected });
    if (connected && this.wasDown) {
      this.publish({ type: 'cases', caseId: null }); // whatever happened meanwhile was not heard
      this.publish({ type: 'announcements' });
    }
    this.wasDown = !connected;
  }
}
