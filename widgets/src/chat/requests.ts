// What the chat's components ask of the app around them: one custom event for each wish, typed here.
import type { Choice } from '../api/types';

export interface Requests {
  'ask-person': null;
  'change-language': { readonly language: string };
  choose: Choice;
  'close-window': null;
  discard: { readonly clientId: string };
  'end-conversation': null;
  'hand-over': { readonly contact: string };
  'leave-panel': null;
  'new-conversation': null;
  rate: { readonly seq: number; readonly helpful: boolean };
  'reload-city': null;
  retry: { readonly clientId: string };
  send: { readonly text: string };
}

/** Asks the app; the event crosses shadow roots. */
export function request<K extends keyof Requests>(from: HTMLElement, name: K, detail: Requests[K]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** The event that a wish arrives as. */
export type Asked<K extends keyof Requests> = CustomEvent<Requests[K]>;
