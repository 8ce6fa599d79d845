import { describe, expect, it, vi } from 'vitest';
import type { StaffApi } from '../api/staff-api';
import { StaffApiError } from '../api/staff-api';
import type { Role, StaffAnnouncement } from '../api/types';
import { aDesk, aPerson, anAnnouncement } from '../testing/builders';
import { maybe, mount, part, said, settled } from '../testing/mount';
import { AnnouncementPage } from './announcement-page';

function aPage(found: StaffAnnouncement, roles: Role[], answers: Partial<StaffApi> = {}) {
  const desk = aDesk({
    me: aPerson({ roles }),
    answers: { announcement: () => Promise.resolve(found), ...answers },
  });
  return mount(() => new AnnouncementPage(), { desk, announcementId: found.id });
}

const approveButton = (element: AnnouncementPage) => part<HTMLButtonElement>(element, 'announcement-approve');

describe('announcement-page', () => {
  it('sends only after the approver has confirmed', async () => {
    const approveAnnouncement = vi.fn(() => Promise.resolve(anAnnouncement({ state: 'sent' })));
    const element = await aPage(anAnnouncement(), ['approver'], { approveAnnouncement });
    approveButton(element).click();
    await settled(element);
    expect(approveAnnouncement).not.toHaveBeenCalled();
    element.renderRoot.querySelector('approve-dialog')?.dispatchEvent(new CustomEvent('approved'));
    await settled(element);
    expect(approveAnnouncement).toHaveBeenCalledWith('a1');
    expect(said(element)).toContain('送信しました');
    expect(said(element)).toContain('配信中');
  });

  it('does not let people approve what they wrote, and says why', async () => {
    const element = await aPage(anAnnouncement({ author: 'グエン・リン' }), ['announcer', 'approver']);
    expect(approveButton(element).disabled).toBe(true);
    expect(approveButton(element).getAttribute('aria-describedby')).toBe('why-not');
    expect(part(element, 'approve-why-not').textContent).toContain('自分で作った');
  });

  it('gives it back with the reason', async () => {
    const rejectAnnouncement = vi.fn(() => Promise.resolve(anAnnouncement({ state: 'draft' })));
    const element = await aPage(anAnnouncement(), ['approver'], { rejectAnnouncement });
    part(element, 'announcement-reject').click();
    await settled(element);
    element.renderRoot
      .querySelector('reason-dialog')
      ?.dispatchEvent(new CustomEvent('reason', { detail: '時刻が違います' }));
    await settled(element);
    expect(rejectAnnouncement).toHaveBeenCalledWith('a1', '時刻が違います');
  });

  it('lets its author ask for approval of a draft', async () => {
    const submitAnnouncement = vi.fn(() => Promise.resolve(anAnnouncement()));
    const element = await aPage(anAnnouncement({ state: 'draft' }), ['announcer'], { submitAnnouncement });
    expect(maybe(element, 'announcement-approve')).toBeNull();
    part(element, 'announcement-submit').click();
    await settled(element);
    expect(submitAnnouncement).toHaveBeenCalledWith('a1');
  });

  it('says what went wrong and shows how things are now', async () => {
    const submitAnnouncement = () => Promise.reject(new StaffApiError('conflict', 409, ''));
    const element = await aPage(anAnnouncement({ state: 'draft' }), ['announcer'], { submitAnnouncement });
    part(element, 'announcement-submit').click();
    await settled(element);
    expect(part(element, 'announcement-error').textContent).toContain('状態が変わったため');
  });
});
