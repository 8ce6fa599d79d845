import { describe, expect, it, vi } from 'vitest';
import { mount } from '../testing/mount';
import { DeskDialog } from './desk-dialog';

describe('desk-dialog', () => {
  it('opens as a modal dialog named by its heading', async () => {
    const element = await mount(() => new DeskDialog(), { heading: '終了しますか' });
    const dialog = element.renderRoot.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(dialog?.getAttribute('aria-labelledby')).toBe('heading');
    expect(element.renderRoot.querySelector('#heading')?.textContent).toBe('終了しますか');
  });

  it('asks to be dismissed when its close button is pressed', async () => {
    const element = await mount(() => new DeskDialog(), { heading: '終了しますか' });
    const dismissed = vi.fn();
    element.addEventListener('dismiss', dismissed);
    element.renderRoot.querySelector('button')?.click();
    expect(dismissed).toHaveBeenCalledOnce();
    expect(element.renderRoot.querySelector('dialog')?.open).toBe(false);
  });
});
