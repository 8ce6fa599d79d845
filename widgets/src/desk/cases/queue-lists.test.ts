import { describe, expect, it } from 'vitest';
import type { CaseState, CaseSummary } from '../api/types';
import { aSummary } from '../testing/builders';
import { QueueLists } from './queue-lists';

const apiWith = (lists: Partial<Record<CaseState, CaseSummary[]>>) => ({
  cases: (state: CaseState) => Promise.resolve(lists[state] ?? []),
});

describe('QueueLists', () => {
  it('tells of nothing at first, and then of each case that has newly begun to wait', async () => {
    const lists = new QueueLists();
    expect(await lists.refresh(apiWith({ waiting: [aSummary({ id: 1 })] }), 'waiting')).toEqual([]);
    const news = await lists.refresh(
      apiWith({ waiting: [aSummary({ id: 1 }), aSummary({ id: 2 })] }),
      'waiting',
    );
    expect(news.map((each) => each.id)).toEqual([2]);
    expect(lists.waiting).toBe(2);
  });

  it('does not call a case new that somebody put back', async () => {
    const lists = new QueueLists();
    await lists.refresh(apiWith({ taken: [aSummary({ id: 1, state: 'taken' })] }), 'waiting');
    expect(await lists.refresh(apiWith({ waiting: [aSummary({ id: 1 })] }), 'waiting')).toEqual([]);
  });

  it('tells of a case that has become an emergency, also of one that somebody has', async () => {
    const lists = new QueueLists();
    const taken = aSummary({ id: 1, state: 'taken' });
    await lists.refresh(apiWith({ taken: [taken] }), 'waiting');
    const graver: CaseSummary = { ...taken, urgency: 'emergency' };
    expect(await lists.refresh(apiWith({ taken: [graver] }), 'waiting')).toEqual([graver]);
    expect(await lists.refresh(apiWith({ taken: [graver] }), 'waiting')).toEqual([]);
  });

  it('shows as mine the taken cases that I have', async () => {
    const lists = new QueueLists();
    const mine = aSummary({ id: 1, assigned_to: { username: 'linh', name: 'リン' } });
    const other = aSummary({ id: 2, assigned_to: { username: 'sato', name: '佐藤' } });
    await lists.refresh(apiWith({ taken: [mine, other] }), 'mine');
    expect(lists.rows('mine', 'linh')).toEqual([mine]);
  });

  it('reads the closed list only where it is shown', async () => {
    const asked: CaseState[] = [];
    const api = { cases: (state: CaseState) => (asked.push(state), Promise.resolve([])) };
    await new QueueLists().refresh(api, 'waiting');
    expect(asked).not.toContain('closed');
    await new QueueLists().refresh(api, 'closed');
    expect(asked).toContain('closed');
  });
});
