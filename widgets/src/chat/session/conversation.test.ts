import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ResidentApi } from '../../api/resident-api';
import { aCard, anEvent } from '../../testing/builders';
import { FakeDesk } from '../../testing/fake-desk';
import { Conversation } from './conversation';
import { Keeper } from './keeper';

let desk: FakeDesk;
const onNews = vi.fn();
const begun: Conversation[] = [];

function aConversation(): Conversation {
  const hooks = { onChange: () => undefined, onNews };
  const conversation = new Conversation(new ResidentApi('sakurano'), new Keeper('sakurano'), hooks, 'en');
  begun.push(conversation);
  return conversation;
}

beforeEach(() => {
  vi.useFakeTimers();
  desk = new FakeDesk();
  onNews.mockReset();
});
afterEach(() => {
  for (const conversation of begun.splice(0)) conversation.forget();
  vi.useRealTimers();
});

const aMoment = () => vi.advanceTimersByTimeAsync(0);
const kinds = (conversation: Conversation) => conversation.events.map(({ kind }) => kind);

test('nothing is known of the resident before the first message', async () => {
  await aConversation().restore();
  expect(desk.requests).toEqual([]);
  expect(sessionStorage.length).toBe(0);
});

test('the first message opens the conversation, and the answer comes by the stream', async () => {
  const conversation = aConversation();
  conversation.say('Large items?');
  await aMoment();
  desk.push(anEvent(2, 'answer', aCard()));
  await aMoment();
  expect(kinds(conversation)).toEqual(['resident_message', 'answer']);
  expect(desk.asked('POST', '/conversations')).toHaveLength(1);
  expect(onNews).toHaveBeenCalledTimes(1);
});

test('two quick messages open one conversation', async () => {
  const conversation = aConversation();
  conversation.say('a');
  conversation.say('b');
  void conversation.askPerson('x', '');
  await aMoment();
  expect(desk.asked('POST', '/conversations')).toHaveLength(1);
  expect(conversation.events).toHaveLength(2);
});

test('a message shown by the answer and by the stream stands there once', async () => {
  const conversation = aConversation();
  conversation.say('a');
  await aMoment();
  const [own] = desk.events;
  if (own) desk.push(own);
  await aMoment();
  expect(conversation.events).toHaveLength(1);
});

test('a reload takes the conversation up where it was, quietly', async () => {
  const before = aConversation();
  before.say('a');
  await aMoment();
  desk.push(anEvent(2, 'answer', aCard()));
  await aMoment();
  await before.rate(2, true);
  onNews.mockReset();
  const after = aConversation();
  await after.restore();
  expect(kinds(after)).toEqual(['resident_message', 'answer']);
  expect(after.ratings).toEqual({ 2: true });
  expect(onNews).not.toHaveBeenCalled();
  await aMoment();
  expect(desk.line('/stream?after').path).toContain('after=2');
});

test('a reload without network keeps the message that was on its way', async () => {
  desk.offline = true;
  aConversation().say('a');
  await aMoment();
  desk.offline = false;
  const after = aConversation();
  await after.restore();
  await aMoment();
  expect(after.events).toHaveLength(1);
});

test('a conversation that no longer exists is forgotten', async () => {
  new Keeper('sakurano').conversation = { access: { id: 'c1', token: 'old' }, outgoing: [], ratings: {} };
  desk.refusals = [{ path: '/api/conversations/c1', status: 404, code: 'not_found' }];
  const conversation = aConversation();
  await conversation.restore();
  expect(conversation.begun).toBe(false);
  expect(new Keeper('sakurano').conversation).toBeNull();
});

test('an own message that overtook the stream leaves no gap when the line breaks', async () => {
  const conversation = aConversation();
  conversation.say('a');
  await aMoment();
  desk.line('/stream?after').cut(); // before event 1 was streamed
  await vi.advanceTimersByTimeAsync(1500);
  expect(desk.line('/stream?after').path).toContain('after=0');
});

test('the state follows the desk, and typing ends with the message', async () => {
  const conversation = aConversation();
  conversation.say('a');
  await aMoment();
  desk.line('/stream?after').write('event: typing\ndata: {"active": true}\n\n');
  desk.push(anEvent(2, 'state', { state: 'waiting', text: '', case_number: 'S-1' }));
  await aMoment();
  expect(conversation.state).toBe('waiting');
  expect(conversation.typing).toBe(false);
});

test('a rating that was not accepted can be given again', async () => {
  const conversation = aConversation();
  conversation.say('a');
  await aMoment();
  desk.refusals = [{ path: '/rating', status: 500, code: 'server_error' }];
  await conversation.rate(2, false);
  expect(conversation.ratings).toEqual({});
});
