import { describe, expect, it } from 'vitest';
import type { StaffEvent } from '../api/types';
import { aResidentMessage, aSummary } from '../testing/builders';
import { maybe, mount, part, said } from '../testing/mount';
import { ThreadEntry } from './thread-entry';

const shown = (event: StaffEvent) =>
  mount(() => new ThreadEntry(), { event, language: 'vi', topics: aSummary().topics });

const shell = { seq: 2, at: '2026-11-21T03:00:00+00:00', ja: null } as const;

describe('thread-entry', () => {
  it('shows the original in its language beside its machine translation, labelled so', async () => {
    const element = await shown(aResidentMessage({ text: '今日は何のごみですか。', provenance: 'machine' }));
    expect(element.renderRoot.querySelector('[lang="vi"]')?.textContent).toBe('Hôm nay đổ rác gì?');
    expect(said(element)).toContain('今日は何のごみですか。');
    expect(said(element)).toContain('機械翻訳');
  });

  it('shows the topic with its confidence where there is no translation', async () => {
    const element = await shown(aResidentMessage({ text: null, provenance: 'none' }));
    const words = part(element, 'untranslated').textContent;
    expect(words).toContain('翻訳なし');
    expect(words).toContain('燃えるごみの出し方');
    expect(words).toContain('82%');
  });

  it('does not repeat the topics in a later message', async () => {
    const element = await mount(() => new ThreadEntry(), {
      event: aResidentMessage(),
      language: 'vi',
      topics: aSummary().topics,
      repeated: true,
    });
    expect(part(element, 'untranslated').textContent).toContain('翻訳なし');
    expect(said(element)).not.toContain('燃えるごみの出し方');
  });

  it('asks for no translation of what was written in Japanese', async () => {
    const message = aResidentMessage(null);
    const element = await shown({
      ...message,
      body: { text: 'ごみはいつですか', client_id: 'a' },
    } as StaffEvent);
    expect(maybe(element, 'untranslated')).toBeNull();
    expect(said(element)).not.toContain('翻訳');
  });

  it('says in words that a note is for the staff only', async () => {
    const element = await shown({
      ...shell,
      kind: 'note',
      author: 'staff',
      audience: 'staff',
      body: { text: '電話済み', by: '佐藤' },
    });
    expect(part(element, 'entry-note').textContent).toContain('職員のみ');
  });

  it('keeps what the resident saw folded under its Japanese topic', async () => {
    const element = await shown({
      ...shell,
      kind: 'answer',
      author: 'bot',
      audience: 'resident',
      body: {
        type: 'article',
        topic: 'garbage-burnable',
        topic_ja: '燃えるごみの出し方',
        confidence: 0.91,
        title: 'Rác cháy được',
        html: '<p>Thứ hai<script>alert(1)</script></p>',
        text: 'Thứ hai',
        source: null,
        checked_on: null,
        reviewed: false,
        sample: true,
        calls: [],
        language: 'vi',
      },
    } as StaffEvent);
    const folded = part<HTMLDetailsElement>(element, 'entry-bot');
    expect(folded.open).toBe(false);
    expect(folded.querySelector('summary')?.textContent).toContain('燃えるごみの出し方');
    expect(folded.querySelector('script')).toBeNull();
  });
});
