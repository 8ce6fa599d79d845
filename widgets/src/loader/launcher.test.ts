import { beforeEach, expect, test, vi } from 'vitest';
import { PROTOCOL } from '../frame-protocol';
import { accessibilityFaults } from '../testing/mount';
import { standInFrames } from '../testing/stand-in-frame';
import { Launcher } from './launcher';

const DESK = 'https://desk.example';
let launcher: Launcher;
let host: HTMLElement;

const part = (selector: string) => host.shadowRoot?.querySelector(selector) as HTMLElement;
const frame = () => part('[data-frame]') as HTMLIFrameElement;
const launch = () => part('.launch');

function hear(data: object, { origin = DESK, source = frame().contentWindow } = {}): void {
  const event = new MessageEvent('message', { data: { protocol: PROTOCOL, ...data }, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

beforeEach(() => {
  standInFrames();
  launcher = new Launcher({
    municipality: 'sakurano',
    language: 'vi',
    pageLanguage: 'ja',
    side: 'right',
    accent: null,
    frame: new URL(`${DESK}/widget/chat.html`),
  });
  host = document.querySelector('#kakehashi') as HTMLElement;
});

const said = () => vi.mocked(frame().contentWindow as Window).postMessage.mock.calls as unknown[][];

test('a button in the page’s language stands on the page, and no frame yet', () => {
  expect(launch().textContent).toContain('Hỏi đáp');
  expect(launch().ariaExpanded).toBe('false');
  expect(frame()).toBeNull();
  expect(accessibilityFaults(host)).toEqual([]);
});

test('opening shows a titled frame that may use nothing of the page, and tells it once it is ready', () => {
  launch().click();
  expect(frame().title).toBe('Hỏi đáp');
  expect(frame().allow).toBe('');
  expect(part('.panel').classList.contains('open')).toBe(true);
  expect(said()).toEqual([]);
  hear({ type: 'ready' });
  expect(said()).toEqual([[{ protocol: PROTOCOL, type: 'opened' }, DESK]]);
});

test('the frame, Escape and the page’s own buttons close it, and the focus comes back', () => {
  for (const close of [
    () => hear({ type: 'close' }),
    () => part('.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    () => launcher.close(),
  ]) {
    launcher.open();
    hear({ type: 'ready' });
    frame().focus();
    close();
    expect(part('.panel').classList.contains('open')).toBe(false);
    expect(host.shadowRoot?.activeElement).toBe(launch());
  }
});

test('messages from another origin, another window or another program change nothing', () => {
  launcher.open();
  hear({ type: 'ready' });
  hear({ type: 'close' }, { origin: 'https://evil.example' });
  hear({ type: 'close' }, { source: window });
  hear({ type: 'close', protocol: 'other/1' });
  expect(part('.panel').classList.contains('open')).toBe(true);
});

test('a message that arrives while closed is counted and said; opening clears it', () => {
  launcher.load();
  hear({ type: 'unread', count: 2, text: '2 tin nhắn mới' });
  expect(part('.badge').hidden).toBe(false);
  expect(part('.badge').textContent).toBe('2');
  expect(part('.says[role=status]').textContent).toBe('2 tin nhắn mới');
  launch().click();
  expect(part('.badge').hidden).toBe(true);
});

test('a standing announcement turns the button into an alert with its text, until it is over', () => {
  launcher.load();
  hear({ type: 'alert', alert: { severity: 'emergency', drill: null, title: 'Sơ tán ngay' } });
  expect(host.className).toContain('emergency');
  expect(launch().textContent).toContain('Sơ tán ngay');
  expect(part('[role=alert]').textContent).toBe('Sơ tán ngay');
  hear({ type: 'alert', alert: null });
  expect(host.className).not.toContain('alert');
  expect(launch().textContent).toContain('Hỏi đáp');
});

test('a drill is marked in words and cannot look like the real thing', () => {
  launcher.load();
  hear({ type: 'alert', alert: { severity: 'emergency', drill: 'DIỄN TẬP', title: 'Sơ tán' } });
  expect(launch().textContent).toContain('[DIỄN TẬP] Sơ tán');
  expect(host.className).toContain('drill');
});

test('once the resident has chosen a language, the button speaks it', () => {
  launcher.load();
  hear({ type: 'language', language: 'ne' });
  expect(launch().textContent).toContain('प्रश्न सोध्नुहोस्');
  expect(host.lang).toBe('ne');
});

test('a desk that does not answer is said in words, with a way to close', () => {
  vi.useFakeTimers();
  launcher.open();
  vi.advanceTimersByTime(10_001);
  expect(part('[data-wait]').textContent).toContain('Chưa kết nối được');
  part('[data-close]').click();
  expect(part('.panel').classList.contains('open')).toBe(false);
  vi.useRealTimers();
});

test('no cookie and nothing in storage is left on the city’s page', () => {
  launcher.open();
  hear({ type: 'ready' });
  launcher.close();
  expect(document.cookie).toBe('');
  expect(localStorage.length + sessionStorage.length).toBe(0);
});
