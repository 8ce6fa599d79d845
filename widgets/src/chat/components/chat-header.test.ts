import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { aCity } from '../../testing/builders';
import { accessibilityFaults, find, mount, press, requestsOf, words } from '../../testing/mount';
import { ChatHeader } from './chat-header';

const show = (changes: Partial<ChatHeader> = {}) =>
  mount(new ChatHeader(), {
    speech: new Speech('vi'),
    name: 'Sakurano',
    languages: aCity().languages,
    ...changes,
  });

test('languages go by their own names, and the present one is selected', async () => {
  const header = await show();
  const select = find(header, 'select') as HTMLSelectElement;
  expect(select.value).toBe('vi');
  expect([...select.options].map(({ textContent, lang }) => `${lang} ${textContent}`)).toEqual([
    'ja 日本語',
    'en English',
    'vi Tiếng Việt',
  ]);
  expect(accessibilityFaults(header)).toEqual([]);
});

test('choosing a language asks for it', async () => {
  const header = await show();
  const asked = requestsOf(header, 'change-language');
  const select = find(header, 'select') as HTMLSelectElement;
  select.value = 'ja';
  select.dispatchEvent(new Event('change'));
  expect(asked).toEqual([{ language: 'ja' }]);
});

test('only a chat inside a panel can be closed', async () => {
  const inside = await show({ closable: true });
  const asked = requestsOf(inside, 'close-window');
  press(inside, 'Đóng');
  expect(asked).toHaveLength(1);
  expect((await show()).shadowRoot?.querySelector('.close')).toBeNull();
});

test('a sample city is marked where its name stands', async () => {
  expect(words(await show({ sample: true }))).toContain('Thành phố mẫu');
});
