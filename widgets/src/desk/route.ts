// The address of each screen, kept behind the #.

export const TABS = ['waiting', 'taken', 'handed_over', 'mine', 'closed'] as const;
export type Tab = (typeof TABS)[number];

export type Route =
  | { readonly name: 'cases'; readonly tab: Tab; readonly caseId: number | null }
  | { readonly name: 'announcements'; readonly view: 'list' }
  | { readonly name: 'announcements'; readonly view: 'new' }
  | { readonly name: 'announcements'; readonly view: 'show' | 'edit'; readonly id: string }
  | { readonly name: 'report'; readonly year: number | null };

/** The screen that a hash names; an unknown one leads to the queue. */
export function parseRoute(hash: string): Route {
  const [name = '', first = '', second = ''] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  if (name === 'announcements') return announcementRoute(first, second);
  if (name === 'report') return { name, year: /^\d{4}$/.test(first) ? Number(first) : null };
  const tab = TABS.find((each) => each === first) ?? 'waiting';
  return { name: 'cases', tab, caseId: /^\d+$/.test(second) ? Number(second) : null };
}

function announcementRoute(first: string, second: string): Route {
  const name = 'announcements';
  if (first === '') return { name, view: 'list' };
  if (first === 'new') return { name, view: 'new' };
  return { name, view: second === 'edit' ? 'edit' : 'show', id: first };
}

export function casesAt(tab: Tab, caseId?: number): string {
  return caseId === undefined ? `#/cases/${tab}` : `#/cases/${tab}/${caseId}`;
}

export function announcementAt(id: string, view: 'show' | 'edit' = 'show'): string {
  return `#/announcements/${encodeURIComponent(id)}${view === 'edit' ? '/edit' : ''}`;
}

export const ANNOUNCEMENTS = '#/announcements';
export const NEW_ANNOUNCEMENT = '#/announcements/new';

export function reportAt(year: number): string {
  return `#/report/${year}`;
}

/** Goes to a screen as if its link had been followed. */
export function goTo(hash: string): void {
  location.hash = hash;
}
