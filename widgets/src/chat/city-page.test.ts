import { beforeEach, expect, test, vi } from 'vitest';
import { PROTOCOL } from '../frame-protocol';
import { CityPage } from './city-page';

const CITY = 'https://city.example';
const parent = { postMessage: vi.fn() };
let listen: (event: unknown) => void;

function aFrame(ancestor?: string): Window {
  const ancestorOrigins = ancestor === undefined ? undefined : [ancestor];
  const addEventListener = (_: string, listener: typeof listen) => (listen = listener);
  return { parent, addEventListener, location: { ancestorOrigins } } as unknown as Window;
}

beforeEach(() => {
  parent.postMessage.mockClear();
  listen = () => undefined;
});

const opened = { protocol: PROTOCOL, type: 'opened' };

test('the chat speaks to its page only under the page’s own origin', () => {
  new CityPage(CITY, vi.fn(), aFrame()).say({ type: 'close' });
  expect(parent.postMessage).toHaveBeenCalledExactlyOnceWith({ protocol: PROTOCOL, type: 'close' }, CITY);
});

test('a page that declares another origin than its own hears nothing', () => {
  const page = new CityPage(CITY, vi.fn(), aFrame('https://evil.example'));
  page.say({ type: 'close' });
  expect(page.embedded).toBe(false);
  expect(parent.postMessage).not.toHaveBeenCalled();
});

test('only the parent, from the declared origin, can tell that the panel was opened', () => {
  const onChange = vi.fn();
  const page = new CityPage(CITY, onChange, aFrame(CITY));
  listen({ origin: 'https://evil.example', source: parent, data: opened });
  listen({ origin: CITY, source: {}, data: opened });
  listen({ origin: CITY, source: parent, data: { type: 'opened' } });
  expect(page.shown).toBe(false);
  listen({ origin: CITY, source: parent, data: opened });
  expect(page.shown).toBe(true);
  expect(onChange).toHaveBeenCalledExactlyOnceWith('opened');
});

test('opened as a page of its own, the chat is always in sight', () => {
  expect(new CityPage(null, vi.fn()).shown).toBe(true);
});
