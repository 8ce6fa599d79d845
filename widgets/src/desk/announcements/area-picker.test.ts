import { describe, expect, it, vi } from 'vitest';
import { words } from '../testing/builders';
import { mount, part, said, unlabelled } from '../testing/mount';
import { AreaPicker, areasInWords } from './area-picker';

async function aPicker(chosen: string[]) {
  const element = await mount(() => new AreaPicker(), { areas: words.areas, chosen });
  const heard = vi.fn();
  element.addEventListener('areas-changed', (event) => void heard((event as CustomEvent<unknown>).detail));
  return { element, heard };
}

describe('area-picker', () => {
  it('begins with no area and reaches all only by an explicit button', async () => {
    const { element, heard } = await aPicker([]);
    expect(element.renderRoot.querySelectorAll(':checked')).toHaveLength(0);
    part(element, 'areas-all').click();
    expect(heard).toHaveBeenCalledWith(['chuo', 'minato']);
  });

  it('adds and takes away single areas', async () => {
    const { element, heard } = await aPicker(['minato']);
    part(element, 'area-chuo').click();
    expect(heard).toHaveBeenLastCalledWith(['minato', 'chuo']);
    part(element, 'area-minato').click();
    expect(heard).toHaveBeenLastCalledWith([]);
  });

  it('says in words when everywhere is chosen', async () => {
    const { element } = await aPicker(['chuo', 'minato']);
    expect(said(element)).toContain('全域（2地域）');
    expect(areasInWords(words.areas, ['minato', 'chuo'])).toBe('全域');
    expect(areasInWords(words.areas, ['minato'])).toBe('港地区');
    expect(unlabelled(element)).toEqual([]);
  });
});
