import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { anEvent } from '../../testing/builders';
import { accessibilityFaults, find, mount, press, settled, words } from '../../testing/mount';
import { MessageBubble, type Spoken } from './message-bubble';

const speech = new Speech('vi');
const show = (event: Spoken) => mount(new MessageBubble(), { speech, event });
const fromStaff = (changes: object = {}) =>
  anEvent(3, 'staff_message', {
    text: 'Tôi sẽ giúp bạn.',
    original: '手伝います。',
    translated_from: 'ja',
    provenance: 'machine',
    staff_name: '山田 花子',
    ...changes,
  });

test('who speaks is said to those who do not see the sides', async () => {
  expect(words(await show(anEvent(1, 'resident_message', { text: 'Xin chào', client_id: 'a' })))).toBe(
    'Bạn: Xin chào',
  );
  expect(words(await show(anEvent(2, 'bot_message', { text: 'Chào bạn' })))).toBe(
    'Trả lời tự động: Chào bạn',
  );
});

test('a person has a name and a time of day in Japan', async () => {
  expect(words(await show(fromStaff()))).toContain('山田 花子 Quầy tư vấn · 12:04');
});

test('a machine translation is labelled, and the original is one press away', async () => {
  const bubble = await show(fromStaff());
  expect(words(bubble)).toContain('Bản dịch máy');
  press(bubble, 'Xem bản gốc');
  await settled(bubble);
  expect(words(bubble)).toContain('手伝います。');
  expect(find(bubble, '.bubble').lang).toBe('ja');
  press(bubble, 'Xem bản dịch');
  await settled(bubble);
  expect(words(bubble)).toContain('Tôi sẽ giúp bạn.');
  expect(accessibilityFaults(bubble)).toEqual([]);
});

test('what a person wrote in this language carries no label', async () => {
  const bubble = await show(fromStaff({ original: null, translated_from: null, provenance: 'written' }));
  expect(words(bubble)).not.toContain('Bản dịch máy');
  expect(bubble.shadowRoot?.querySelector('button')).toBeNull();
});
