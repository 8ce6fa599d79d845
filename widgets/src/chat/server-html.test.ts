import { expect, test } from 'vitest';
import { cleaned } from './server-html';

test('the contract’s elements stay', () => {
  const html =
    '<p>a <strong>b</strong><br><ruby>市<rp>(</rp><rt>し</rt><rp>)</rp></ruby></p><ul><li>c</li></ul><ol><li>d</li></ol>';
  expect(cleaned(html)).toBe(html);
});

test('nothing that could run survives', () => {
  const html = cleaned(
    '<script>x()</script><img src=x onerror="x()"><p onclick="x()" style="y">a</p><svg onload="x()"></svg>' +
      '<a href="javascript:x()">b</a><object data="//x"></object><style>p{}</style><form><input></form>',
  );
  expect(html).toBe('<p>a</p><a>b</a>');
});

test('what stands in an unknown element is still read', () => {
  expect(cleaned('<div><h2>Title</h2><p>Text</p></div>')).toBe('Title<p>Text</p>');
});

test('web links open outside of the frame, telephone links in place', () => {
  expect(cleaned('<a href="https://x.example/">x</a>')).toBe(
    '<a href="https://x.example/" target="_blank" rel="noopener noreferrer">x</a>',
  );
  expect(cleaned('<a href="tel:119">119</a>')).toBe('<a href="tel:119">119</a>');
});
