// The records that travel between desk_api and the resident's chat, as its contract names them.

/** A button's meaning: `topic:<id>`, `item:<the row's name>`, `area:<id>`, `language:<code>`, `yes`, `no`, `skip` or `person`. */
export type Payload = string;

export interface Choice {
  readonly title: string;
  readonly payload: Payload;
}

export interface Call {
  readonly number: string;
  readonly label: string;
}

export interface Card {
  readonly type: 'article' | 'item' | 'collection_days' | 'shelters' | 'emergency' | 'alerts' | 'text';
  readonly topic: string | null;
  readonly title: string;
  /** With furigana, for ja-x-easy. */
  readonly title_html?: string | null;
  readonly html: string;
  readonly text: string;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  /** YYYY-MM-DD */
  readonly checked_on: string | null;
  readonly reviewed: boolean;
  readonly sample: boolean;
  readonly calls: readonly Call[];
  readonly language: string;
}

export type ConversationState = 'bot' | 'waiting' | 'person' | 'closed';

interface Bodies {
  resident_message: { readonly text: string; readonly client_id: string };
  bot_message: { readonly text: string; readonly buttons?: readonly Choice[] };
  answer: Card;
  ask_back: { readonly lead: string; readonly choices: readonly Choice[] };
  /** `choices`: what may be meant, e.g. the things of the table that are nearest to an unknown one. */
  offer_person: { readonly lead: string; readonly choices?: readonly Choice[] };
  emergency: Card;
  staff_message: {
    readonly text: string;
    readonly original: string | null;
    readonly translated_from: string | null;
    readonly provenance: 'written' | 'machine' | 'reviewed';
    readonly staff_name: string;
  };
  state: { readonly state: ConversationState; readonly text: string; readonly case_number?: string | null };
  unavailable: { readonly lead: string };
}

export type Kind = keyof Bodies;

/** One numbered event of a conversation; `seq` counts from 1. */
export type ConversationEvent<K extends Kind = Kind> = {
  [Each in K]: {
    readonly seq: number;
    readonly kind: Each;
    readonly author: 'resident' | 'bot' | 'staff' | 'system';
    /** ISO 8601, UTC */
    readonly at: string;
    readonly body: Bodies[Each];
  };
}[K];

export interface LanguageOption {
  readonly code: string;
  /** The language's own name. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

export interface Desk {
  /** null where the municipality has not given it; so with the others. */
  readonly name: string | null;
  readonly phone: string | null;
  /** One sentence in the resident's language. */
  readonly hours: string | null;
  readonly open_now: boolean;
  /** ISO 8601, or a ready sentence. */
  readonly opens_next: string | null;
}

export interface Municipality {
  readonly slug: string;
  readonly name: string;
  /** The name in one script, for narrow places. */
  readonly short_name: string;
  readonly sample: boolean;
  readonly language: string;
  readonly languages: readonly LanguageOption[];
  readonly quick_topics: readonly Choice[];
  readonly desk: Desk;
  readonly links: { readonly announcements?: string | null };
}

export interface ConversationOpened {
  readonly id: string;
  readonly token: string;
  readonly language: string;
  readonly state: ConversationState;
  readonly events: readonly ConversationEvent[];
}

export type Severity = 'info' | 'warning' | 'emergency';

export interface Announcement {
  readonly id: string | number;
  readonly version: number;
  readonly kind: string;
  readonly severity: Severity;
  readonly drill: boolean;
  readonly title: string;
  /** The title with readings, in easy Japanese. */
  readonly title_html?: string | null;
  readonly html: string;
  readonly text: string;
  readonly sent_at: string;
  readonly expires_at: string | null;
  readonly areas: readonly string[];
  readonly language: string;
  readonly cancelled: boolean;
}
