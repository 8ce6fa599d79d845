import { afterEach, describe, expect, it, vi } from 'vitest';
import { StaffFeed, type News } from './staff-feed';

const opened: StaffFeed[] = [];

function heard(lines: string[]): Promise<News[]> {
  const body = new Blob(lines).stream();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  const news: News[] = [];
  const feed = new StaffFeed('/api/staff/stream', () => undefined);
  opened.push(feed);
  feed.subscribe((each) => news.push(each));
  feed.start();
  return new Promise((resolve) => setTimeout(() => resolve(news), 20));
}

describe('StaffFeed', () => {
  afterEach(() => opened.forEach((feed) => feed.stop()));

  it('passes on which case changed, and null when it may be any', async () => {
    const news = await heard([
      'event: cases\ndata: {"case_id": 5, "change": "taken"}\n\n',
      'event: cases\ndata: {"case_id": null, "change": "translated"}\n\n',
      'event: announcements\ndata: {"id": "a1"}\n\n',
    ]);
    expect(news).toContainEqual({ type: 'cases', caseId: 5 });
    expect(news).toContainEqual({ type: 'cases', caseId: null });
    expect(news).toContainEqual({ type: 'announcements' });
  });

  it('tells when the line goes down', async () => {
    expect((await heard([])).at(-1)).toEqual({ type: 'line', connected: false });
  });
});
