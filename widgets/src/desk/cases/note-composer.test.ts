import { describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../api/errors';
import { aDesk } from '../testing/builders';
import { mount, part, said, settled, type, unlabelled } from '../testing/mount';
import { NoteComposer } from './note-composer';

async function noting(note: () => Promise<unknown>) {
  const element = await mount(() => new NoteComposer(), { desk: aDesk({ answers: { note } }), caseId: 7 });
  type(part(element, 'note-text'), '電話で確認済み');
  await settled(element);
  part(element, 'note-save').click();
  await settled(element);
  return element;
}

describe('note-composer', () => {
  it('saves a note and says in words that residents do not see it', async () => {
    const note = vi.fn(() => Promise.resolve());
    const element = await noting(note);
    expect(note).toHaveBeenCalledWith(7, '電話で確認済み');
    expect(part<HTMLTextAreaElement>(element, 'note-text').value).toBe('');
    expect(said(element)).toContain('住民には見えません');
    expect(unlabelled(element)).toEqual([]);
  });

  it('keeps what was written when it could not be saved', async () => {
    const element = await noting(() => Promise.reject(new Unreachable('no line')));
    expect(part<HTMLTextAreaElement>(element, 'note-text').value).toBe('電話で確認済み');
    expect(element.renderRoot.querySelector('[role="alert"]')?.textContent).toContain('接続できません');
  });
});
