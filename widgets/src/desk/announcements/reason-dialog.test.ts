import { describe, expect, it, vi } from 'vitest';
import { mount, part, settled, type, unlabelled } from '../testing/mount';
import { ReasonDialog } from './reason-dialog';

describe('reason-dialog', () => {
  it('does nothing without a reason and says so', async () => {
    const element = await mount(() => new ReasonDialog(), { heading: '差し戻す', deed: '差し戻し' });
    const heard = vi.fn();
    element.addEventListener('reason', heard);
    part(element, 'reason-submit').click();
    await settled(element);
    expect(heard).not.toHaveBeenCalled();
    expect(element.renderRoot.querySelector('[role="alert"]')?.textContent).toContain('理由を書いてください');
    expect(unlabelled(element)).toEqual([]);
  });

  it('passes the reason on', async () => {
    const element = await mount(() => new ReasonDialog(), { heading: '差し戻す', deed: '差し戻し' });
    const heard = vi.fn();
    element.addEventListener('reason', (event) => void heard((event as CustomEvent<unknown>).detail));
    type(part(element, 'reason-text'), ' 時刻が違います ');
    part(element, 'reason-submit').click();
    expect(heard).toHaveBeenCalledWith('時刻が違います');
  });
});
