// What a person was writing in a case, kept in this tab until it is sent: a reload or a lost session takes nothing.
import { newId } from '../../chat/session/new-id';

export type ReplyMode = 'resident' | 'machine' | 'japanese';

export interface ReplyDraft {
  readonly text: string;
  readonly mode: ReplyMode;
  /** Given to desk_api with the text; a repeat of the same text under it never doubles the reply. */
  readonly clientId: string;
  /** Sent, but no answer came: it may have arrived. */
  readonly uncertain: boolean;
}

const replyKey = (caseId: number) => `desk:reply:${caseId}`;
const noteKey = (caseId: number) => `desk:note:${caseId}`;

export function newDraft(mode: ReplyMode): ReplyDraft {
  return { text: '', mode, clientId: newId(), uncertain: false };
}

export function loadReply(caseId: number, mode: ReplyMode): ReplyDraft {
  try {
    const found = JSON.parse(sessionStorage.getItem(replyKey(caseId)) ?? '') as Partial<ReplyDraft>;
    return { ...newDraft(mode), ...found };
  } catch {
    return newDraft(mode);
  }
}

export function saveReply(caseId: number, draft: ReplyDraft): void {
  store(replyKey(caseId), draft.text === '' ? '' : JSON.stringify(draft));
}

export function loadNote(caseId: number): string {
  return sessionStorage.getItem(noteKey(caseId)) ?? '';
}

export function saveNote(caseId: number, text: string): void {
  store(noteKey(caseId), text);
}

function store(key: string, value: string): void {
  try {
    if (value === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Storage may be full or forbidden; then the draft lives as long as the page.
  }
}
