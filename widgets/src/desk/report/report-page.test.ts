import { describe, expect, it, vi } from 'vitest';
import { StaffApiError } from '../api/staff-api';
import type { Report, ReportRow } from '../api/types';
import { aDesk } from '../testing/builders';
import { mount, part, said, settled, unlabelled } from '../testing/mount';
import { ReportPage } from './report-page';

const months = ['2026-04', '2026-05'];
const row = (key: string, ja: string, [april = 0, may = 0]: number[]): ReportRow => ({
  key,
  ja,
  by_month: { '2026-04': april, '2026-05': may },
  total: april + may,
});

function aReport(): Report {
  return {
    year: 2026,
    months,
    contacts: row('contacts', '相談受付件数', [3, 4]),
    topics_counted: row('topics', '相談内容ごとの件数', [5, 6]),
    cases: row('cases', '職員に引き継いだ案件', [1, 0]),
    minutes: row('minutes', '対応時間（分）', [1200, 0]),
    rule_ja: '分けて数えます。',
    by_language: [row('vi', 'ベトナム語', [2, 4])],
  };
}

const aPage = (report = () => Promise.resolve(aReport())) =>
  mount(() => new ReportPage(), { desk: aDesk({ answers: { report } }), year: 2026 });

describe('report-page', () => {
  it('shows each count by month with its total, and the rule it was counted by', async () => {
    const element = await aPage();
    expect(part(element, 'report-cell-by_language-vi-2026-05').textContent.trim()).toBe('4');
    expect(part(element, 'report-total-by_language-vi').textContent.trim()).toBe('6');
    expect(part(element, 'report-total-totals-minutes').textContent.trim()).toBe('1,200');
    expect(said(element)).toContain('分けて数えます');
  });

  it('gives tables row and column heads that assistive technology can read out', async () => {
    const table = part(await aPage(), 'report-by_language');
    expect(table.querySelector('tbody th[scope="row"]')?.textContent).toBe('ベトナム語');
    expect(table.querySelectorAll('thead th[scope="col"]')).toHaveLength(months.length + 2);
  });

  it('links to the files of the year that is shown', async () => {
    const element = await aPage();
    expect(part(element, 'report-csv').getAttribute('href')).toBe(
      '/api/staff/reports/consultations.csv?year=2026',
    );
    expect(unlabelled(element)).toEqual([]);
  });

  it('counts another year when it is chosen', async () => {
    const report = vi.fn(() => Promise.resolve(aReport()));
    const element = await aPage(report);
    element.year = 2025;
    await settled(element);
    expect(report).toHaveBeenLastCalledWith(2025);
  });

  it('says so when the report cannot be read', async () => {
    const element = await aPage(() => Promise.reject(new StaffApiError('forbidden', 403, '')));
    expect(element.renderRoot.querySelector('[role="alert"]')?.textContent).toContain('権限がありません');
  });
});
