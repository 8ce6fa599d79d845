import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { accessibilityFaults, mount, press, requestsOf, words } from '../../testing/mount';
import type { Outgoing } from '../session/outbox';
import { OutgoingMessage } from './outgoing-message';

const show = (changes: Partial<Outgoing>) =>
  mount(new OutgoingMessage(), {
    speech: new Speech('en'),
    message: { clientId: 'a', text: 'Hello', status: 'sending', ...changes },
  });

test('a message on its way says what becomes of it', async () => {
  expect(words(await show({}))).toBe('You: Hello Sending…');
  expect(words(await show({ status: 'waiting' }))).toContain('No connection.');
});

test('a failed one says why and can be sent again or given up', async () => {
  const message = await show({ status: 'failed', error: 'rate_limited' });
  expect(words(message)).toContain('Not sent. That was a lot at once.');
  const asked = requestsOf(message, 'retry');
  press(message, 'Send again');
  expect(asked).toEqual([{ clientId: 'a' }]);
  const given = requestsOf(message, 'discard');
  press(message, 'Discard');
  expect(given).toEqual([{ clientId: 'a' }]);
  expect(accessibilityFaults(message)).toEqual([]);
});
