import { describe, expect, it, vi } from 'vitest';
import { StaffApiError } from '../api/staff-api';
import type { Closing } from '../api/types';
import { aCase, aDesk } from '../testing/builders';
import { mount, part, said, settled, type, unlabelled } from '../testing/mount';
import { CloseDialog } from './close-dialog';

function aDialog(close: (id: number, closing: Closing) => Promise<ReturnType<typeof aCase>>, of = aCase()) {
  return mount(() => new CloseDialog(), { desk: aDesk({ answers: { close } }), of });
}

const done = () => Promise.resolve(aCase({ state: 'closed' }));

async function fillIn(element: CloseDialog) {
  part(element, 'close-outcome-completed').click();
  type(part(element, 'close-minutes'), '15');
  type(part(element, 'close-support'), 'staff_speaks');
  part(element, 'close-submit').click();
  await settled(element);
}

describe('close-dialog', () => {
  it('takes topics, plan item and category from the bot, and leaves the fiscal measure to a person', async () => {
    const close = vi.fn(done);
    const element = await aDialog(close);
    expect(part(element, 'close-isa').textContent).toContain('その他');
    expect(said(element)).toContain('担当者が判断して選んでください');
    await fillIn(element);
    expect(close).toHaveBeenCalledWith(7, {
      topics: ['garbage-burnable'],
      plan: '1-1',
      fiscal: null,
      outcome: 'completed',
      minutes: 15,
      language_support: 'staff_speaks',
      note: '',
    });
  });

  it('says in words what is missing and closes nothing', async () => {
    const close = vi.fn(done);
    const element = await aDialog(close, aCase({ topics: [] }));
    part(element, 'close-submit').click();
    await settled(element);
    expect(close).not.toHaveBeenCalled();
    for (const sentence of ['話題を一つ以上', 'プランの項目を', '結果を', '対応した時間を', '言語の支援を'])
      expect(said(element)).toContain(sentence);
  });

  it('lets the plan item follow the topics until a person chooses one', async () => {
    const close = vi.fn(done);
    const element = await aDialog(close, aCase({ topics: [] }));
    part(element, 'close-topics').dispatchEvent(
      new CustomEvent('topics-changed', { detail: ['disaster-tsunami'] }),
    );
    await settled(element);
    await fillIn(element);
    expect(close).toHaveBeenCalledWith(7, expect.objectContaining({ plan: '2-3' }));
  });

  it('groups the fiscal measures by edition', async () => {
    const element = await aDialog(done);
    const groups = [...part(element, 'close-fiscal').querySelectorAll('optgroup')].map((each) => each.label);
    expect(groups).toEqual(['令和7年度の項目', '令和8年度の項目']);
  });

  it('shows a refusal and keeps what was filled in', async () => {
    const element = await aDialog(() => Promise.reject(new StaffApiError('case_closed', 409, '')));
    await fillIn(element);
    expect(part(element, 'close-error').textContent).toContain('すでに終了');
    expect(part<HTMLInputElement>(element, 'close-minutes').value).toBe('15');
  });

  it('names each field', async () => {
    expect(unlabelled(await aDialog(done))).toEqual([]);
  });
});
