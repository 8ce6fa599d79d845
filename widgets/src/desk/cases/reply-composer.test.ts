import { describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../api/errors';
import { StaffApiError } from '../api/staff-api';
import type { Reply } from '../api/types';
import { aCase, aDesk } from '../testing/builders';
import { maybe, mount, part, said, settled, type, unlabelled } from '../testing/mount';
import { ReplyComposer } from './reply-composer';

function aComposer(reply: (id: number, reply: Reply) => Promise<unknown>, of = aCase()) {
  return mount(() => new ReplyComposer(), { desk: aDesk({ answers: { reply } }), of });
}

async function sendWith(element: ReplyComposer, text?: string) {
  if (text !== undefined) type(part(element, 'reply-text'), text);
  await settled(element);
  part(element, 'reply-send').click();
  await settled(element);
}

describe('reply-composer', () => {
  it('sends what is written in the language of the resident, as it is', async () => {
    const reply = vi.fn(() => Promise.resolve());
    const element = await aComposer(reply);
    await sendWith(element, 'Thứ hai nhé');
    expect(reply).toHaveBeenCalledWith(
      7,
      expect.objectContaining({ text: 'Thứ hai nhé', language: 'vi', translate: false }),
    );
    expect(part<HTMLTextAreaElement>(element, 'reply-text').value).toBe('');
  });

  it('offers machine translation only where there is one, and says that no preview exists', async () => {
    const without = await aComposer(() => Promise.resolve());
    expect(maybe(without, 'reply-mode-machine')).toBeNull();
    const reply = vi.fn(() => Promise.resolve());
    const element = await aComposer(reply, aCase({ machine_translation_to_resident: true }));
    part(element, 'reply-mode-machine').click();
    await settled(element);
    expect(said(element)).toContain('送る前に訳文を見ることはできません');
    await sendWith(element, '月曜日です。');
    expect(reply).toHaveBeenCalledWith(7, expect.objectContaining({ language: 'ja', translate: true }));
  });

  it('repeats an uncertain reply under the same client id, and a changed one under another', async () => {
    const ids: string[] = [];
    const reply = (_: number, { client_id }: Reply) => {
      ids.push(client_id);
      return Promise.reject(new Unreachable('no line'));
    };
    const element = await aComposer(reply);
    await sendWith(element, 'Thứ hai');
    await sendWith(element);
    await sendWith(element, 'Thứ ba');
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(part(element, 'reply-error').textContent).toContain('二重には送られません');
  });

  it('keeps the text when nothing could be translated and says that nothing was sent', async () => {
    const refusal = new StaffApiError('not_translated', 409, '');
    const element = await aComposer(
      () => Promise.reject(refusal),
      aCase({ machine_translation_to_resident: true }),
    );
    await sendWith(element, '月曜日です。');
    expect(part(element, 'reply-error').textContent).toContain('何も送っていません');
    expect(part<HTMLTextAreaElement>(element, 'reply-text').value).toBe('月曜日です。');
  });

  it('keeps a draft for each case', async () => {
    const element = await aComposer(() => Promise.resolve());
    type(part(element, 'reply-text'), 'half a sen');
    element.of = aCase({ id: 8 });
    await settled(element);
    expect(part<HTMLTextAreaElement>(element, 'reply-text').value).toBe('');
    element.of = aCase();
    await settled(element);
    expect(part<HTMLTextAreaElement>(element, 'reply-text').value).toBe('half a sen');
  });

  it('sends by Ctrl+Enter, but not while an input method is composing', async () => {
    const reply = vi.fn(() => Promise.resolve());
    const element = await aComposer(reply);
    const field = part(element, 'reply-text');
    type(field, 'にほんご');
    const press = (isComposing: boolean) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing }));
    press(true);
    await settled(element);
    expect(reply).not.toHaveBeenCalled();
    press(false);
    await settled(element);
    expect(reply).toHaveBeenCalledOnce();
  });

  it('labels its fields and does not send an empty or endless text', async () => {
    const element = await aComposer(() => Promise.resolve());
    expect(unlabelled(element)).toEqual([]);
    expect(part<HTMLButtonElement>(element, 'reply-send').disabled).toBe(true);
    type(part(element, 'reply-text'), 'x'.repeat(2001));
    await settled(element);
    expect(part<HTMLButtonElement>(element, 'reply-send').disabled).toBe(true);
    expect(said(element)).toContain('1文字多すぎます');
  });
});
