import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { accessibilityFaults, mount, words } from '../../testing/mount';
import { StateNote } from './state-note';

const speech = new Speech('en');

test('it shows the desk’s words and the number to remember', async () => {
  const note = await mount(new StateNote(), {
    speech,
    body: { state: 'waiting', text: 'We open at 9:00.', case_number: 'S-2026-0041' },
  });
  expect(words(note)).toBe('We open at 9:00. Reference number: S-2026-0041');
  expect(accessibilityFaults(note)).toEqual([]);
});

test('without words from the desk it has its own', async () => {
  const note = await mount(new StateNote(), { speech, body: { state: 'person', text: '' } });
  expect(words(note)).toBe('A person at the desk is with you now.');
});
