import { describe, expect, it } from 'vitest';
import { aCase, aDesk } from '../testing/builders';
import { mount, part, said } from '../testing/mount';
import { CaseFacts } from './case-facts';

const facts = (over: Parameters<typeof aCase>[0]) =>
  mount(() => new CaseFacts(), { desk: aDesk(), of: aCase(over) });

describe('case-facts', () => {
  it('shows language, topics with confidence, contact and waiting time', async () => {
    const element = await facts({ contact: '090-0000-0000', waiting_minutes: 65 });
    expect(part(element, 'case-language').textContent).toContain('ベトナム語');
    expect(part(element, 'case-topics').textContent).toContain('82%');
    expect(said(element)).toContain('090-0000-0000');
    expect(said(element)).toContain('1時間5分');
    expect(said(element)).toContain('話せる言語');
  });

  it('says why a case without consent may be read', async () => {
    expect(said(await facts({ consent: false, urgency: 'emergency' }))).toContain('なし（緊急のため表示）');
  });

  it('shows under what a closed case was filed', async () => {
    const element = await facts({ state: 'closed', outcome: 'completed', minutes: 20, plan: '2-3' });
    expect(said(element)).toContain('窓口で完結／20分／2-3 災害時の支援体制の整備');
  });
});
