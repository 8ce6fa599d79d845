// Keeps a component subscribed to the desk's news while it is on the page.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from '../desk';
import type { NewsHandler } from './staff-feed';

export class NewsListener implements ReactiveController {
  private unsubscribe: () => void = () => undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly desk: Desk },
    private readonly handler: NewsHandler,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unsubscribe = this.host.desk.feed.subscribe(this.handler);
  }

  hostDisconnected(): void {
    this.unsubscribe();
  }
}
