import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { aCard } from '../../testing/builders';
import { accessibilityFaults, find, mount, press, requestsOf, words } from '../../testing/mount';
import { AnswerCard } from './answer-card';

const speech = new Speech('en');
const show = (changes: Parameters<typeof aCard>[0] = {}, helpful?: boolean) =>
  mount(new AnswerCard(), { speech, card: aCard(changes), seq: 4, helpful });

test('an answer shows its text, its source and the day it was checked', async () => {
  const card = await show();
  expect(words(card)).toContain('Large items Call first.');
  expect(words(card)).toContain('Source: 環境課');
  expect(words(card)).toContain('Checked on November 1, 2026');
  expect(find(card, 'a[href="https://www.city.example/gomi"]').getAttribute('target')).toBe('_blank');
  expect(accessibilityFaults(card)).toEqual([]);
});

test('a sample, and a text that no person has checked, say so in words', async () => {
  const marked = words(await show({ sample: true, reviewed: false }));
  expect(marked).toContain('Sample city');
  expect(marked).toContain('Not yet checked by a person');
  const plain = words(await show({ sample: false, reviewed: true }));
  expect(plain).not.toContain('Sample city');
  expect(plain).not.toContain('Not yet checked');
});

test('its title may carry furigana, and nothing that runs', async () => {
  const card = await show({ title_html: '<ruby>市<rt>し</rt></ruby><img src=x onerror=x()>' });
  expect(find(card, 'h2 rt').textContent).toBe('し');
  expect(card.shadowRoot?.querySelector('img')).toBeNull();
});

test('its telephone numbers can be dialled', async () => {
  const card = await show({ calls: [{ number: '0000-53-0110', label: 'Desk' }] });
  expect(find(card, 'a.call').getAttribute('href')).toBe('tel:0000530110');
});

test('the resident is asked once whether it helped', async () => {
  const card = await show();
  const rated = requestsOf(card, 'rate');
  press(card, 'No');
  expect(rated).toEqual([{ seq: 4, helpful: false }]);
});

test('after "no" a person is offered, after "yes" thanks', async () => {
  const no = await show({}, false);
  const asked = requestsOf(no, 'ask-person');
  press(no, 'Ask a person');
  expect(asked).toHaveLength(1);
  expect(words(await show({}, true))).toContain('Thank you for telling us.');
});
