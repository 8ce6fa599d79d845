import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { aCity } from '../../testing/builders';
import { accessibilityFaults, find, mount, press, requestsOf, words } from '../../testing/mount';
import { Welcome } from './welcome';

const show = (city = aCity()) => mount(new Welcome(), { speech: new Speech('en'), city });

test('it greets, names the city, and asks for no name', async () => {
  const welcome = await show();
  expect(words(welcome)).toContain('Ask about living in Sakurano');
  expect(words(welcome)).toContain('You do not need to give your name.');
  expect(accessibilityFaults(welcome)).toEqual([]);
});

test('a quick topic is one press away', async () => {
  const welcome = await show();
  const chosen = requestsOf(welcome, 'choose');
  press(welcome, 'Collection days');
  expect(chosen).toEqual([{ title: 'Collection days', payload: 'topic:garbage-collection-day' }]);
});

test('every language is in sight by its own name; the present one is marked', async () => {
  const welcome = await show();
  const asked = requestsOf(welcome, 'change-language');
  press(welcome, 'Tiếng Việt');
  expect(asked).toEqual([{ language: 'vi' }]);
  expect(find(welcome, '[aria-pressed=true]').textContent.trim()).toBe('English');
});

test('a city without quick topics shows no empty list', async () => {
  expect(words(await show(aCity({ quick_topics: [] })))).not.toContain('People often ask');
});
