import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeDesk } from '../testing/fake-desk';
import { EventStream } from './event-stream';
import { whileVisible } from './while-visible';

let hidden = false;
let desk: FakeDesk;
let stream: EventStream;
let end: () => void;

function turn(away: boolean): void {
  hidden = away;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  hidden = false;
  desk = new FakeDesk();
  stream = new EventStream({ url: () => '/stream', onEvent: () => undefined, silenceMs: 1e9 });
  end = whileVisible(stream);
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

test('a page looked away from for a minute lets its connection go, and takes it up on return', async () => {
  await vi.advanceTimersByTimeAsync(0);
  turn(true);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(stream.running).toBe(false);
  turn(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(desk.lines).toHaveLength(2);
});

test('a glance at another page costs nothing', async () => {
  await vi.advanceTimersByTimeAsync(0);
  turn(true);
  await vi.advanceTimersByTimeAsync(30_000);
  turn(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(desk.lines).toHaveLength(1);
});
