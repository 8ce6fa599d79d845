import { describe, expect, it } from 'vitest';
import { fieldTime, fiscalYear, hoursLater, instantOf, shortTime } from './time';

describe('time', () => {
  it('shows the time of Japan, whatever the computer is set to', () => {
    expect(shortTime('2026-11-21T15:05:00+00:00')).toBe('11/22(日) 00:05');
  });

  it('reads a field as Japanese time and writes it back the same', () => {
    expect(fieldTime(new Date(instantOf('2026-11-21T09:30')))).toBe('2026-11-21T09:30');
  });

  it('begins the fiscal year in April, in Japan', () => {
    expect(fiscalYear(new Date('2027-03-31T14:59:00Z'))).toBe(2026);
    expect(fiscalYear(new Date('2027-03-31T15:00:00Z'))).toBe(2027);
  });

  it('rounds a later time up to the full hour', () => {
    const later = hoursLater(3, new Date('2026-11-21T03:10:00Z'));
    expect(later.toISOString()).toBe('2026-11-21T07:00:00.000Z');
  });
});
