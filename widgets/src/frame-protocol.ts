// What the loader on the city's page and the chat in its iframe say to each other by postMessage.
import type { Severity } from './api/types';

/** Marks our messages among all others that a page may send, and their edition. */
export const PROTOCOL = 'kakehashi/1';

/** An announcement that stands, for the launcher to show on the city's page. */
export interface StandingAlert {
  readonly severity: Severity;
  /** The word "drill" in the resident's language, or null when it is real. */
  readonly drill: string | null;
  readonly title: string;
}

export type ToFrame = { readonly type: 'opened' | 'closed' };

export type FromFrame =
  | { readonly type: 'ready' | 'close' }
  | { readonly type: 'unread'; readonly count: number; /** To be read aloud. */ readonly text: string }
  | { readonly type: 'alert'; readonly alert: StandingAlert | null }
  | { readonly type: 'language'; readonly language: string };

export function enveloped(message: ToFrame | FromFrame): object {
  return { ...message, protocol: PROTOCOL };
}

/** True for a message of ours; what it says still depends on which side sent it. */
function isOurs(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'protocol' in data && data.protocol === PROTOCOL;
}

/** What the frame says, or null for anything that is not ours. */
export function fromFrame(data: unknown): FromFrame | null {
  return isOurs(data) ? (data as FromFrame) : null;
}

/** What the city's page says, or null for anything that is not ours. */
export function toFrame(data: unknown): ToFrame | null {
  return isOurs(data) ? (data as ToFrame) : null;
}
