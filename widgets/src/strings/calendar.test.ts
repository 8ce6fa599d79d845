import { afterEach, expect, test, vi } from 'vitest';
import { clockInJapan, dayInWords, momentInWords } from './calendar';

const day = new Date('2026-11-01T00:00:00Z');
const moment = new Date('2026-11-23T23:05:00Z'); // Tuesday the 24th, 08:05, in Japan

afterEach(() => vi.restoreAllMocks());

test('a day is written as each language writes it', () => {
  expect(dayInWords(day, 'ja')).toBe('2026年11月1日');
  expect(dayInWords(day, 'vi')).toContain('1 tháng 11, 2026');
  expect(dayInWords(day, 'pt-BR')).toBe('1 de novembro de 2026');
  expect(dayInWords(day, 'ne')).toBe('2026 नोभेम्बर 1');
  expect(dayInWords(day, 'my')).toBe('2026 နိုဝင်ဘာလ 1 ရက်');
  expect(dayInWords(day, 'km')).toBe('ថ្ងៃទី1 ខែវិច្ឆិកា ឆ្នាំ2026');
  expect(dayInWords(day, 'mn')).toBe('2026 оны 11 сарын 1');
});

test('やさしい日本語 tells how a day is read', () => {
  expect(dayInWords(day, 'ja-x-easy')).toBe('2026[年|ねん] 11[月|がつ]　[1日|ついたち]');
  expect(dayInWords(new Date('2026-05-15T00:00:00Z'), 'ja-x-easy')).toContain('15[日|にち]');
});

test('a moment is told by the clocks of Japan, wherever the browser is', () => {
  expect(clockInJapan(moment)).toBe('08:05');
  expect(momentInWords(moment, 'en')).toMatch(/Tue.*Nov 24.*08:05/);
  expect(momentInWords(moment, 'ne')).toBe('नोभेम्बर 24, मङ्गलबार, 08:05');
  expect(momentInWords(moment, 'my')).toBe('နိုဝင်ဘာလ 24 ရက် (အင်္ဂါနေ့) 08:05');
  expect(momentInWords(moment, 'km')).toBe('ថ្ងៃអង្គារ ថ្ងៃទី24 ខែវិច្ឆិកា ម៉ោង 08:05');
  expect(momentInWords(moment, 'mn')).toBe('11 сарын 24 (Мягмар) 08:05');
  expect(momentInWords(moment, 'ja-x-easy')).toContain('[24日|にじゅうよっか]（[火|か]） 08:05');
});

test('a browser that does not know the language writes numbers, not the words of another', () => {
  vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
  expect(dayInWords(day, 'lo')).toBe('2026-11-01');
  expect(momentInWords(moment, 'lo')).toBe('2026-11-24 08:05');
});
