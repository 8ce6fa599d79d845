import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { anAnnouncement } from '../../testing/builders';
import { accessibilityFaults, find, mount, words } from '../../testing/mount';
import { AnnouncementBanner } from './announcement-banner';

const show = (...changes: Parameters<typeof anAnnouncement>[0][]) =>
  mount(new AnnouncementBanner(), {
    speech: new Speech('en'),
    announcements: changes.map((change) => anAnnouncement(change)),
    page: '/m/sakurano/announcements?lang=en',
  });

const open = (banner: AnnouncementBanner) => (find(banner, 'details') as HTMLDetailsElement).open;

test('an emergency says what it is, where and when, and is open from the start', async () => {
  const banner = await show({});
  expect(words(banner)).toMatch(/Emergency Evacuate now.*Leave dangerous places.*Fri, Nov 20.*12:04.*川辺/);
  expect(open(banner)).toBe(true);
  expect(accessibilityFaults(banner)).toEqual([]);
});

test('a drill is stamped in words, says that it is not real, and does not look like an emergency', async () => {
  const banner = await show({ drill: true });
  expect(words(banner)).toContain('DRILL');
  expect(words(banner)).toContain('This is only a drill. It is not real.');
  expect(find(banner, 'details').className).toBe('drill');
  expect(open(banner)).toBe(false);
});

test('what is over is struck out and says so', async () => {
  const banner = await show({ cancelled: true });
  expect(words(banner)).toContain('Cancelled');
  expect(find(banner, 's').textContent).toBe('Evacuate now');
});

test('a title with readings is shown with them, cleaned', async () => {
  const banner = await show({ title_html: '<ruby>市<rt>し</rt></ruby><img src=x onerror=x()>' });
  expect(find(banner, '.title ruby').textContent).toBe('市し');
  expect(banner.renderRoot.querySelector('img')).toBeNull();
});

test('several lead to the page with all of them', async () => {
  const banner = await show({}, { id: 'a2', severity: 'info' });
  expect(find(banner, 'a.all').getAttribute('href')).toBe('/m/sakurano/announcements?lang=en');
});

test('without announcements there is nothing', async () => {
  expect(words(await show())).toBe('');
});
