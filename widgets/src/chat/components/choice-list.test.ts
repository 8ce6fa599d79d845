import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { accessibilityFaults, everything, mount, press, requestsOf, words } from '../../testing/mount';
import { ChoiceList } from './choice-list';

const choices = [
  { title: 'Large items', payload: 'topic:garbage-oversized' },
  { title: 'Batteries', payload: 'topic:garbage-batteries-hazard' },
];
const speech = new Speech('en');

test('a choice is made by one press', async () => {
  const list = await mount(new ChoiceList(), { speech, choices });
  const chosen = requestsOf(list, 'choose');
  press(list, 'Batteries');
  expect(chosen).toEqual([choices[1]]);
  expect(accessibilityFaults(list)).toEqual([]);
});

test('once spent, nothing can be pressed and the chosen one is told apart in words', async () => {
  const list = await mount(new ChoiceList(), { speech, choices, spent: true, chosen: 'Batteries' });
  const buttons = everything(list.renderRoot).filter((element) => element.matches('button'));
  expect(buttons.every((button) => button.disabled)).toBe(true);
  expect(words(list)).toBe('Large items Chosen: Batteries');
});
