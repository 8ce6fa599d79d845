import { beforeEach, expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { accessibilityFaults, find, mount, press, requestsOf, words } from '../../testing/mount';
import { Composer, LIMIT } from './composer';

let composer: Composer;
let sent: unknown[];

beforeEach(async () => {
  composer = await mount(new Composer(), { speech: new Speech('en') });
  sent = requestsOf(composer, 'send');
});

const field = () => find(composer, 'textarea') as HTMLTextAreaElement;

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event('input'));
  await composer.updateComplete;
}

async function enter(init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...init });
  field().dispatchEvent(event);
  await composer.updateComplete;
  return event;
}

test('Enter sends the text without its edges and empties the field', async () => {
  await type('  When is garbage collected? ');
  await enter();
  expect(sent).toEqual([{ text: 'When is garbage collected?' }]);
  expect(field().value).toBe('');
});

test('Shift and Enter begin a new line', async () => {
  await type('a');
  expect((await enter({ shiftKey: true })).defaultPrevented).toBe(false);
  expect(sent).toEqual([]);
});

test('Enter that belongs to an input method never sends', async () => {
  await type('ごみ');
  await enter({ isComposing: true });
  await enter({ keyCode: 229 });
  expect(sent).toEqual([]);
});

test('nothing but spaces is not sent', async () => {
  await type('  \n ');
  await enter();
  expect(sent).toEqual([]);
  expect((find(composer, '.send') as HTMLButtonElement).disabled).toBe(true);
});

test('near the limit it counts down, in characters as people count them', async () => {
  await type('あ'.repeat(LIMIT - 201));
  expect(words(composer)).not.toContain('left');
  await type('𠮷'.repeat(LIMIT - 10));
  expect(words(composer)).toContain('10 characters left');
});

test('over the limit it keeps the text, says by how much, and does not send', async () => {
  await type('a'.repeat(LIMIT + 3));
  expect(words(composer)).toContain('Too long by 3 characters');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  await enter();
  expect(sent).toEqual([]);
  expect(field().value).toHaveLength(LIMIT + 3);
});

test('the button sends as well, and everything has a name', async () => {
  await type('a');
  press(composer, 'Send');
  expect(sent).toEqual([{ text: 'a' }]);
  expect(accessibilityFaults(composer)).toEqual([]);
});
