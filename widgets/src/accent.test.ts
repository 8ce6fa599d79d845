import { expect, test } from 'vitest';
import { readableAccent, tint } from './accent';

test('a colour that carries white text is accepted', () => {
  expect(readableAccent('#7A2850')).toBe('#7a2850');
  expect(readableAccent(' #0b5563 ')).toBe('#0b5563');
  expect(readableAccent('#767676')).toBe('#767676'); // 4.54 : 1
});

test('a colour too light for white text is not, nor anything that is not a colour', () => {
  for (const text of ['#777777', '#ffcc00', 'red', '#fff', 'url(x)', '', null, undefined])
    expect(readableAccent(text)).toBeNull();
});

test('a tint lies between white and the colour', () => {
  expect(tint('#000000', 0)).toBe('#ffffff');
  expect(tint('#000000', 1)).toBe('#000000');
  expect(tint('#804020', 0.5)).toBe('#c0a090');
});
