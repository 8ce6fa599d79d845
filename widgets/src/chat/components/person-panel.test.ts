import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { aCity } from '../../testing/builders';
import { accessibilityFaults, find, mount, press, requestsOf, settled, words } from '../../testing/mount';
import { PersonPanel } from './person-panel';

const show = (changes: Partial<PersonPanel> = {}) =>
  mount(new PersonPanel(), { speech: new Speech('en'), desk: aCity().desk, ...changes });

const submit = (panel: PersonPanel) =>
  find(panel, 'form').dispatchEvent(new Event('submit', { cancelable: true }));

test('it says what happens next, and when the desk opens', async () => {
  const panel = await show();
  expect(words(panel)).toContain('The reply appears in this chat.');
  expect(words(panel)).toMatch(/The desk is closed now.*It opens again: Tue, Nov 24.*09:00/);
  expect(find(panel, 'dd a').getAttribute('href')).toBe('tel:0000530110');
  expect(accessibilityFaults(panel)).toEqual([]);
});

test('without consent nothing is passed on, and it says why', async () => {
  const panel = await show();
  const asked = requestsOf(panel, 'hand-over');
  submit(panel);
  await settled(panel);
  expect(asked).toEqual([]);
  expect(find(panel, '[role=alert]').textContent).toContain('Please tick the box first');
  expect(find(panel, '#consent').getAttribute('aria-invalid')).toBe('true');
});

test('with consent the request goes out, the contact only if given', async () => {
  const panel = await show();
  const asked = requestsOf(panel, 'hand-over');
  (find(panel, '#consent') as HTMLInputElement).checked = true;
  submit(panel);
  (find(panel, '#contact') as HTMLInputElement).value = ' 090-0000-0000 ';
  submit(panel);
  expect(asked).toEqual([{ contact: '' }, { contact: '090-0000-0000' }]);
});

test('while it is on its way a second press does nothing', async () => {
  const panel = await show({ busy: true });
  const asked = requestsOf(panel, 'hand-over');
  (find(panel, '#consent') as HTMLInputElement).checked = true;
  submit(panel);
  expect(asked).toEqual([]);
});

test('once handed over, it shows the number and the way back', async () => {
  const panel = await show({ done: { case_number: 'S-2026-0041', text: 'We open on Tuesday.' } });
  expect(words(panel)).toContain('Reference number: S-2026-0041');
  expect(words(panel)).toContain('We open on Tuesday.');
  const asked = requestsOf(panel, 'leave-panel');
  press(panel, 'Back');
  expect(asked).toHaveLength(1);
});
