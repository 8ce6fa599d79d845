import { describe, expect, it, vi } from 'vitest';
import { StaffApi, StaffApiError } from '../api/staff-api';
import { aPerson } from '../testing/builders';
import { maybe, mount, part, settled, type, unlabelled } from '../testing/mount';
import { LoginForm } from './login-form';

async function filledIn(answers: Partial<StaffApi>, municipality = 'sakurano') {
  const api = Object.assign(new StaffApi(), answers);
  const element = await mount(() => new LoginForm(), { api, municipality });
  type(part(element, 'login-username'), 'linh');
  type(part(element, 'login-password'), 'a long secret');
  part(element, 'login-submit').click();
  await settled(element);
  return element;
}

describe('login-form', () => {
  it('labels each field and asks for the municipality only when the address does not fix it', async () => {
    const asking = await mount(() => new LoginForm(), { api: new StaffApi(), municipality: '' });
    expect(unlabelled(asking)).toEqual([]);
    expect(maybe(asking, 'login-municipality')).not.toBeNull();
    const fixed = await mount(() => new LoginForm(), { api: new StaffApi(), municipality: 'sakurano' });
    expect(maybe(fixed, 'login-municipality')).toBeNull();
  });

  it('logs in with the municipality of the address', async () => {
    const logIn = vi.fn(() => Promise.resolve(aPerson()));
    await filledIn({ logIn });
    expect(logIn).toHaveBeenCalledWith('sakurano', 'linh', 'a long secret');
  });

  it('says in words that the password is wrong, and does not say which of the two it was', async () => {
    const element = await filledIn({
      logIn: () => Promise.reject(new StaffApiError('unauthorized', 401, 'no')),
    });
    expect(part(element, 'login-error').textContent).toContain('利用者名かパスワードが違います');
    expect(part(element, 'login-error').closest('[role="alert"]')).not.toBeNull();
  });

  it('tells how long to wait after too many wrong passwords', async () => {
    const element = await filledIn({
      logIn: () => Promise.reject(new StaffApiError('rate_limited', 429, '')),
    });
    expect(part(element, 'login-error').textContent).toContain('15分');
  });
});
