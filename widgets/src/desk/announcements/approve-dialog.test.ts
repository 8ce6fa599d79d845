import { describe, expect, it, vi } from 'vitest';
import { aDesk, anAnnouncement } from '../testing/builders';
import { mount, part, said } from '../testing/mount';
import { ApproveDialog } from './approve-dialog';

describe('approve-dialog', () => {
  it('names areas, severity and number of languages before anything is sent', async () => {
    const element = await mount(() => new ApproveDialog(), { desk: aDesk(), of: anAnnouncement() });
    const summary = part(element, 'approve-summary').textContent;
    for (const word of ['港地区', '注意', '2言語']) expect(summary).toContain(word);
    expect(said(element)).toContain('本番として送ります');
  });

  it('says in words that a drill is a drill', async () => {
    const of = anAnnouncement({ drill: true });
    const element = await mount(() => new ApproveDialog(), { desk: aDesk(), of });
    expect(said(element)).toContain('訓練として送ります');
    expect(said(element)).not.toContain('本番');
  });

  it('sends only when confirmed', async () => {
    const element = await mount(() => new ApproveDialog(), { desk: aDesk(), of: anAnnouncement() });
    const heard = vi.fn();
    element.addEventListener('approved', heard);
    part(element, 'approve-confirm').click();
    expect(heard).toHaveBeenCalledOnce();
  });
});
