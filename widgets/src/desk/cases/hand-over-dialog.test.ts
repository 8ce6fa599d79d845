import { describe, expect, it, vi } from 'vitest';
import { aCase, aDesk } from '../testing/builders';
import { mount, part, settled, type, unlabelled } from '../testing/mount';
import { HandOverDialog } from './hand-over-dialog';

describe('hand-over-dialog', () => {
  it('asks for the section in words and hands nothing over without one', async () => {
    const handOver = vi.fn(() => Promise.resolve(aCase()));
    const desk = aDesk({ answers: { handOver } });
    const element = await mount(() => new HandOverDialog(), { desk, caseId: 7 });
    expect(unlabelled(element)).toEqual([]);
    part(element, 'handover-submit').click();
    await settled(element);
    expect(handOver).not.toHaveBeenCalled();
    expect(element.renderRoot.querySelector('[role="alert"]')?.textContent).toContain('引き継ぐ先を');
  });

  it('hands the case over with the note', async () => {
    const handOver = vi.fn(() => Promise.resolve(aCase({ state: 'handed_over' })));
    const desk = aDesk({ answers: { handOver } });
    const element = await mount(() => new HandOverDialog(), { desk, caseId: 7 });
    const heard = vi.fn();
    element.addEventListener('handed-over', heard);
    type(part(element, 'handover-section'), 'kankyo');
    type(part(element, 'handover-note'), 'お願いします');
    part(element, 'handover-submit').click();
    await settled(element);
    expect(handOver).toHaveBeenCalledWith(7, 'kankyo', 'お願いします');
    expect(heard).toHaveBeenCalledOnce();
  });
});
