// Opens and closes the chat on the city's page, and shows there what the chat reports while it is closed.
import { enveloped, fromFrame, type StandingAlert, type ToFrame } from '../frame-protocol';
import { labelsFor, type Labels } from './labels';
import { frameAddress, type PageSettings } from './page-settings';
import { View } from './view';

/** After this long without a sign of the frame, the panel says that the desk cannot be reached. */
const PATIENCE_MS = 10_000;

export class Launcher {
  private readonly view: View;
  private labels: Labels;
  private isOpen = false;
  private unread = 0;
  private unreadText = '';
  private alert: StandingAlert | null = null;
  private bodyOverflow = '';

  constructor(private readonly settings: PageSettings) {
    this.view = new View(settings);
    const language = settings.language ?? settings.pageLanguage;
    this.labels = labelsFor(language);
    this.view.host.lang = language;
    this.view.button.addEventListener('click', () => (this.isOpen ? this.close() : this.open()));
    this.view.part('[data-close]').addEventListener('click', this.close);
    this.view.root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape' && this.isOpen) this.close();
    });
    for (const guard of this.view.guards) guard.addEventListener('focus', () => this.view.frame.focus());
    window.addEventListener('message', (event) => this.hear(event));
    window.visualViewport?.addEventListener('resize', () => this.fitKeyboard());
    this.show();
  }

  readonly open = (): void => {
    if (this.isOpen) return;
    this.load();
    this.isOpen = true;
    this.unread = 0;
    if (this.fullScreen) {
      this.bodyOverflow = document.documentElement.style.overflow;
      document.documentElement.style.overflow = 'hidden';
    }
    this.show();
    this.view.frame.focus();
    this.tell('opened');
  };

  readonly close = (): void => {
    if (!this.isOpen) return;
    const focused = this.view.root.activeElement !== null;
    this.isOpen = false;
    document.documentElement.style.overflow = this.bodyOverflow;
    this.show();
    if (focused) this.view.button.focus();
    this.tell('closed');
  };

  /** Creates the frame if it is not there yet: announcements reach an open page only through it. */
  load(): void {
    const { frame, panel } = this.view;
    if (frame.isConnected) return;
    frame.src = frameAddress(this.settings);
    frame.title = this.labels.open;
    panel.insertBefore(frame, panel.lastElementChild);
    setTimeout(() => {
      if (!panel.classList.contains('ready'))
        this.view.part('[data-wait]').textContent = this.labels.unreachable;
    }, PATIENCE_MS);
  }

  private get fullScreen(): boolean {
    return matchMedia('(max-width:520px),(max-height:440px)').matches;
  }

  private hear({ origin, source, data }: MessageEvent): void {
    const { frame, panel } = this.view;
    if (origin !== this.settings.frame.origin || source === null || source !== frame.contentWindow) return;
    const message = fromFrame(data);
    if (message?.type === 'ready') {
      panel.classList.add('ready');
      if (this.isOpen) {
        frame.focus();
        this.tell('opened');
      }
    }
    if (message?.type === 'close') this.close();
    if (message?.type === 'unread') {
      this.unread = this.isOpen ? 0 : message.count;
      this.unreadText = message.text;
    }
    if (message?.type === 'alert') this.alert = message.alert;
    if (message?.type === 'language') {
      this.labels = labelsFor(message.language);
      this.view.host.lang = message.language;
    }
    if (message) this.show();
  }

  private tell(type: ToFrame['type']): void {
    const ready = this.view.panel.classList.contains('ready');
    if (ready) this.view.frame.contentWindow?.postMessage(enveloped({ type }), this.settings.frame.origin);
  }

  private show(): void {
    const { alert, isOpen, labels, unread, view } = this;
    const alerting = alert !== null && !isOpen;
    const { classList } = view.host;
    classList.toggle('shown', isOpen);
    classList.toggle('alert', alerting);
    classList.toggle('emergency', alerting && alert.severity === 'emergency');
    classList.toggle('drill', alerting && alert.drill !== null);
    view.panel.classList.toggle('open', isOpen);
    view.panel.ariaLabel = view.frame.title = labels.open;
    for (const guard of view.guards) guard.tabIndex = isOpen && this.fullScreen ? 0 : -1;
    view.button.ariaExpanded = String(isOpen);
    view.icon(isOpen ? 'cross' : alerting ? 'alert' : 'bubble');
    const text = isOpen ? labels.close : alerting ? alertText(alert) : labels.open;
    this.write(text, isOpen || alerting ? '' : (labels.hint ?? ''));
    view.part('[data-close]').textContent = labels.close;
    const badge = view.part('.badge');
    badge.hidden = unread === 0;
    badge.textContent = unread > 9 ? '9+' : String(unread);
    say(view.part('.says[role=status]'), unread === 0 ? '' : this.unreadText);
    say(view.part('[role=alert]'), alerting ? text : '');
  }

  private write(text: string, hint: string): void {
    const small = document.createElement('small');
    small.textContent = hint;
    this.view.part('.text').replaceChildren(text, ...(hint ? [small] : []));
  }

  /** Keeps the composer above a phone's keyboard, which covers fixed elements in some browsers. */
  private fitKeyboard(): void {
    const height = window.visualViewport?.height ?? 0;
    const covered = this.isOpen && this.fullScreen && height < window.innerHeight - 1;
    this.view.panel.style.height = covered ? `${height}px` : '';
  }
}

function alertText({ drill, title }: StandingAlert): string {
  const short = title.slice(0, 120);
  return drill === null ? short : `[${drill}] ${short}`;
}

/** A live region speaks only when its text changes. */
function say(region: HTMLElement, text: string): void {
  if (region.textContent !== text) region.textContent = text;
}
