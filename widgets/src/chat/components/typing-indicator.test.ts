import { expect, test } from 'vitest';
import { Speech } from '../../strings/speech';
import { accessibilityFaults, mount, words } from '../../testing/mount';
import { TypingIndicator } from './typing-indicator';

test('the dots are said in words', async () => {
  const dots = await mount(new TypingIndicator(), { speech: new Speech('en') });
  expect(words(dots)).toBe('Writing a reply…');
  expect(accessibilityFaults(dots)).toEqual([]);
});
