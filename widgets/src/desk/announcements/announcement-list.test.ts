import { describe, expect, it } from 'vitest';
import type { Role } from '../api/types';
import { aDesk, aPerson, anAnnouncement } from '../testing/builders';
import { maybe, mount, part, said } from '../testing/mount';
import { AnnouncementList } from './announcement-list';

function aList(roles: Role[], found = [anAnnouncement()]) {
  const desk = aDesk({ me: aPerson({ roles }), answers: { announcements: () => Promise.resolve(found) } });
  return mount(() => new AnnouncementList(), { desk });
}

describe('announcement-list', () => {
  it('says of each its state, severity, areas and author in words', async () => {
    const element = await aList(['approver']);
    const row = part(element, 'announcement-row').textContent;
    for (const word of ['承認待ち', '注意', '港地区', '鈴木 誠']) expect(row).toContain(word);
    expect(row).not.toContain('訓練');
  });

  it('marks a drill in words', async () => {
    expect(said(await aList(['approver'], [anAnnouncement({ drill: true })]))).toContain('訓練');
  });

  it('offers a new one only to those who may write it', async () => {
    expect(maybe(await aList(['approver']), 'announcement-new')).toBeNull();
    expect(maybe(await aList(['announcer']), 'announcement-new')).not.toBeNull();
  });
});
