// Speaks to the resident: sentences, furigana, dates and numbers in one language.
import { html, type TemplateResult } from 'lit';
import { clockInJapan, dayInWords, momentInWords } from './calendar';
import { en } from './en';
import { es } from './es';
import { fil } from './fil';
import { fr } from './fr';
import { id } from './id';
import { ja } from './ja';
import { jaEasy } from './ja-x-easy';
import { km } from './km';
import { ko } from './ko';
import { mn } from './mn';
import { my } from './my';
import { ne } from './ne';
import { ptBR } from './pt-BR';
import type { Key, Strings } from './types';
import { th } from './th';
import { vi } from './vi';
import { zhHans } from './zh-Hans';
import { zhHant } from './zh-Hant';

export const CATALOGUES: Readonly<Record<string, Strings>> = {
  ja,
  'ja-x-easy': jaEasy,
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ko,
  vi,
  'pt-BR': ptBR,
  ne,
  fil,
  id,
  my,
  th,
  es,
  fr,
  km,
  mn,
};

export type Values = Readonly<Record<string, string | number>>;
/** A sentence to render: with <ruby> where it carries furigana. */
export type Rich = string | TemplateResult;

const FURIGANA = /\[([^|\]]+)\|([^\]]+)\]/g;

export class Speech {
  private readonly strings: Strings;

  constructor(readonly language: string) {
    this.strings = CATALOGUES[language] ?? en;
  }

  /** Plain text, for attributes and for reading aloud. */
  text(key: Key, values: Values = {}): string {
    return this.sentence(key, values).replace(FURIGANA, '$1');
  }

  /** For the eye: kanji carry their reading where the catalogue gives it. */
  rich(key: Key, values: Values = {}): Rich {
    const sentence = this.sentence(key, values);
    return sentence.includes('|') ? ruby(sentence) : sentence;
  }

  /** The kind sentence for an error code of the contract. */
  error(code: string): Rich {
    const key = `error_${code}`;
    return this.rich(key in this.strings ? (key as Key) : 'error_server_error');
  }

  /** A day, from YYYY-MM-DD; anything else comes back as it is. May carry furigana marks: pass it to `rich`. */
  day(day: string): string {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : dayInWords(date, this.language);
  }

  /** A moment in Japan, from ISO 8601; anything else comes back as it is. May carry furigana marks, too. */
  moment(at: string): string {
    const date = new Date(at);
    return /^\d{4}-/.test(at) && !Number.isNaN(date.getTime()) ? momentInWords(date, this.language) : at;
  }

  /** The clock in Japan, from ISO 8601. */
  clock(at: string): string {
    return clockInJapan(new Date(at));
  }

  /** Names one after the other, as the language joins them. */
  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.language, { type: 'unit', style: 'short' }).format(names);
  }

  private sentence(key: Key, values: Values): string {
    return this.strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }
}

function ruby(sentence: string): TemplateResult {
  const parts = sentence.split(FURIGANA); // text, base, reading, text, base, reading, … text
  const pieces = Array.from({ length: Math.ceil(parts.length / 3) }, (_, index) => parts.slice(index * 3));
  return html`<span>${pieces.map(([text, base, reading]) =>
    reading === undefined ? text : html`${text}<ruby>${base}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`,
  )}</span>`;
}
