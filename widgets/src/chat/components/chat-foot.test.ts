import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { accessibilityFaults, mount, press, requestsOf, settled, words } from '../../testing/mount';
import { ChatFoot } from './chat-foot';

const show = (changes: Partial<ChatFoot> = {}) =>
  mount(new ChatFoot(), { speech: new Speech('en'), ...changes });

test('a person can be asked for at any time', async () => {
  const foot = await show();
  const asked = requestsOf(foot, 'ask-person');
  press(foot, 'Ask a person');
  expect(asked).toHaveLength(1);
  expect(accessibilityFaults(foot)).toEqual([]);
});

test('ending asks first', async () => {
  const foot = await show({ begun: true });
  const ended = requestsOf(foot, 'end-conversation');
  press(foot, 'End');
  await settled(foot);
  expect(ended).toEqual([]);
  expect(words(foot)).toContain('End this conversation?');
  press(foot, 'Yes, end it');
  expect(ended).toHaveLength(1);
});

test('what has not begun cannot be ended', async () => {
  expect(words(await show())).not.toContain('End');
});

test('after the end a new conversation can begin', async () => {
  const foot = await show({ closed: true });
  const asked = requestsOf(foot, 'new-conversation');
  press(foot, 'Start a new conversation');
  expect(asked).toHaveLength(1);
  expect(foot.shadowRoot?.querySelector('kakehashi-composer')).toBeNull();
});
