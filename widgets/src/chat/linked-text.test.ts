import { render } from 'lit';
import { expect, test } from 'vitest';
import { linkedText } from './linked-text';

function shown(text: string): HTMLElement {
  const place = document.createElement('p');
  render(linkedText(text), place);
  return place;
}

test('web addresses become links, the sentence’s own full stop does not', () => {
  const place = shown('見てください https://a.example/x?y=1。 And http://b.example/z.');
  expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://a.example/x?y=1',
    'http://b.example/z',
  ]);
  expect(place.textContent).toBe('見てください https://a.example/x?y=1。 And http://b.example/z.');
});

test('text of people is never markup', () => {
  const place = shown('<img src=x onerror=x()> javascript:x()');
  expect(place.children).toHaveLength(0);
});
