// What this browser remembers: the conversation for as long as the tab lives, the chosen language for longer.
// All of it lies on the desk's own origin; nothing is written before the resident sends or chooses something.
import type { Access } from '../../api/resident-api';
import type { Outgoing } from './outbox';

export interface Kept {
  /** null while the first message is still on its way. */
  readonly access: Access | null;
  /** Messages not yet accepted by the server. */
  readonly outgoing: readonly Outgoing[];
  /** "Was this helpful?" by the number of the event. */
  readonly ratings: Readonly<Record<number, boolean>>;
}

export class Keeper {
  constructor(private readonly municipality: string) {}

  get conversation(): Kept | null {
    const text = read(() => sessionStorage, this.conversationKey);
    try {
      const kept = JSON.parse(text ?? 'null') as Partial<Kept> | null;
      if (!kept) return null;
      return { access: kept.access ?? null, outgoing: kept.outgoing ?? [], ratings: kept.ratings ?? {} };
    } catch {
      return null;
    }
  }

  set conversation(kept: Kept | null) {
    const worth = Boolean(kept?.access) || (kept?.outgoing.length ?? 0) > 0;
    write(() => sessionStorage, this.conversationKey, worth ? JSON.stringify(kept) : null);
  }

  get language(): string | null {
    return read(() => localStorage, 'kakehashi.language');
  }

  set language(code: string | null) {
    write(() => localStorage, 'kakehashi.language', code);
  }

  private get conversationKey(): string {
    return `kakehashi.conversation.${this.municipality}`;
  }
}

// A browser that blocks third-party storage throws on the mere mention of it: the chat then works without memory.
function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, value: string | null): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // Nothing to do: see above.
  }
}
