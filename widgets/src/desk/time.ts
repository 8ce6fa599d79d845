// Times as the desk reads them: always Japan's, whatever the computer is set to.

const ZONE = 'Asia/Tokyo';
const MINUTE_MS = 60_000;

const dateTime = new Intl.DateTimeFormat('ja-JP', {
  timeZone: ZONE,
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** 11月21日(土) 13:05 in the short form of Japan: 11/21(土) 13:05. */
export function shortTime(iso: string): string {
  return dateTime.format(new Date(iso));
}

/** The value of a datetime-local field for an instant, in Japan's time. */
export function fieldTime(instant: Date): string {
  return parts.format(instant).replace(' ', 'T');
}

/** The instant that a datetime-local field names in Japan, as ISO 8601 with offset. */
export function instantOf(field: string): string {
  return `${field}:00+09:00`;
}

/** The full hour at least `hours` from `now`. */
export function hoursLater(hours: number, now: Date): Date {
  const hour = 60 * MINUTE_MS;
  return new Date(Math.ceil((now.getTime() + hours * hour) / hour) * hour);
}

/** The fiscal year (April to March) in Japan. */
export function fiscalYear(now: Date): number {
  const [year = 0, month = 0] = parts.format(now).split('-').map(Number);
  return month >= 4 ? year : year - 1;
}

export function minutesBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / MINUTE_MS));
}
