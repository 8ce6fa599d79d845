import { describe, expect, it, vi } from 'vitest';
import { words } from '../testing/builders';
import { mount, part, settled, type, unlabelled } from '../testing/mount';
import { TopicPicker } from './topic-picker';

const picker = (chosen: string[] = []) => mount(() => new TopicPicker(), { topics: words.topics, chosen });
const shown = (element: TopicPicker) =>
  [...element.renderRoot.querySelectorAll('.topic')].map((topic) => topic.textContent.trim());

describe('topic-picker', () => {
  it('finds topics by a part of their Japanese name', async () => {
    const element = await picker();
    type(part(element, 'topic-search'), '津');
    await settled(element);
    expect(shown(element)).toEqual(['津波']);
  });

  it('tells of the chosen topics, and takes one away by its own button', async () => {
    const element = await picker(['disaster-tsunami', 'garbage-burnable']);
    const heard = vi.fn();
    element.addEventListener('topics-changed', (event) => void heard((event as CustomEvent<unknown>).detail));
    element.renderRoot.querySelector<HTMLElement>('[aria-label="津波を外す"]')?.click();
    expect(heard).toHaveBeenCalledWith(['garbage-burnable']);
  });

  it('chooses the only topic found by Enter', async () => {
    const element = await picker();
    const heard = vi.fn();
    element.addEventListener('topics-changed', (event) => void heard((event as CustomEvent<unknown>).detail));
    type(part(element, 'topic-search'), '燃える');
    part(element, 'topic-search').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(heard).toHaveBeenCalledWith(['garbage-burnable']);
  });

  it('names each field', async () => {
    expect(unlabelled(await picker())).toEqual([]);
  });
});
