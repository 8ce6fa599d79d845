// Speaks to the resident: sentences, furigana, dates and numbers in one language.
import { html, type TemplateResult } from 'lit';
import { en } from './en';
import { ja } from './ja';
import { jaEasy } from './ja-x-easy';
import { ne } from './ne';
import { ptBR } from './pt-BR';
import type { Key, Strings } from './types';
import { vi } from './vi';
import { zhHans } from './zh-Hans';

export const CATALOGUES: Readonly<Record<string, Strings>> = {
  ja,
  'ja-x-easy': jaEasy,
  en,
  'zh-Hans': zhHans,
  vi,
  'pt-BR': ptBR,
  ne,
};

export type Values = Readonly<Record<string, string | number>>;
/** A sentence to render: with <ruby> where it carries furigana. */
export type Rich = string | TemplateResult;

const FURIGANA = /\[([^|\]]+)\|([^\]]+)\]/g;
const JAPAN = 'Asia/Tokyo';
/** Days of the month that are not read "<number>にち". */
// prettier-ignore
const DAYS: Readonly<Record<number, string>> = {
  1: 'ついたち', 2: 'ふつか', 3: 'みっか', 4: 'よっか', 5: 'いつか', 6: 'むいか', 7: 'なのか', 8: 'ようか',
  9: 'ここのか', 10: 'とおか', 14: 'じゅうよっか', 20: 'はつか', 24: 'にじゅうよっか',
};

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

  /** A day, from YYYY-MM-DD; with furigana marks for ja-x-easy. */
  date(day: string): string {
    const date = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return day;
    if (this.language === 'ja-x-easy') return easyDate(date);
    return this.format(date, { dateStyle: 'long', timeZone: 'UTC' });
  }

  /** A moment in Japan, from ISO 8601; anything else comes back as it is. */
  moment(at: string): string {
    const date = new Date(at);
    if (!/^\d{4}-/.test(at) || Number.isNaN(date.getTime())) return at;
    return this.format(date, {
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: JAPAN,
    });
  }

  /** The clock in Japan, from ISO 8601. */
  clock(at: string): string {
    return this.format(new Date(at), {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: JAPAN,
    });
  }

  /** Names one after the other, as the language joins them. */
  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.language, { type: 'unit', style: 'short' }).format(names);
  }

  private sentence(key: Key, values: Values): string {
    return this.strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }

  private format(date: Date, options: Intl.DateTimeFormatOptions): string {
    // The same digits as in the articles, whatever the script.
    return new Intl.DateTimeFormat(this.language, { ...options, numberingSystem: 'latn' }).format(date);
  }
}

function ruby(sentence: string): TemplateResult {
  const parts = sentence.split(FURIGANA); // text, base, reading, text, base, reading, … text
  const pieces = Array.from({ length: Math.ceil(parts.length / 3) }, (_, index) => parts.slice(index * 3));
  return html`${pieces.map(([text, base, reading]) =>
    reading === undefined ? text : html`${text}<ruby>${base}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`,
  )}`;
}

function easyDate(date: Date): string {
  const day = date.getUTCDate();
  const spoken = DAYS[day];
  const marked = spoken ? `[${day}日|${spoken}]` : `${day}[日|にち]`;
  return `${date.getUTCFullYear()}[年|ねん]${date.getUTCMonth() + 1}[月|がつ]${marked}`;
}
