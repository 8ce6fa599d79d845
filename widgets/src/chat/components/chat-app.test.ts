import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCard, anAnnouncement, anEvent } from '../../testing/builders';
import { FakeDesk } from '../../testing/fake-desk';
import { accessibilityFaults, find, mount, press, settled, words } from '../../testing/mount';
import { ChatApp } from './chat-app';

let desk: FakeDesk;
let app: ChatApp;

async function open(): Promise<void> {
  app = await mount(new ChatApp());
  await pause();
}

async function pause(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await settled(app);
}

async function say(text: string): Promise<void> {
  const field = find(app, 'textarea') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await settled(app);
  press(app, 'Send');
  await pause();
}

beforeEach(() => {
  location.href = 'https://desk.example/widget/chat.html?municipality=sakurano&language=en';
  desk = new FakeDesk();
});

afterEach(() => app.remove());

test('it greets before it knows anybody', async () => {
  await open();
  expect(words(app)).toContain('Hello! What would you like to know?');
  expect(desk.asked('POST', '/conversations')).toEqual([]);
  expect(localStorage.length + sessionStorage.length).toBe(0);
  expect(accessibilityFaults(app)).toEqual([]);
});

test('a question is sent and its answer shown', async () => {
  await open();
  await say('Large items?');
  desk.push(anEvent(2, 'answer', aCard()));
  await pause();
  expect(words(app)).toContain('You: Large items?');
  expect(words(app)).toContain('Call first.');
  expect(words(app)).not.toContain('What would you like to know');
});

test('the language is remembered only once the resident has sent or chosen something', async () => {
  await open();
  expect(localStorage.getItem('kakehashi.language')).toBeNull();
  press(app, 'Tiếng Việt');
  await pause();
  expect(localStorage.getItem('kakehashi.language')).toBe('vi');
  expect(words(app)).toContain('Xin chào!');
  expect(document.documentElement.lang).toBe('vi');
  expect(desk.line('/announcements/stream').path).toContain('language=vi');
});

test('an announcement appears in the open chat and is said at once', async () => {
  await open();
  desk.announce([anAnnouncement()]);
  await pause();
  expect(words(find(app, 'kakehashi-announcements'))).toContain('Evacuate now');
  expect(words(find(app, '.app > [role=alert]'))).toBe('Emergency: Evacuate now');
});

test('an emergency is said at once', async () => {
  await open();
  await say('Fire!');
  desk.push(anEvent(2, 'emergency', aCard({ title: 'Call 119', text: 'Go outside.' })));
  await pause();
  expect(words(find(app, '.app > [role=alert]'))).toBe('Emergency. Call 119. Go outside.');
});

test('a person is asked with consent, and the number is shown', async () => {
  await open();
  press(app, 'Ask a person');
  await pause();
  (find(app, '#consent') as HTMLInputElement).checked = true;
  find(app, 'kakehashi-person form').dispatchEvent(new Event('submit', { cancelable: true }));
  await pause();
  expect(words(app)).toContain('Reference number: S-1');
  expect(desk.asked('POST', '/handoff')[0]?.body['consent']).toBe(true);
});

test('a conversation is ended and a new one begins empty', async () => {
  await open();
  await say('Hello');
  press(app, 'End');
  await pause();
  press(app, 'Yes, end it');
  await pause();
  press(app, 'Start a new conversation');
  await pause();
  expect(words(app)).toContain('What would you like to know');
  expect(sessionStorage.length).toBe(0);
});

test('a desk out of reach is said kindly, and can be tried again', async () => {
  desk.offline = true;
  await open();
  expect(words(app)).toContain('We cannot reach the help desk.');
  desk.offline = false;
  press(app, 'Try again');
  await pause();
  expect(words(app)).toContain('What would you like to know');
});
