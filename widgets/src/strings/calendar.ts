// Dates and times in Japan, in words: through Intl where the browser knows the language, by our own tables where not.
// (Chromium ships without Nepali, Burmese, Khmer and Mongolian dates; やさしい日本語 needs furigana.)

interface Parts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** HH:MM, 24 hours */
  readonly clock: string;
}

interface Wording {
  readonly day: (parts: Parts) => string;
  readonly moment: (parts: Parts) => string;
}

const EASY_DAYS: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};
const EASY_WEEKDAYS = '[日|にち] [月|げつ] [火|か] [水|すい] [木|もく] [金|きん] [土|ど]'.split(' ');
const easyDay = ({ month, day }: Parts) => {
  const spoken = EASY_DAYS[day];
  return `${month}[月|がつ]\u3000${spoken ? `[${day}日|${spoken}]` : `${day}[日|にち]`}`;
};

const NEPALI_MONTHS = 'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर'.split(' ');
const NEPALI_WEEKDAYS = 'आइतबार सोमबार मङ्गलबार बुधबार बिहीबार शुक्रबार शनिबार'.split(' ');
const nepaliDay = ({ month, day }: Parts) => `${NEPALI_MONTHS[month - 1] ?? month} ${day}`;

const BURMESE_MONTHS = 'ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ'.split(' ');
const BURMESE_WEEKDAYS = 'တနင်္ဂနွေ တနင်္လာ အင်္ဂါ ဗုဒ္ဓဟူး ကြာသပတေး သောကြာ စနေ'.split(' ');
const burmeseDay = ({ month, day }: Parts) => `${BURMESE_MONTHS[month - 1] ?? month}လ ${day} ရက်`;

const KHMER_MONTHS = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' ');
const KHMER_WEEKDAYS = 'អាទិត្យ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍'.split(' ');
const khmerDay = ({ month, day }: Parts) => `ថ្ងៃទី${day} ខែ${KHMER_MONTHS[month - 1] ?? month}`;

const mongolianDay = ({ month, day }: Parts) => `${month} сарын ${day}`;
const MONGOLIAN_WEEKDAYS = 'Ням Даваа Мягмар Лхагва Пүрэв Баасан Бямба'.split(' ');

const WORDINGS: Readonly<Record<string, Wording>> = {
  'ja-x-easy': {
    day: (parts) => `${parts.year}[年|ねん] ${easyDay(parts)}`,
    moment: (parts) => `${easyDay(parts)}（${EASY_WEEKDAYS[parts.weekday] ?? ''}） ${parts.clock}`,
  },
  ne: {
    day: (parts) => `${parts.year} ${nepaliDay(parts)}`,
    moment: (parts) => `${nepaliDay(parts)}, ${NEPALI_WEEKDAYS[parts.weekday] ?? ''}, ${parts.clock}`,
  },
  my: {
    day: (parts) => `${parts.year} ${burmeseDay(parts)}`,
    moment: (parts) => `${burmeseDay(parts)} (${BURMESE_WEEKDAYS[parts.weekday] ?? ''}နေ့) ${parts.clock}`,
  },
  km: {
    day: (parts) => `${khmerDay(parts)} ឆ្នាំ${parts.year}`,
    moment: (parts) => `ថ្ងៃ${KHMER_WEEKDAYS[parts.weekday] ?? ''} ${khmerDay(parts)} ម៉ោង ${parts.clock}`,
  },
  mn: {
    day: (parts) => `${parts.year} оны ${mongolianDay(parts)}`,
    moment: (parts) => `${mongolianDay(parts)} (${MONGOLIAN_WEEKDAYS[parts.weekday] ?? ''}) ${parts.clock}`,
  },
};

/** Numbers in ISO's order: for a language that neither we nor the browser know, rather than another people's words. */
const two = (value: number) => String(value).padStart(2, '0');
const isoDay = ({ year, month, day }: Parts) => `${year}-${two(month)}-${two(day)}`;
const ISO: Wording = { day: isoDay, moment: (parts) => `${isoDay(parts)} ${parts.clock}` };

const JAPAN = 'Asia/Tokyo';
/** The digits and years of the articles, whatever the script and the calendar at home. */
const COMMON = { numberingSystem: 'latn', calendar: 'gregory' };
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A calendar day (a `Date` at 00:00 UTC); may carry furigana marks. */
export function dayInWords(date: Date, language: string): string {
  const wording = wordingOf(language);
  if (wording) return wording.day(partsOf(date, 'UTC'));
  return new Intl.DateTimeFormat(language, { ...COMMON, dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A moment as people in Japan say it; may carry furigana marks. */
export function momentInWords(date: Date, language: string): string {
  const wording = wordingOf(language);
  if (wording) return wording.moment(partsOf(date, JAPAN));
  const options = { month: 'short', day: 'numeric', weekday: 'short', timeZone: JAPAN } as const;
  return new Intl.DateTimeFormat(language, { ...COMMON, ...CLOCK, ...options }).format(date);
}

/** HH:MM in Japan. */
export function clockInJapan(date: Date): string {
  return partsOf(date, JAPAN).clock;
}

/** Our own wording, where it is needed. */
function wordingOf(language: string): Wording | undefined {
  const known = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  return WORDINGS[language] ?? (known ? undefined : ISO);
}

function partsOf(date: Date, timeZone: string): Parts {
  const format = new Intl.DateTimeFormat('en', {
    ...COMMON,
    ...CLOCK,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const [year, month, day] = [number('year'), number('month'), number('day')];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, weekday, clock: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}` };
}
