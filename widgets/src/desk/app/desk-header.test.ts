import { describe, expect, it, vi } from 'vitest';
import type { Role } from '../api/types';
import { aDesk, aPerson } from '../testing/builders';
import { maybe, mount, part, said } from '../testing/mount';
import { DeskHeader } from './desk-header';

const header = (roles: Role[]) =>
  mount(() => new DeskHeader(), { desk: aDesk({ me: aPerson({ roles }) }), waiting: 3 });

describe('desk-header', () => {
  it('says whose desk it is, that the city is a sample, and how many wait', async () => {
    const words = said(await header(['agent']));
    for (const word of ['さくら野市', '見本の市', 'グエン・リン', '3']) expect(words).toContain(word);
  });

  it('leads nobody to a screen that desk_api would refuse', async () => {
    const element = await header(['announcer']);
    expect(maybe(element, 'nav-cases')).toBeNull();
    expect(maybe(element, 'nav-report')).toBeNull();
    expect(maybe(element, 'nav-announcements')).not.toBeNull();
  });

  it('marks the current screen and logs out when asked', async () => {
    const element = await header(['agent']);
    const out = vi.fn();
    element.addEventListener('log-out', out);
    part(element, 'desk-logout').click();
    expect(out).toHaveBeenCalledOnce();
    expect(part(element, 'nav-cases').getAttribute('aria-current')).toBe('page');
  });
});
