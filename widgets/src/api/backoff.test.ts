import { expect, test } from 'vitest';
import { backoff } from './backoff';

test('the wait doubles and ends at half a minute', () => {
  const longest = [0, 1, 2, 3, 4, 5, 50].map((attempt) => backoff(attempt, () => 1));
  expect(longest).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000]);
});

test('chance takes up to half of it away, so that not all come back at once', () => {
  expect(backoff(3, () => 0)).toBe(4000);
  expect(backoff(3, () => 0.5)).toBe(6000);
});
