import { render } from 'lit';
import { expect, test } from 'vitest';
import { words } from '../testing/mount';
import { CATALOGUES, Speech } from './speech';
import type { Key, Strings } from './types';

const english = CATALOGUES['en'] as Strings;
const languages = Object.keys(CATALOGUES);
const keys = Object.keys(english) as Key[];
const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

/** The error codes of the contract, and the widget's own for a missing network. */
const CODES =
  'not_found unknown_municipality unknown_language unauthorized forbidden conversation_closed message_empty ' +
  'message_too_long message_unreadable client_id_reused choice_not_offered consent_needed validation_failed ' +
  'rate_limited too_large conflict not_allowed case_closed case_taken server_error unreachable';

test.each(languages)('%s says everything, with the same slots as English', (language) => {
  const catalogue = CATALOGUES[language] as Strings;
  expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  for (const key of keys) {
    expect(catalogue[key].trim(), key).not.toBe('');
    expect(slots(catalogue[key]), key).toEqual(slots(english[key]));
  }
});

test.each(languages)('%s has a sentence of its own for every error code of the contract', (language) => {
  const speech = new Speech(language);
  const said = CODES.split(' ').map((code) => sentence(speech, code));
  expect(new Set(said).size).toBeGreaterThan(15);
});

function sentence(speech: Speech, code: string): string {
  const place = document.createElement('div');
  render(speech.error(code), place);
  return place.textContent;
}

test('an unknown error code still gets a kind sentence', () => {
  expect(new Speech('en').error('brand_new')).toBe(english.error_server_error);
});

test('in やさしい日本語 every kanji on the screen carries its reading', () => {
  const unseen: Key[] = ['composer_label', 'unread', 'opens_new_window', 'log_label', 'close_window'];
  const easy = CATALOGUES['ja-x-easy'] as Strings;
  for (const key of keys.filter((each) => !unseen.includes(each)))
    expect(easy[key].replace(/\[[^\]]+\]/g, ''), key).not.toMatch(/\p{Script=Han}/u);
});

test('only やさしい日本語 uses furigana marks', () => {
  for (const language of languages.filter((each) => each !== 'ja-x-easy'))
    expect(Object.values(CATALOGUES[language] as Strings).join(''), language).not.toMatch(/[[\]|]/);
});

test('furigana is drawn for the eye and left out of plain text', () => {
  const speech = new Speech('ja-x-easy');
  expect(speech.text('ask_person')).toBe('人に 聞く');
  const place = document.createElement('div');
  render(speech.rich('ask_person'), place);
  expect([...place.querySelectorAll('ruby')].map((ruby) => ruby.querySelector('rt')?.textContent)).toEqual([
    'ひと',
    'き',
  ]);
  expect(words(place)).toBe('人（ひと）に 聞（き）く');
});

test('what is filled in is text, never markup', () => {
  const place = document.createElement('div');
  render(new Speech('ja-x-easy').rich('greeting_body', { city: '<b>x</b>' }), place);
  expect(place.querySelector('b')).toBeNull();
  expect(place.textContent).toContain('<b>x</b>');
});

test('a language without a catalogue is spoken to in English', () => {
  expect(new Speech('tlh').text('send')).toBe('Send');
});
