import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeDesk } from '../testing/fake-desk';
import { EventStream } from './event-stream';

let desk: FakeDesk;
let heard: string[];
let stream: EventStream;
const refused = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  desk = new FakeDesk();
  heard = [];
  refused.mockClear();
  stream = new EventStream({
    url: () => '/stream?after=0',
    headers: () => ({ Authorization: 'Bearer t' }),
    onEvent: ({ data }) => heard.push(data),
    onRefused: refused,
  });
});

afterEach(() => {
  stream.stop();
  vi.useRealTimers();
});

const aMoment = () => vi.advanceTimersByTimeAsync(0);

test('events are heard, keep-alives are not', async () => {
  stream.start();
  await aMoment();
  desk.line('/stream').write('id: 1\ndata: a\n\nevent: ping\ndata: {}\n\n');
  await aMoment();
  expect(heard).toEqual(['a']);
  expect(desk.requests[0]?.headers['Authorization']).toBe('Bearer t');
});

test('a broken line is taken up again after the last event seen', async () => {
  stream.start();
  await aMoment();
  desk.line('/stream').write('id: 4\ndata: a\n\n');
  await aMoment();
  desk.line('/stream').cut();
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.lines).toHaveLength(2);
  expect(desk.requests[1]?.headers['Last-Event-ID']).toBe('4');
});

test('a line silent for 40 seconds counts as dead, a keep-alive keeps it', async () => {
  stream.start();
  await aMoment();
  await vi.advanceTimersByTimeAsync(39_000);
  desk.line('/stream').write('event: ping\ndata: {}\n\n');
  await vi.advanceTimersByTimeAsync(39_000);
  expect(desk.lines).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(desk.lines).toHaveLength(2);
});

test('a refusal for good ends it; a struggling server does not', async () => {
  desk.refusals = [
    { path: '/stream', status: 503, code: 'server_error' },
    { path: '/stream', status: 401, code: 'unauthorized' },
  ];
  stream.start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(refused).toHaveBeenCalledExactlyOnceWith(401);
  expect(desk.requests).toHaveLength(2);
  expect(stream.running).toBe(false);
});

test('without a network it keeps trying, and at once when told that the network is back', async () => {
  desk.offline = true;
  stream.start();
  await vi.advanceTimersByTimeAsync(20_000);
  desk.offline = false;
  stream.hurry();
  await aMoment();
  expect(desk.lines).toHaveLength(1);
});

test('a stopped stream stays silent', async () => {
  stream.start();
  await aMoment();
  stream.stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(desk.requests).toHaveLength(1);
});
