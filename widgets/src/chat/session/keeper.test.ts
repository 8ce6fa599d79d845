import { expect, test, vi } from 'vitest';
import { Keeper } from './keeper';

const access = { id: 'c1', token: 't1' };

test('a conversation is kept for the tab only, and for its municipality only', () => {
  new Keeper('sakurano').conversation = { access, outgoing: [], ratings: { 3: true } };
  expect(new Keeper('sakurano').conversation).toEqual({ access, outgoing: [], ratings: { 3: true } });
  expect(new Keeper('elsewhere').conversation).toBeNull();
  expect(localStorage.length).toBe(0);
});

test('nothing is written while there is nothing to keep', () => {
  new Keeper('sakurano').conversation = { access: null, outgoing: [], ratings: {} };
  expect(sessionStorage.length).toBe(0);
});

test('what cannot be read back is nothing', () => {
  sessionStorage.setItem('kakehashi.conversation.sakurano', '{broken');
  expect(new Keeper('sakurano').conversation).toBeNull();
});

test('a browser that blocks storage loses memory, not the chat', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  const keeper = new Keeper('sakurano');
  keeper.language = 'vi';
  expect(keeper.language).toBeNull();
});
