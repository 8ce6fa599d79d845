import { describe, expect, it, vi } from 'vitest';
import type { StaffApi } from '../api/staff-api';
import { StaffApiError } from '../api/staff-api';
import type { Case, Role } from '../api/types';
import { aCase, aDesk, aPerson } from '../testing/builders';
import { maybe, mount, part, said, settled } from '../testing/mount';
import { CasePage } from './case-page';

const me = { username: 'linh', name: 'グエン・リン' };

function aPage(found: Case, answers: Partial<StaffApi> = {}, roles: Role[] = ['agent']) {
  const desk = aDesk({ me: aPerson({ roles }), answers: { case: () => Promise.resolve(found), ...answers } });
  return mount(() => new CasePage(), { desk, caseId: found.id });
}

describe('case-page', () => {
  it('lets a person take a waiting case and only then reply', async () => {
    const take = vi.fn(() => Promise.resolve(aCase({ state: 'taken', assigned_to: me })));
    const element = await aPage(aCase(), { take });
    expect(element.renderRoot.querySelector('reply-composer')).toBeNull();
    expect(part(element, 'case-hint').textContent).toContain('担当する');
    part(element, 'case-take').click();
    await settled(element);
    expect(take).toHaveBeenCalledWith(7);
    expect(element.renderRoot.querySelector('reply-composer')).not.toBeNull();
  });

  it('says that a colleague has the case when taking it fails', async () => {
    const taken = new StaffApiError('case_taken', 409, '');
    const element = await aPage(aCase(), { take: () => Promise.reject(taken) });
    part(element, 'case-take').click();
    await settled(element);
    expect(part(element, 'case-error').textContent).toContain('ほかの職員');
  });

  it('offers nothing but reopening once the case is closed', async () => {
    const element = await aPage(aCase({ state: 'closed' }));
    expect(maybe(element, 'case-reopen')).not.toBeNull();
    expect(maybe(element, 'case-close')).toBeNull();
    expect(part(element, 'case-hint').textContent).toContain('再開');
  });

  it('shows an auditor the thread and no actions', async () => {
    const element = await aPage(aCase(), {}, ['auditor']);
    expect(element.renderRoot.querySelectorAll('thread-entry')).toHaveLength(1);
    expect(maybe(element, 'case-take')).toBeNull();
    expect(said(element)).toContain('閲覧のみ');
  });

  it('reads the case again when the desk hears that it changed', async () => {
    const read = vi.fn(() => Promise.resolve(aCase()));
    const element = await aPage(aCase(), { case: read });
    element.desk.feed.publish({ type: 'cases', caseId: 8 });
    expect(read).toHaveBeenCalledTimes(1);
    element.desk.feed.publish({ type: 'cases', caseId: 7 });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('announces what is added to the thread to assistive technology', async () => {
    const element = await aPage(aCase());
    expect(element.renderRoot.querySelector('.thread [aria-live="polite"]')).not.toBeNull();
  });
});
