import { expect, test } from 'vitest';
import { firstLanguage, settingsFrom } from './settings';

const OFFERED = ['ja', 'ja-x-easy', 'en', 'zh-Hans', 'vi', 'pt-BR', 'ne'];

function first({ kept = null, language = null, page = 'ja', browser = [] }: Votes): string {
  return firstLanguage({ kept, settings: { language, pageLanguage: page }, browser }, OFFERED);
}
interface Votes {
  kept?: string | null;
  language?: string | null;
  page?: string;
  browser?: string[];
}

test('what the resident chose before comes first, then the city’s choice for the page', () => {
  expect(first({ kept: 'ne', language: 'vi', browser: ['en'] })).toBe('ne');
  expect(first({ language: 'vi', browser: ['en'] })).toBe('vi');
});

test('on a Japanese page the browser’s own language speaks for its reader', () => {
  expect(first({ browser: ['vi-VN', 'en'] })).toBe('vi');
  expect(first({ browser: ['ja-JP'] })).toBe('ja');
});

test('a page in another language was made for its readers', () => {
  expect(first({ page: 'pt', browser: ['ja'] })).toBe('pt-BR');
});

test('scripts and regions find their language', () => {
  expect(first({ browser: ['zh-CN'] })).toBe('zh-Hans');
  expect(first({ browser: ['pt-PT'] })).toBe('pt-BR');
  expect(first({ browser: ['tlh', 'not a tag', 'ne-NP'] })).toBe('ne');
});

test('nothing that matches ends in the page’s language', () => {
  expect(first({ browser: ['xx'] })).toBe('ja');
});

test('a parent that is not exactly an origin is no parent', () => {
  const parent = (value: string) =>
    settingsFrom(new URL(`https://desk.example/?parent=${encodeURIComponent(value)}`)).parentOrigin;
  expect(parent('https://city.example')).toBe('https://city.example');
  expect(parent('https://city.example/path')).toBeNull();
  expect(parent('*')).toBeNull();
  expect(parent('null')).toBeNull();
});
