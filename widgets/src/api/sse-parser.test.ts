import { expect, test } from 'vitest';
import { SseParser } from './sse-parser';

const parse = (...pieces: string[]) => {
  const parser = new SseParser();
  return pieces.flatMap((piece) => parser.push(piece));
};

test('an event cut anywhere comes out whole, once', () => {
  const text = 'id: 7\nevent: conversation\ndata: {"seq": 7}\n\n';
  for (let cut = 0; cut <= text.length; cut++)
    expect(parse(text.slice(0, cut), text.slice(cut))).toEqual([
      { name: 'conversation', data: '{"seq": 7}', id: '7' },
    ]);
});

test('all three line endings are understood, even with CRLF cut in the middle', () => {
  expect(
    parse('data: a\r', '\n\r', '\ndata: b\n\ndata: c\r\rdata: d\r\n\r\n').map(({ data }) => data),
  ).toEqual(['a', 'b', 'c', 'd']);
});

test('several data lines are one text; comments and empty events are nothing', () => {
  expect(parse(': hello\n\ndata: one\ndata:two\n\nevent: x\n\n')).toEqual([
    { name: 'message', data: 'one\ntwo', id: null },
  ]);
});
