import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../api/types';
import { aDesk, aTemplate, anAnnouncement } from '../testing/builders';
import { mount, part, said, settled, type, unlabelled } from '../testing/mount';
import { AnnouncementForm } from './announcement-form';

const save = () =>
  vi.fn((_: Draft, id: string | null) => Promise.resolve(anAnnouncement({ id: id ?? 'new' })));

function aForm(saveAnnouncement = save(), of = null as ReturnType<typeof anAnnouncement> | null) {
  const desk = aDesk({ answers: { saveAnnouncement, templates: () => Promise.resolve([aTemplate()]) } });
  return mount(() => new AnnouncementForm(), { desk, of });
}

async function chooseTemplate(element: AnnouncementForm) {
  type(part(element, 'announcement-template'), 'water-outage');
  await settled(element);
}

async function press(element: AnnouncementForm) {
  part(element, 'announcement-save').click();
  await settled(element);
}

describe('announcement-form', () => {
  it('makes its fields from the slots of the template, each with a label', async () => {
    const element = await aForm();
    await chooseTemplate(element);
    expect(part(element, 'slot-cause').localName).toBe('select');
    expect(part<HTMLInputElement>(element, 'slot-from').type).toBe('time');
    expect(unlabelled(element)).toEqual([]);
  });

  it('does not save without an area and says so', async () => {
    const saving = save();
    const element = await aForm(saving);
    await chooseTemplate(element);
    type(part(element, 'slot-cause'), 'works');
    type(part(element, 'slot-from'), '13:00');
    await press(element);
    expect(saving).not.toHaveBeenCalled();
    expect(part(element, 'announcement-error').textContent).toContain('届ける地域を選んでください');
  });

  it('names the slot that is missing', async () => {
    const element = await aForm();
    await chooseTemplate(element);
    await press(element);
    expect(part(element, 'announcement-error').textContent).toContain('「原因」');
  });

  it('saves what was chosen, with the end in Japanese time', async () => {
    const saving = save();
    const element = await aForm(saving);
    await chooseTemplate(element);
    type(part(element, 'slot-cause'), 'works');
    type(part(element, 'slot-from'), '13:00');
    type(part(element, 'announcement-expires'), '2099-01-02T09:00');
    part(element, 'announcement-areas').dispatchEvent(
      new CustomEvent('areas-changed', { detail: ['minato'] }),
    );
    part(element, 'drill-on').click();
    await settled(element);
    expect(said(element)).toContain('これは訓練です');
    await press(element);
    expect(saving).toHaveBeenCalledWith(
      {
        template: 'water-outage',
        slots: { cause: 'works', from: '13:00' },
        areas: ['minato'],
        drill: true,
        expires_at: '2099-01-02T09:00:00+09:00',
      },
      null,
    );
  });

  it('keeps the template of an announcement that is mended', async () => {
    const element = await aForm(save(), anAnnouncement());
    expect(part<HTMLSelectElement>(element, 'announcement-template').disabled).toBe(true);
    expect(part<HTMLInputElement>(element, 'slot-from').value).toBe('13:00');
  });
});
