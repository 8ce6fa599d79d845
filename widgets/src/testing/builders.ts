// Records with sensible defaults, for tests that care about one field of them.
import type { Announcement, Card, ConversationEvent, Kind, Municipality } from '../api/types';

export function aCard(changes: Partial<Card> = {}): Card {
  return {
    type: 'article',
    topic: 'garbage-oversized',
    title: 'Large items',
    html: '<p>Call <strong>first</strong>.</p>',
    text: 'Call first.',
    source: { name: '環境課', url: 'https://www.city.example/gomi' },
    checked_on: '2026-11-01',
    reviewed: true,
    sample: false,
    calls: [],
    language: 'en',
    ...changes,
  };
}

export function anEvent<K extends Kind>(
  seq: number,
  kind: K,
  body: ConversationEvent<K>['body'],
): ConversationEvent<K> {
  const author = kind === 'resident_message' ? 'resident' : kind === 'staff_message' ? 'staff' : 'bot';
  return { seq, kind, author, at: '2026-11-20T03:04:05Z', body } as ConversationEvent<K>;
}

export function anAnnouncement(changes: Partial<Announcement> = {}): Announcement {
  return {
    id: 'a1',
    version: 1,
    kind: 'flood',
    severity: 'emergency',
    drill: false,
    title: 'Evacuate now',
    html: '<p>Leave dangerous places.</p>',
    text: 'Leave dangerous places.',
    sent_at: '2026-11-20T03:04:05Z',
    expires_at: null,
    areas: ['川辺'],
    language: 'en',
    cancelled: false,
    ...changes,
  };
}

export function aCity(changes: Partial<Municipality> = {}): Municipality {
  return {
    slug: 'sakurano',
    name: 'Sakurano',
    short_name: 'Sakurano',
    sample: true,
    language: 'en',
    languages: [
      { code: 'ja', name: '日本語', dir: 'ltr' },
      { code: 'en', name: 'English', dir: 'ltr' },
      { code: 'vi', name: 'Tiếng Việt', dir: 'ltr' },
    ],
    quick_topics: [{ title: 'Collection days', payload: 'topic:garbage-collection-day' }],
    desk: {
      name: 'the desk',
      phone: '0000-53-0110',
      hours: 'Mon–Fri 9:00–16:30',
      open_now: false,
      opens_next: '2026-11-24T00:00:00Z',
    },
    links: { announcements: '/m/sakurano/announcements?lang=en' },
    ...changes,
  };
}
