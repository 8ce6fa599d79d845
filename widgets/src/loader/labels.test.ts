import { expect, test } from 'vitest';
import { CATALOGUES } from '../strings/speech';
import { LABELS, labelsFor } from './labels';

test('the loader speaks every language of the chat', () => {
  expect(Object.keys(LABELS).sort()).toEqual(Object.keys(CATALOGUES).sort());
});

test('a page’s language finds its labels, or the nearest, or English', () => {
  expect(labelsFor('ZH-hans')).toBe(LABELS['zh-Hans']);
  expect(labelsFor('pt')).toBe(LABELS['pt-BR']);
  expect(labelsFor('ja-JP')).toBe(LABELS.ja);
  expect(labelsFor('de')).toBe(LABELS.en);
});
