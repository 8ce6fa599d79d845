// Builders with sensible defaults for the desk's tests, and a desk whose API is what the test says.
import { StaffApi } from '../api/staff-api';
import { StaffFeed } from '../api/staff-feed';
import type {
  Case,
  CaseSummary,
  Me,
  Role,
  StaffAnnouncement,
  StaffEvent,
  Template,
  Vocabulary,
} from '../api/types';
import type { Desk } from '../desk';

export function aPerson({ roles = ['agent'] }: { roles?: Role[] } = {}): Me {
  return {
    user: { username: 'linh', name: 'グエン・リン', roles, languages: ['ja', 'vi'] },
    municipality: { slug: 'sakurano', name_ja: 'さくら野市', sample: true },
  };
}

export const words: Vocabulary = {
  languages: [
    { code: 'ja', ja: '日本語' },
    { code: 'vi', ja: 'ベトナム語' },
  ],
  topics: [
    { id: 'garbage-burnable', ja: '燃えるごみの出し方', isa: 'other', plan: '1-1' },
    { id: 'disaster-tsunami', ja: '津波', isa: 'disaster', plan: '2-3' },
  ],
  areas: [
    { id: 'chuo', ja: '中央地区' },
    { id: 'minato', ja: '港地区' },
  ],
  plan: [
    { code: '1-1', ja: '行政・生活情報の多言語化' },
    { code: '2-3', ja: '災害時の支援体制の整備' },
  ],
  isa: [
    { key: 'other', ja: 'その他' },
    { key: 'disaster', ja: '防災・災害' },
  ],
  fiscal: [
    { key: 'R7-4', edition: 'R7', ja: '④ 災害時における情報伝達' },
    { key: 'R8-2', edition: 'R8', ja: 'R8② 同行支援' },
  ],
  outcomes: [{ key: 'completed', ja: '窓口で完結' }],
  language_support: [{ key: 'staff_speaks', ja: '職員が話せる' }],
  sections: [{ key: 'kankyo', ja: '環境課' }],
};

/** A desk whose API answers what `answers` says; anything else reaches for the network and fails. */
export function aDesk({ me = aPerson(), answers = {} }: { me?: Me; answers?: Partial<StaffApi> } = {}): Desk {
  const api = Object.assign(new StaffApi(), answers);
  return { api, feed: new StaffFeed('/api/staff/stream', () => undefined), me, vocabulary: words };
}

export function aSummary(over: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id: 7,
    number: '2026-0007',
    state: 'waiting',
    urgency: 'normal',
    language: 'vi',
    language_ja: 'ベトナム語',
    created_at: '2026-11-21T03:00:00+00:00',
    closed_at: null,
    waiting_minutes: 12,
    assigned_to: null,
    section: null,
    topics: [{ topic: 'garbage-burnable', ja: '燃えるごみの出し方', confidence: 0.82, source: 'bot' }],
    summary_ja: '相談の話題：燃えるごみの出し方。住民の発言 1 件。',
    ...over,
  };
}

export function aCase(over: Partial<Case> = {}): Case {
  return {
    ...aSummary(),
    contact: null,
    consent: true,
    plan: null,
    fiscal: null,
    outcome: null,
    minutes: null,
    language_support: null,
    machine_translation: false,
    machine_translation_to_resident: false,
    conversation_state: 'waiting',
    events: [aResidentMessage()],
    ...over,
  };
}

export function aResidentMessage(ja: StaffEvent['ja'] = { text: null, provenance: 'none' }): StaffEvent {
  return {
    seq: 1,
    kind: 'resident_message',
    author: 'resident',
    at: '2026-11-21T03:00:00+00:00',
    audience: 'resident',
    body: { text: 'Hôm nay đổ rác gì?', client_id: 'a' },
    ja,
  };
}

export function aTemplate(): Template {
  return {
    id: 'water-outage',
    ja: '断水のお知らせ',
    severity: 'warning',
    slots: [
      {
        name: 'cause',
        type: 'choice',
        ja: '原因',
        required: true,
        options: [{ key: 'works', ja: '工事' }],
      },
      { name: 'from', type: 'clock', ja: '始まる時刻', required: true, options: [] },
      { name: 'remark', type: 'text', ja: '補足', required: false },
    ],
  };
}

export function anAnnouncement(over: Partial<StaffAnnouncement> = {}): StaffAnnouncement {
  return {
    id: 'a1',
    template: 'water-outage',
    template_ja: '断水のお知らせ',
    state: 'waiting',
    severity: 'warning',
    drill: false,
    version: 2,
    slots: { cause: 'works', from: '13:00' },
    areas: ['minato'],
    texts: {
      ja: { title: '断水', html: '<p>午後1時から水が止まります。</p>', text: '午後1時から水が止まります。' },
      vi: { title: 'Cúp nước', html: '<p>Cúp nước từ 13:00.</p>', text: 'Cúp nước từ 13:00.' },
    },
    author: '鈴木 誠',
    approver: null,
    created_at: '2026-11-21T03:00:00+00:00',
    sent_at: null,
    expires_at: '2026-11-22T03:00:00+00:00',
    steps: [{ action: 'draft', by: '鈴木 誠', at: '2026-11-21T03:00:00+00:00', detail: '' }],
    deliveries: [],
    ...over,
  };
}
