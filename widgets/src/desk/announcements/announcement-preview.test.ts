import { describe, expect, it } from 'vitest';
import { aDesk, anAnnouncement } from '../testing/builders';
import { maybe, mount, part, said, settled } from '../testing/mount';
import { AnnouncementPreview } from './announcement-preview';

const preview = (over = {}) =>
  mount(() => new AnnouncementPreview(), { desk: aDesk(), of: anAnnouncement(over) });

describe('announcement-preview', () => {
  it('shows each language by its tab, with its language said to assistive technology', async () => {
    const element = await preview();
    expect(maybe(element, 'preview-vi')).toBeNull();
    part(element, 'preview-tab-vi').click();
    await settled(element);
    expect(part(element, 'preview-vi').querySelector('[lang="vi"]')?.textContent).toContain('Cúp nước');
    expect(part(element, 'preview-tab-vi').getAttribute('aria-selected')).toBe('true');
  });

  it('moves between tabs by the arrow keys', async () => {
    const element = await preview();
    part(element, 'preview-tab-ja').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
    );
    await settled(element);
    expect(maybe(element, 'preview-vi')).not.toBeNull();
  });

  it('lists all languages at once when asked', async () => {
    const element = await preview();
    part(element, 'preview-all').click();
    await settled(element);
    expect(maybe(element, 'preview-ja')).not.toBeNull();
    expect(maybe(element, 'preview-vi')).not.toBeNull();
  });

  it('says when a language has no text', async () => {
    const element = await preview({ texts: { ja: { title: '断水', html: '', text: '' } } });
    part(element, 'preview-tab-vi').click();
    await settled(element);
    expect(said(element)).toContain('この言語の文がありません');
  });
});
