// The records of the staff API, as desk_api's schemas name them.
import type { Card, ConversationEvent, Severity } from '../../api/types';

export type CaseState = 'waiting' | 'taken' | 'handed_over' | 'closed';
export type Urgency = 'normal' | 'high' | 'emergency';
export type Role = 'agent' | 'coordinator' | 'editor' | 'announcer' | 'approver' | 'admin' | 'auditor';

export interface Person {
  readonly username: string;
  readonly name: string;
}

export interface Me {
  readonly user: Person & { readonly roles: readonly Role[]; readonly languages: readonly string[] };
  readonly municipality: { readonly slug: string; readonly name_ja: string; readonly sample: boolean };
}

export interface Keyed {
  readonly key: string;
  readonly ja: string;
}

export interface TopicEntry {
  readonly id: string;
  readonly ja: string;
  readonly isa: string;
  readonly plan: string;
}

/** The closed lists that cases and announcements are filed under. */
export interface Vocabulary {
  readonly languages: readonly { readonly code: string; readonly ja: string }[];
  readonly topics: readonly TopicEntry[];
  readonly areas: readonly { readonly id: string; readonly ja: string }[];
  readonly plan: readonly { readonly code: string; readonly ja: string }[];
  readonly isa: readonly Keyed[];
  readonly fiscal: readonly (Keyed & { readonly edition?: string })[];
  readonly outcomes: readonly Keyed[];
  readonly language_support: readonly Keyed[];
  readonly sections: readonly Keyed[];
}

export interface CaseTopic {
  readonly topic: string;
  readonly ja: string;
  /** 0…1; null when a person chose the topic. */
  readonly confidence: number | null;
  readonly source: 'bot' | 'staff';
}

export interface CaseSummary {
  readonly id: number;
  readonly number: string;
  readonly state: CaseState;
  readonly urgency: Urgency;
  readonly language: string;
  readonly language_ja: string;
  readonly created_at: string;
  readonly closed_at: string | null;
  readonly waiting_minutes: number;
  readonly assigned_to: Person | null;
  readonly section: string | null;
  readonly topics: readonly CaseTopic[];
  readonly summary_ja: string;
}

export interface Case extends CaseSummary {
  readonly contact: string | null;
  readonly consent: boolean;
  readonly plan: string | null;
  readonly fiscal: string | null;
  readonly outcome: string | null;
  readonly minutes: number | null;
  readonly language_support: string | null;
  readonly machine_translation: boolean;
  readonly machine_translation_to_resident: boolean;
  readonly conversation_state: string;
  readonly events: readonly StaffEvent[];
}

export interface Rendition {
  readonly text: string | null;
  readonly provenance: 'machine' | 'reviewed' | 'none';
}

/** What only the staff's thread has. */
interface Numbered {
  readonly seq: number;
  readonly author: 'resident' | 'bot' | 'staff' | 'system';
  readonly at: string;
}
export interface NoteEvent extends Numbered {
  readonly kind: 'note';
  readonly body: { readonly text: string; readonly by?: string };
}
export interface CaseStepEvent extends Numbered {
  readonly kind: 'case';
  readonly body: { readonly action: string; readonly by: string; readonly detail: string };
}

export type StaffEvent = (ConversationEvent | NoteEvent | CaseStepEvent) & {
  readonly audience: 'resident' | 'staff';
  readonly ja: Rendition | null;
};

/** A card as the staff get it: with its topic in Japanese and how sure the bot was. */
export type StaffCard = Card & { readonly topic_ja?: string | null; readonly confidence?: number | null };

export interface Reply {
  readonly client_id: string;
  readonly text: string;
  /** The language that `text` is written in. */
  readonly language: string;
  readonly translate: boolean;
}

export interface Closing {
  readonly topics: readonly string[];
  readonly plan: string;
  readonly fiscal: string | null;
  readonly outcome: string;
  readonly minutes: number;
  readonly language_support: string;
  readonly note: string;
}

export interface Slot {
  readonly name: string;
  readonly type: 'choice' | 'clock' | 'date' | 'text' | 'shelter' | 'collection_category';
  readonly ja: string;
  readonly required: boolean;
  readonly options?: readonly Keyed[] | null;
}

export interface Template {
  readonly id: string;
  readonly ja: string;
  readonly severity: Severity;
  readonly slots: readonly Slot[];
}

export type AnnouncementState = 'draft' | 'waiting' | 'sent' | 'cancelled' | 'expired';
export type SlotValues = Readonly<Record<string, string | number | readonly string[] | null>>;

export interface Draft {
  readonly template: string;
  readonly slots: SlotValues;
  readonly areas: readonly string[];
  readonly drill: boolean;
  /** ISO 8601 with an offset */
  readonly expires_at: string;
}

export interface AnnouncementText {
  readonly title: string;
  /** With furigana, for ja-x-easy. */
  readonly title_html?: string | null;
  readonly html: string;
  readonly text: string;
}

export interface StaffAnnouncement extends Draft {
  readonly id: string;
  readonly template_ja: string;
  readonly state: AnnouncementState;
  readonly severity: Severity;
  readonly version: number;
  /** By language code. */
  readonly texts: Readonly<Record<string, AnnouncementText>>;
  readonly author: string;
  /** Where desk_api tells it; names alone may be shared by two people. */
  readonly author_username?: string;
  readonly approver: string | null;
  readonly created_at: string;
  readonly sent_at: string | null;
  readonly steps: readonly {
    readonly action: string;
    readonly by: string | null;
    readonly at: string;
    readonly detail: string;
  }[];
  readonly deliveries: readonly {
    readonly version: number;
    readonly channel: string;
    readonly state: string;
    readonly delivered_at: string | null;
  }[];
}

export interface ReportRow {
  readonly key: string;
  readonly ja: string;
  readonly by_month: Readonly<Record<string, number>>;
  readonly total: number;
}

export const TABLES = ['by_language', 'by_topic', 'by_category', 'by_plan', 'by_fiscal'] as const;
export type TableName = (typeof TABLES)[number];

/** One fiscal year, April to March. */
export type Report = {
  readonly year: number;
  readonly months: readonly string[];
  readonly contacts: ReportRow;
  readonly topics_counted: ReportRow;
  readonly cases: ReportRow;
  readonly minutes: ReportRow;
  readonly rule_ja: string;
} & Readonly<Partial<Record<TableName, readonly ReportRow[]>>>;
