import { expect, test } from 'vitest';
import type { ConversationEvent } from '../../api/types';
import { Speech } from '../../strings/speech';
import { aCard, anEvent } from '../../testing/builders';
import { accessibilityFaults, find, mount, press, requestsOf, words } from '../../testing/mount';
import { MessageList } from './message-list';

const asked = anEvent(2, 'ask_back', {
  lead: 'Which one?',
  choices: [
    { title: 'Large items', payload: 'topic:garbage-oversized' },
    { title: 'Batteries', payload: 'topic:garbage-batteries-hazard' },
  ],
});
const said = (seq: number, text: string) => anEvent(seq, 'resident_message', { text, client_id: `c${seq}` });

const show = (events: ConversationEvent[], changes: Partial<MessageList> = {}) =>
  mount(new MessageList(), { speech: new Speech('en'), events, ...changes });

test('it is a log that is read out politely and can be scrolled by keyboard', async () => {
  const log = find(await show([]), '[role=log]');
  expect(log.getAttribute('aria-live')).toBe('polite');
  expect(log.getAttribute('aria-label')).toBe('Conversation');
  expect(log.tabIndex).toBe(0);
});

test('every kind of event has its own look', async () => {
  const list = await show([
    said(1, 'Fire!'),
    anEvent(2, 'emergency', aCard({ title: 'Call 119', calls: [{ number: '119', label: '' }] })),
    anEvent(3, 'answer', aCard()),
    anEvent(4, 'bot_message', { text: 'Which area?', buttons: [{ title: 'North', payload: 'area:north' }] }),
    anEvent(5, 'offer_person', { lead: 'No rule answers this.' }),
    anEvent(6, 'state', { state: 'waiting', text: 'Please wait.' }),
    anEvent(7, 'unavailable', { lead: 'Out of order.' }),
  ]);
  for (const text of [
    'Fire!',
    'Call 119',
    'Large items',
    'North',
    'No rule answers',
    'Please wait',
    'Out of order',
  ])
    expect(words(list)).toContain(text);
  expect(accessibilityFaults(list)).toEqual([]);
});

test('an event of a kind that this widget does not know is passed over', async () => {
  const strange = { seq: 1, kind: 'hologram', author: 'bot', at: '2026-11-20T00:00:00Z', body: {} };
  expect(words(await show([strange as unknown as ConversationEvent]))).toBe('');
});

test('choices work until the conversation moves on, and then show what was chosen', async () => {
  const fresh = await show([said(1, 'x'), asked]);
  const chosen = requestsOf(fresh, 'choose');
  press(fresh, 'Batteries');
  expect(chosen).toHaveLength(1);
  const later = await show([said(1, 'x'), asked, said(3, 'Batteries')]);
  expect(words(later)).toContain('Chosen: Batteries');
  expect((find(later, 'button.choice') as HTMLButtonElement).disabled).toBe(true);
});

test('a choice on its way spends the buttons at once', async () => {
  const list = await show([said(1, 'x'), asked], {
    outgoing: [{ clientId: 'c', text: 'Large items', status: 'sending' }],
  });
  expect(words(list)).toContain('Chosen: Large items');
  expect(words(list)).toContain('Sending…');
});

test('a failed message does not take the choices away', async () => {
  const list = await show([said(1, 'x'), asked], {
    outgoing: [{ clientId: 'c', text: 'too long', status: 'failed', error: 'message_too_long' }],
  });
  expect((find(list, 'button.choice') as HTMLButtonElement).disabled).toBe(false);
});

test('a message counts as sent until it is answered', async () => {
  expect(words(await show([said(1, 'x')]))).toContain('Sent');
  expect(words(await show([said(1, 'x'), asked]))).not.toContain('Sent');
});

test('beside an offered person stands what may be meant', async () => {
  const choices = [{ title: 'Camera', payload: 'item:カメラ' }];
  const list = await show([anEvent(1, 'offer_person', { lead: 'No telescope in the table.', choices })]);
  const chosen = requestsOf(list, 'choose');
  press(list, 'Camera');
  expect(chosen).toHaveLength(1);
  expect(words(list)).toContain('Ask a person');
});

test('an offered person opens the panel', async () => {
  const list = await show([anEvent(1, 'offer_person', { lead: 'No rule.' })]);
  const wished = requestsOf(list, 'ask-person');
  press(list, 'Ask a person');
  expect(wished).toHaveLength(1);
});
