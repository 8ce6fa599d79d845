import { beforeEach, expect, test, vi } from 'vitest';
import { frameAddress, pageSettings, type PageSettings } from './page-settings';

function script(attributes: Record<string, string>): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.src = 'https://desk.example/widget/loader.js';
  Object.assign(element.dataset, attributes);
  return element;
}

beforeEach(() => {
  document.documentElement.lang = 'ja';
});

test('the frame’s address tells the chat what it must know of the page', () => {
  const settings = pageSettings(
    script({ municipality: 'sakurano', language: 'vi', accent: '#7A2850' }),
  ) as PageSettings;
  const address = new URL(frameAddress(settings));
  expect(address.origin + address.pathname).toBe('https://desk.example/widget/chat.html');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    municipality: 'sakurano',
    language: 'vi',
    page_language: 'ja',
    parent: location.origin,
    accent: '#7a2850',
  });
});

test('an accent that nobody could read on is left out', () => {
  expect(pageSettings(script({ municipality: 'a', accent: '#ffee00' }))?.accent).toBeNull();
});

test('the launcher stands on the right unless the page says left', () => {
  expect(pageSettings(script({ municipality: 'a' }))?.side).toBe('right');
  expect(pageSettings(script({ municipality: 'a', position: 'left' }))?.side).toBe('left');
});

test('without a municipality nothing starts, and the console says why', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(pageSettings(script({}))).toBeNull();
  expect(said.mock.calls[0]?.[0]).toContain('data-municipality');
});
