// What every screen of the desk is given: who is there, the words of the field, the API and its news.
import type { StaffApi } from './api/staff-api';
import type { StaffFeed } from './api/staff-feed';
import type { Me, Role, Vocabulary } from './api/types';

export interface Desk {
  readonly api: StaffApi;
  readonly feed: Pick<StaffFeed, 'subscribe' | 'publish' | 'connected'>;
  readonly me: Me;
  readonly vocabulary: Vocabulary;
}

/** Roles by what they open; desk_api decides, this only spares people dead ends. `admin` may do everything. */
const ALLOWED = {
  readCases: ['agent', 'coordinator', 'auditor'],
  workCases: ['agent', 'coordinator'],
  overrideCases: ['coordinator'],
  writeAnnouncements: ['announcer', 'coordinator'],
  approveAnnouncements: ['approver'],
  cancelAnnouncements: ['announcer', 'approver', 'coordinator'],
  readReports: ['coordinator', 'auditor', 'agent'],
} as const satisfies Record<string, readonly Role[]>;

export function may(me: Me, deed: keyof typeof ALLOWED): boolean {
  return me.user.roles.some((role) => role === 'admin' || ALLOWED[deed].some((each) => each === role));
}

/** The Japanese name of a key in one of the lists; the key itself when the list does not know it (any more). */
export function label(entries: readonly { key: string; ja: string }[], key: string): string {
  return entries.find((entry) => entry.key === key)?.ja ?? key;
}
