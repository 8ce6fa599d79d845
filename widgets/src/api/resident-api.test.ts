import { beforeEach, expect, test, vi } from 'vitest';
import { FakeDesk } from '../testing/fake-desk';
import { ApiError, errorCode, errorFrom } from './errors';
import { ResidentApi } from './resident-api';

const access = { id: 'c1', token: 't1' };
let desk: FakeDesk;
const api = new ResidentApi('sakurano');

beforeEach(() => {
  desk = new FakeDesk();
});

test('a message carries its client id, its choice and the conversation’s token', async () => {
  await api.send(access, { clientId: 'x', text: 'Days?', choice: 'topic:garbage-collection-day' });
  const [request] = desk.asked('POST', '/api/conversations/c1/messages');
  expect(request?.body).toEqual({ client_id: 'x', text: 'Days?', choice: 'topic:garbage-collection-day' });
  expect(request?.headers['Authorization']).toBe('Bearer t1');
});

test('a message without a choice does not mention one', async () => {
  await api.send(access, { clientId: 'x', text: 'Days?' });
  expect(desk.requests[0]?.body).toEqual({ client_id: 'x', text: 'Days?' });
});

test('an empty contact is not sent', async () => {
  await api.handoff(access, { clientId: 'x', consent: true, contact: '' });
  expect(desk.requests[0]?.body).toEqual({ client_id: 'x', consent: true });
});

test('an error keeps the contract’s code', async () => {
  desk.refusals = [{ path: '/messages', status: 409, code: 'conversation_closed' }];
  const error: unknown = await api.send(access, { clientId: 'x', text: 'a' }).catch((e: unknown) => e);
  expect(errorCode(error)).toBe('conversation_closed');
  expect((error as ApiError).passing).toBe(false);
});

test('no network has a code of its own', async () => {
  desk.offline = true;
  expect(errorCode(await api.describe('vi').catch((e: unknown) => e))).toBe('unreachable');
});

test('an error page that is not ours is a server error, with the wait the server asks for', async () => {
  const response = new Response('<html>502</html>', { status: 502, headers: { 'Retry-After': '7' } });
  const error = await errorFrom(response);
  expect(error).toMatchObject({ code: 'server_error', status: 502, retryAfter: 7, passing: true });
});

test('without Retry-After no wait is invented', async () => {
  expect((await errorFrom(new Response('{}', { status: 500 }))).retryAfter).toBeNull();
  vi.unstubAllGlobals();
});
