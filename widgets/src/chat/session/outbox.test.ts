import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError, Unreachable } from '../../api/errors';
import type { Message } from '../../api/resident-api';
import type { ConversationEvent } from '../../api/types';
import { anEvent } from '../../testing/builders';
import { Outbox } from './outbox';

const accepted = (message: Message) =>
  Promise.resolve<ConversationEvent>(
    anEvent(1, 'resident_message', { text: message.text, client_id: message.clientId }),
  );
const deliver = vi.fn(accepted);
const delivered = vi.fn();
let outbox: Outbox;

beforeEach(() => {
  vi.useFakeTimers();
  deliver.mockReset().mockImplementation(accepted);
  delivered.mockReset();
  outbox = new Outbox(deliver, delivered, () => undefined);
});
afterEach(() => vi.useRealTimers());

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const statuses = () => outbox.messages.map(({ status }) => status);

test('messages go out one after the other, in order', async () => {
  outbox.add({ clientId: 'a', text: '1' });
  outbox.add({ clientId: 'b', text: '2' });
  expect(deliver).toHaveBeenCalledTimes(1);
  await later(0);
  expect(deliver.mock.calls.map(([{ clientId }]) => clientId)).toEqual(['a', 'b']);
  expect(outbox.messages).toEqual([]);
});

test('without a network a message waits, and goes out under the same id when it is back', async () => {
  deliver.mockRejectedValue(new Unreachable());
  outbox.add({ clientId: 'a', text: '1' });
  await later(300_000);
  expect(statuses()).toEqual(['waiting']);
  deliver.mockImplementation(accepted);
  outbox.hurry();
  await later(0);
  expect(delivered).toHaveBeenCalledTimes(1);
  expect(new Set(deliver.mock.calls.map(([{ clientId }]) => clientId))).toEqual(new Set(['a']));
});

test('a struggling server is tried again a few times, then the resident is asked', async () => {
  deliver.mockRejectedValue(new ApiError('server_error', 503));
  outbox.add({ clientId: 'a', text: '1' });
  await later(5_000);
  expect(statuses()).toEqual(['waiting']);
  await later(300_000);
  expect(outbox.messages[0]).toMatchObject({ status: 'failed', error: 'server_error' });
  deliver.mockImplementation(accepted);
  outbox.retry('a');
  await later(0);
  expect(outbox.messages).toEqual([]);
});

test('the wait that the server asks for is respected', async () => {
  deliver.mockRejectedValueOnce(new ApiError('rate_limited', 429, 20));
  outbox.add({ clientId: 'a', text: '1' });
  await later(19_000);
  expect(deliver).toHaveBeenCalledTimes(1);
  await later(1_500);
  expect(deliver).toHaveBeenCalledTimes(2);
});

test('a refused message fails at once, and does not hold up the next', async () => {
  deliver.mockRejectedValueOnce(new ApiError('message_unreadable', 422));
  outbox.add({ clientId: 'a', text: '1' });
  outbox.add({ clientId: 'b', text: '2' });
  await later(0);
  expect(outbox.messages).toMatchObject([{ clientId: 'a', status: 'failed', error: 'message_unreadable' }]);
  expect(delivered).toHaveBeenCalledTimes(1);
});

test('a message that the stream has shown is no longer on its way', async () => {
  deliver.mockRejectedValue(new Unreachable());
  outbox.add({ clientId: 'a', text: '1' });
  await later(0);
  outbox.remove('a');
  expect(outbox.messages).toEqual([]);
});
