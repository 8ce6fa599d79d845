import { describe, expect, it } from 'vitest';
import { announcementAt, casesAt, parseRoute, reportAt } from './route';

describe('route', () => {
  it('finds each screen again by its own address', () => {
    expect(parseRoute(casesAt('taken', 12))).toEqual({ name: 'cases', tab: 'taken', caseId: 12 });
    expect(parseRoute(announcementAt('a b', 'edit'))).toEqual({
      name: 'announcements',
      view: 'edit',
      id: 'a b',
    });
    expect(parseRoute(reportAt(2026))).toEqual({ name: 'report', year: 2026 });
  });

  it('leads an unknown address to the waiting cases', () => {
    expect(parseRoute('#/nowhere/else')).toEqual({ name: 'cases', tab: 'waiting', caseId: null });
  });
});
