import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StaffApi, StaffApiError } from '../api/staff-api';
import type { CaseState, CaseSummary, Role } from '../api/types';
import { aCase, aPerson, aSummary, words } from '../testing/builders';
import { mount, part, settled } from '../testing/mount';
import { DeskApp } from './desk-app';

function anApi(waiting: () => CaseSummary[], roles: Role[] = ['agent']): StaffApi {
  return Object.assign(new StaffApi(), {
    me: () => Promise.resolve(aPerson({ roles })),
    vocabulary: () => Promise.resolve(words),
    cases: (state: CaseState) => Promise.resolve(state === 'waiting' ? waiting() : []),
    case: () => Promise.resolve(aCase()),
    announcements: () => Promise.resolve([]),
  });
}

let app: DeskApp | null = null;
const open = async (api: StaffApi) => (app = await mount(() => new DeskApp(), { api }));

describe('desk-app', () => {
  beforeEach(() => {
    location.hash = '';
    vi.stubGlobal('fetch', () => new Promise(() => undefined)); // the line of news stays open and silent
  });
  afterEach(() => app?.remove());

  it('asks to log in when there is no session', async () => {
    const api = Object.assign(new StaffApi(), {
      me: () => Promise.reject(new StaffApiError('unauthorized', 401, '')),
    });
    const element = await open(api);
    expect(element.renderRoot.querySelector('login-form')).not.toBeNull();
  });

  it('shows in the title how many wait', async () => {
    await open(anApi(() => [aSummary()]));
    expect(document.title).toBe('(1) 相談デスク｜さくら野市');
  });

  it('announces a case that has newly arrived, politely or at once by its urgency', async () => {
    let waiting = [aSummary({ id: 1 })];
    const element = await open(anApi(() => waiting));
    waiting = [aSummary({ id: 1 }), aSummary({ id: 2, number: '2026-0002', urgency: 'emergency' })];
    element.renderRoot.querySelector('case-queue')?.desk.feed.publish({ type: 'cases', caseId: 2 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await settled(element);
    const alert = element.renderRoot.querySelector('[role="alert"]');
    expect(alert?.textContent).toContain('緊急の相談が届きました。2026-0002');
    expect(part(element, 'arrivals').textContent).toBe('');
    expect(part(element, 'urgent-case').getAttribute('href')).toBe('#/cases/waiting/2');
    part<HTMLButtonElement>(element, 'urgent-dismiss').click();
    await settled(element);
    expect(alert?.textContent.trim()).toBe('');
  });

  it('opens the case that the address names', async () => {
    location.hash = '#/cases/waiting/7';
    const element = await open(anApi(() => [aSummary()]));
    expect(element.renderRoot.querySelector('case-page')?.caseId).toBe(7);
  });

  it('goes back to the door when the session is over, and says why', async () => {
    const element = await open(anApi(() => []));
    element.api.onSignedOut();
    await settled(element);
    expect(element.renderRoot.querySelector('login-form')?.notice).toContain('期限が切れました');
  });

  it('leads who may not read cases to the announcements', async () => {
    await open(anApi(() => [], ['announcer']));
    expect(location.hash).toBe('#/announcements');
  });
});
