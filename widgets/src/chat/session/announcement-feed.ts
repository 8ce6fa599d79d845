// What the municipality announces to everyone right now: listened to from the moment the page opens, without identity.
import { EventStream } from '../../api/event-stream';
import type { ResidentApi } from '../../api/resident-api';
import type { Announcement, Severity } from '../../api/types';
import { whileVisible } from '../../api/while-visible';

const RANK: Record<Severity, number> = { emergency: 0, warning: 1, info: 2 };

export class AnnouncementFeed {
  /** The most pressing first; what is withdrawn after what stands, drills after both. */
  current: readonly Announcement[] = [];
  private end: (() => void) | null = null;

  constructor(
    private readonly api: ResidentApi,
    /** Told the new list, and those of it that this page has not shown before in this state. */
    private readonly onChange: (current: readonly Announcement[], fresh: readonly Announcement[]) => void,
  ) {}

  /** Listens in this language; call again when the resident changes it. */
  listen(language: string): void {
    this.end?.();
    const stream = new EventStream({
      url: () => this.api.announcementStream(language),
      onEvent: ({ name, data }) => {
        if (name === 'announcements') this.show(JSON.parse(data) as Announcement[] | Listing);
      },
    });
    this.end = whileVisible(stream);
  }

  stop(): void {
    this.end?.();
    this.end = null;
  }

  private show(data: Announcement[] | Listing): void {
    const list = Array.isArray(data) ? data : data.announcements;
    const known = new Set(this.current.map(edition));
    this.current = [...list].sort((a, b) => urgency(a) - urgency(b) || b.sent_at.localeCompare(a.sent_at));
    this.onChange(
      this.current,
      this.current.filter((announcement) => !known.has(edition(announcement))),
    );
  }
}

interface Listing {
  readonly announcements: Announcement[];
}

/** True for what should turn the launcher on the city's page into an alert. */
export function stands({ severity, cancelled }: Announcement): boolean {
  return severity !== 'info' && !cancelled;
}

function urgency({ severity, drill, cancelled }: Announcement): number {
  return RANK[severity] + (cancelled ? 10 : 0) + (drill ? 20 : 0);
}

function edition({ id, version, cancelled }: Announcement): string {
  return `${id}:${version}:${cancelled}`;
}
