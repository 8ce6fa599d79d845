import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ResidentApi } from '../../api/resident-api';
import { anAnnouncement } from '../../testing/builders';
import { FakeDesk } from '../../testing/fake-desk';
import { AnnouncementFeed } from './announcement-feed';

let desk: FakeDesk;
let feed: AnnouncementFeed;
const onChange = vi.fn<ConstructorParameters<typeof AnnouncementFeed>[1]>();

beforeEach(async () => {
  desk = new FakeDesk();
  onChange.mockReset();
  feed = new AnnouncementFeed(new ResidentApi('sakurano'), onChange);
  feed.listen('vi');
  await aMoment();
});
afterEach(() => feed.stop());

const aMoment = () => new Promise((resolve) => setTimeout(resolve));
const fresh = () => onChange.mock.lastCall?.[1].map(({ id }) => id);

test('it listens in the resident’s language, without any identity', () => {
  expect(desk.requests[0]?.path).toBe('/api/municipalities/sakurano/announcements/stream?language=vi');
  expect(desk.requests[0]?.headers['Authorization']).toBeUndefined();
});

test('what is real and grave comes first; then what is over, and drills last', async () => {
  desk.announce([
    anAnnouncement({ id: 'over', cancelled: true }),
    anAnnouncement({ id: 'drill', drill: true }),
    anAnnouncement({ id: 'notice', severity: 'info' }),
    anAnnouncement({ id: 'real' }),
  ]);
  await aMoment();
  expect(feed.current.map(({ id }) => id)).toEqual(['real', 'notice', 'over', 'drill']);
});

test('the same list again is not news; a new version and a cancellation are', async () => {
  for (const [change, expected] of [
    [{}, ['a1']],
    [{}, []],
    [{ version: 2 }, ['a1']],
    [{ version: 2, cancelled: true }, ['a1']],
  ] as const) {
    desk.announce([anAnnouncement(change)]);
    await aMoment();
    expect(fresh()).toEqual(expected);
  }
});

test('another language shows the list anew, but does not sound the alarm again', async () => {
  desk.announce([anAnnouncement()]);
  await aMoment();
  feed.listen('ne');
  await aMoment();
  desk.announce([anAnnouncement({ title: 'सुरक्षित ठाउँमा जानुहोस्', language: 'ne' })]);
  await aMoment();
  expect(feed.current[0]?.language).toBe('ne');
  expect(fresh()).toEqual([]);
});
