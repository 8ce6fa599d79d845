import { describe, expect, it } from 'vitest';
import type { CaseState, CaseSummary } from '../api/types';
import { aDesk, aSummary } from '../testing/builders';
import { mount, part, said } from '../testing/mount';
import { CaseQueue } from './case-queue';
import { QueueLists } from './queue-lists';

async function aQueue(
  lists: Partial<Record<CaseState, CaseSummary[]>>,
  tab: 'waiting' | 'taken' = 'waiting',
) {
  const read = new QueueLists();
  await read.refresh({ cases: (state) => Promise.resolve(lists[state] ?? []) }, tab);
  return mount(() => new CaseQueue(), { desk: aDesk(), lists: read, tab, selected: 7 });
}

describe('case-queue', () => {
  it('says of each case its language, topic with confidence, number and waiting time', async () => {
    const element = await aQueue({ waiting: [aSummary({ waiting_minutes: 125 })] });
    const row = part(element, 'case-row').textContent;
    for (const word of [
      'ベトナム語',
      'vi',
      '燃えるごみの出し方',
      '82%',
      '2026-0007',
      '2時間5分待ち',
      '担当者なし',
    ])
      expect(row).toContain(word);
  });

  it('marks an emergency by a word beside the icon, not by colour alone', async () => {
    const element = await aQueue({ waiting: [aSummary({ urgency: 'emergency' })] });
    expect(part(element, 'case-row').textContent).toContain('緊急');
  });

  it('tells assistive technology which tab and which case are open', async () => {
    const element = await aQueue({ waiting: [aSummary()] });
    expect(part(element, 'tab-waiting').getAttribute('aria-current')).toBe('page');
    expect(part(element, 'case-row').getAttribute('aria-current')).toBe('true');
    expect(part(element, 'tab-waiting').textContent).toMatch(/1/);
  });

  it('says who has a taken case', async () => {
    const taken = aSummary({ state: 'taken', assigned_to: { username: 'sato', name: '佐藤 恵' } });
    expect(said(await aQueue({ taken: [taken] }, 'taken'))).toContain('佐藤 恵');
  });

  it('says so when nobody waits', async () => {
    expect(said(await aQueue({}))).toContain('待っている相談はありません');
  });
});
