// Every sentence that the desk says itself. Staff read Japanese; names of topics and lists come from desk_api.
// Long, because it is the one place where a person checks the desk's wording.
import { ApiError, errorCode } from '../api/errors';
import { StaffApiError } from './api/staff-api';
import type { AnnouncementState, CaseState, CaseTopic, TableName, Urgency } from './api/types';
import type { Tab } from './route';

export const app = {
  name: 'かけはし',
  desk: '相談デスク',
  skip: '本文へ移動',
  sample: '見本の市',
  sampleExplained: 'この市は架空のものです',
  nav: '主なメニュー',
  cases: '相談',
  announcements: 'お知らせ',
  report: '集計',
  logOut: 'ログアウト',
  soundOn: '通知音：入',
  soundOff: '通知音：切',
  offline: '接続が切れています。再接続しています…',
  loading: '読み込んでいます…',
  reload: 'もう一度読み込む',
  notAllowed: 'この画面を見る権限がありません。',
  back: '戻る',
  cancel: 'やめる',
  dismiss: '閉じる',
  title: (waiting: number, municipality: string) =>
    `${waiting > 0 ? `(${waiting}) ` : ''}相談デスク｜${municipality}`,
} as const;

export const login = {
  heading: '相談デスクにログイン',
  municipality: '市区町村のID',
  municipalityHint: 'URLに使われる英字の名前です（例：sakurano）。',
  username: '利用者名',
  password: 'パスワード',
  submit: 'ログイン',
  submitting: '確認しています…',
  missing: 'すべての欄に入力してください。',
  wrong: '利用者名かパスワードが違います。確かめて、もう一度入力してください。',
  tooMany: '間違いが続いたため、ログインを止めています。15分たってから、もう一度お試しください。',
  signedOut: 'ログインの期限が切れました。もう一度ログインしてください。書きかけの返信とメモは残っています。',
} as const;

export const queue = {
  heading: '相談の一覧',
  tabs: {
    waiting: '未対応',
    taken: '対応中',
    handed_over: '他課へ',
    mine: '自分の案件',
    closed: '終了',
  } satisfies Record<Tab, string>,
  empty: {
    waiting: '待っている相談はありません。',
    taken: '対応中の相談はありません。',
    handed_over: '他課へ引き継いだ相談はありません。',
    mine: '担当している相談はありません。',
    closed: '終了した相談はありません。',
  } satisfies Record<Tab, string>,
  urgency: { normal: '通常', high: '急ぎ', emergency: '緊急' } satisfies Record<Urgency, string>,
  state: {
    waiting: '未対応',
    taken: '対応中',
    handed_over: '他課へ',
    closed: '終了',
  } satisfies Record<CaseState, string>,
  noTopic: '話題はまだ不明',
  unassigned: '担当者なし',
  mine: '自分が担当',
  waited: (minutes: number) => `${duration(minutes)}待ち`,
  tookAfter: (minutes: number) => `${duration(minutes)}後に対応`,
  closedAt: (time: string) => `${time} 終了`,
  count: (count: number) => `${count}件`,
  choose: '左の一覧から相談を選んでください。',
  chooseHint: '緊急の相談が先に、次に長く待っている相談が並びます。',
  arrived: (number: string, language: string) => `新しい相談が届きました。${number}、${language}`,
  arrivedUrgently: (number: string, language: string) => `緊急の相談が届きました。${number}、${language}`,
} as const;

/** How sure the bot was, in words that do not depend on the number alone. */
export function confidence(value: number): string {
  return `確からしさ ${Math.round(value * 100)}%`;
}

/** Whose word a topic is: the bot's with how sure it was, or a person's; nothing for what the bot does not measure. */
export function sureness(topic: Pick<CaseTopic, 'confidence' | 'source'>): string {
  if (topic.confidence !== null) return confidence(topic.confidence);
  return topic.source === 'staff' ? caseWords.topicsByStaff : '';
}

/** 125 → 2時間5分 */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes < 60) return `${minutes}分`;
  if (hours >= 48) return `${Math.floor(hours / 24)}日`;
  return minutes % 60 === 0 ? `${hours}時間` : `${hours}時間${minutes % 60}分`;
}

export const caseWords = {
  heading: (number: string) => `相談 ${number}`,
  backToList: '一覧へ戻る',
  language: '言語',
  topics: '話題',
  topicsByStaff: '職員が選択',
  contact: '連絡先',
  noContact: 'なし',
  consent: '職員が読むことへの同意',
  consented: 'あり',
  notConsented: 'なし（緊急のため表示）',
  waiting: '待ち時間',
  received: '受付',
  assigned: '担当',
  section: '引継ぎ先',
  summary: '要約',
  speaks: '話せる言語',
  filed: '分類',
  take: '担当する',
  release: '一覧に戻す',
  handOver: '他課へ引き継ぐ',
  close: '終了する',
  reopen: '再開する',
  thread: 'やりとり',
  takenBy: (name: string) => `${name}さんが対応しています。`,
  takeFirst: '返信するには「担当する」を押してください。',
  closedHint: 'この相談は終了しています。返信するには再開してください。',
  residentLeft: '住民は会話を終えています。返信は読まれないことがあります。',
  readOnly: '閲覧のみの権限です。',
  resident: '住民',
  bot: 'ボット',
  staff: '職員',
  original: '原文',
  japanese: '日本語',
  machine: '機械翻訳',
  reviewed: '確認済みの訳',
  written: '職員が書いた文',
  sentText: '住民に届いた文',
  untranslated: '翻訳なし',
  untranslatedTopic: 'ボットが判断した話題',
  untranslatedNoTopic: '話題も分かっていません。話せる職員か通訳に確認してください。',
  translating: '翻訳を待っています',
  residentSaw: '住民が見た内容',
  noteOnly: '職員のみ',
  note: 'メモ',
  source: '出典',
  checked: '確認日',
  unreviewed: '人の確認がまだの文です',
  calls: '案内した電話番号',
  botKinds: {
    answer: '回答',
    emergency: '緊急の案内',
    ask_back: '話題の聞き返し',
    offer_person: '職員への取次ぎを提案',
    bot_message: '会話',
    unavailable: '応答できないことの案内',
  } as Readonly<Record<string, string>>,
  states: {
    bot: 'ボットが対応する状態になりました',
    waiting: '職員を待つ状態になりました',
    person: '職員が対応する状態になりました',
    closed: '会話が終わりました',
  } as Readonly<Record<string, string>>,
  step: (action: string, by: string): string => {
    const known: Record<string, string> = {
      opened: '住民が職員との相談を希望しました',
      emergency: '緊急の言葉を検知し、自動で相談を開きました',
      taken: `${by}さんが担当しました`,
      released: `${by}さんが一覧に戻しました`,
      handed_over: `${by}さんが他課へ引き継ぎました`,
      closed: `${by}さんが終了しました`,
      reopened: `${by}さんが再開しました`,
    };
    return known[action] ?? `${action}（${by}）`;
  },
  emergencyKinds: {
    fire: '火事',
    medical: '救急',
    crime: '犯罪',
    violence: '暴力',
    suicide: '自殺のおそれ',
    tsunami: '津波',
    trapped: '閉じ込め',
    sea: '海の事故',
  } as Readonly<Record<string, string>>,
} as const;

export const composer = {
  choose: '書くものを選ぶ',
  replyTab: '返信',
  noteTab: 'メモ（職員のみ）',
  how: '書き方',
  inResident: (language: string) => `${language}で書く`,
  machine: '日本語で書いて機械翻訳で送る',
  inJapanese: '日本語のまま送る',
  residentHint: '書いた文がそのまま届きます。',
  machineHint:
    '送る前に訳文を見ることはできません。訳文は送信後、上のやりとりに原文と並んで表示され、住民には「機械翻訳」と示されます。短く、主語のある文で書いてください。',
  japaneseHint: '訳さずに届きます。やさしい日本語で、短く書いてください。',
  noMachine: (language: string) => `${language}の機械翻訳はこの装置にありません。`,
  label: '返信の本文',
  send: '送信する',
  sendMachine: '翻訳して送る',
  sending: '送っています…',
  sent: '返信を送りました。',
  keys: 'Ctrl＋Enterでも送れます',
  left: (count: number) => `あと${count}文字`,
  over: (count: number) => `${count}文字多すぎます（2,000文字まで）`,
  retry: '同じ内容をもう一度送る',
  retryHint: '届いていた場合も二重には送られません。',
  noteLabel: 'メモの本文',
  noteHint: '住民には見えません。',
  saveNote: 'メモを残す',
  noteSaved: 'メモを残しました。',
} as const;

export const handOver = {
  heading: '他課へ引き継ぐ',
  section: '引き継ぐ先',
  chooseSection: '選んでください',
  note: '引継ぎ先への伝言（任意）',
  submit: '引き継ぐ',
  sectionMissing: '引き継ぐ先を選んでください。',
  explained: '住民には、担当の課に引き継いだことが住民の言語で伝わります。',
} as const;

export const closing = {
  heading: (number: string) => `相談 ${number} を終了する`,
  explained: 'ここで選んだ内容が年度の集計に使われます。話題は一つずつ数えます。',
  topics: '相談の話題（当てはまるものすべて）',
  search: '話題を探す',
  chosen: '選んだ話題',
  noneChosen: 'まだ選んでいません',
  remove: (topic: string) => `${topic}を外す`,
  found: (count: number) => `${count}件の話題`,
  notFound: '当てはまる話題がありません。ほかの言葉で探してください。',
  isa: '相談分野（出入国在留管理庁の統計）',
  isaExplained: '話題から自動で決まります。',
  unconfirmed: '仮の分野',
  plan: '多文化共生推進プランの項目',
  planHint: '話題から仮に選んであります。違うときは変えてください。',
  fiscal: '財政措置の項目（任意）',
  fiscalHint: '該当するかどうかは、担当者が判断して選んでください。自動では選ばれません。',
  fiscalNone: '選ばない',
  edition: (edition: string) =>
    `${edition === 'R7' ? '令和7年度' : edition === 'R8' ? '令和8年度' : edition}の項目`,
  outcome: '結果',
  minutes: '対応した時間（分）',
  minutesUnit: '分',
  support: '言語の支援',
  choose: '選んでください',
  note: '終了のメモ（任意、職員のみ）',
  submit: '終了する',
  errors: {
    topics: '話題を一つ以上選んでください。',
    plan: 'プランの項目を選んでください。',
    outcome: '結果を選んでください。',
    minutes: '対応した時間を0から1440までの整数で入力してください。',
    support: '言語の支援を選んでください。「なし」も選べます。',
  },
  summary: (count: number) => `あと${count}か所、入力が必要です。`,
} as const;

export const announce = {
  heading: 'お知らせ',
  create: '新しいお知らせ',
  empty: 'お知らせはまだありません。',
  groups: {
    waiting: '承認待ち',
    sent: '配信中',
    draft: '下書き',
    ended: '終わったもの',
  },
  states: {
    draft: '下書き',
    waiting: '承認待ち',
    sent: '配信中',
    cancelled: '取り消し',
    expired: '期限切れ',
  } satisfies Record<AnnouncementState, string>,
  severity: { info: 'お知らせ', warning: '注意', emergency: '緊急' },
  drill: '訓練',
  drillBanner: 'これは訓練です',
  drillExplained: '住民の画面と公開ページで、すべての言語に「訓練」の印が付きます。',
  drillOn: '訓練として作る',
  drillOff: '本番として作る',
  kind: '本番か訓練か',
  back: 'お知らせの一覧へ',
  newHeading: '新しいお知らせを作る',
  editHeading: 'お知らせを直す',
  template: 'ひな形',
  chooseTemplate: 'ひな形を選んでください',
  templateHint: '確認済みの文に、下の内容が入ります。機械翻訳は使いません。',
  contents: '内容',
  noSlots: 'このひな形に入力する内容はありません。',
  optional: '任意',
  choose: '選んでください',
  areas: '届ける地域',
  areasHint: '地域を選ばないと保存できません。',
  allAreas: '全域を選ぶ',
  noAreas: 'すべて外す',
  areasChosen: (count: number, all: number) =>
    count === all ? `全域（${all}地域）` : `${count}地域を選択中`,
  everywhere: '全域',
  expires: '表示を終える日時（日本時間）',
  expiresIn: (hours: number) => (hours < 48 ? `${hours}時間後` : `${hours / 24}日後`),
  save: '保存して全言語を確認',
  saving: '保存しています…',
  saved: '保存しました。すべての言語の文を確認してください。',
  errors: {
    template: 'ひな形を選んでください。',
    slot: (name: string) => `「${name}」を入力してください。`,
    areas: '届ける地域を選んでください。全域なら「全域を選ぶ」を押してください。',
    expires: '表示を終える日時は、これから先の日時にしてください。',
  },
  preview: '住民に届く文',
  previewHint: (count: number) => `${count}言語。言語を選んで確認してください。`,
  allLanguages: 'すべて並べる',
  oneLanguage: '一つずつ見る',
  missing: 'この言語の文がありません。',
  author: '作成者',
  approver: '承認者',
  version: '版',
  sentAt: '配信',
  expiresAt: '表示の終わり',
  edit: '直す',
  submit: '承認を依頼',
  submitted: '承認を依頼しました。',
  approve: '承認して送信',
  approved: '送信しました。',
  reject: '差し戻し',
  rejected: '差し戻しました。',
  cancel: '取り消し',
  cancelled: '取り消しました。',
  ownDraft: '自分で作ったお知らせは承認できません。ほかの承認者に依頼してください。',
  notApprover: '承認できるのは承認者だけです。承認を待っています。',
  confirmHeading: 'このお知らせを送信しますか',
  confirmBody: '承認すると、次の内容がすぐに住民へ届きます。',
  confirmAreas: '地域',
  confirmSeverity: '重要度',
  confirmLanguages: '言語',
  languages: (count: number) => `${count}言語`,
  confirmDrill: '訓練として送ります',
  confirmReal: '本番として送ります',
  rejectHeading: 'お知らせを差し戻す',
  rejectBody: '作成者が読む理由を書いてください。お知らせは下書きに戻ります。',
  cancelHeading: 'お知らせを取り消す',
  cancelBody: 'すでに見た住民には「取り消されました」と表示されます。',
  reason: '理由',
  reasonMissing: '理由を書いてください。',
  history: '経過',
  deliveries: '配信の記録',
  noDeliveries: 'まだ配信していません。',
  steps: {
    draft: '作成',
    edit: '修正',
    submit: '承認を依頼',
    approve: '承認・送信',
    reject: '差し戻し',
    cancel: '取り消し',
    expire: '期限切れ',
  } as Readonly<Record<string, string>>,
  channels: { widget: 'ホームページのチャット', page: '公開ページ' } as Readonly<Record<string, string>>,
  deliveryStates: { waiting: '配信待ち', delivered: '配信済み', failed: '失敗' } as Readonly<
    Record<string, string>
  >,
} as const;

export const reportWords = {
  heading: '相談の集計',
  year: '年度',
  yearOption: (year: number) => `${year}年度（${year}年4月～${year + 1}年3月）`,
  rule: '数え方',
  csv: 'CSVで保存',
  xlsx: 'Excelで保存',
  print: '印刷する',
  item: '項目',
  total: '合計',
  month: (month: string) => `${Number(month.slice(5))}月`,
  totals: '全体',
  chart: '月ごとの相談受付件数',
  none: 'この年度の記録はありません。',
  tables: {
    by_language: '言語別（相談受付件数）',
    by_topic: '話題別（相談内容ごと）',
    by_category: '相談分野別（相談内容ごと）',
    by_plan: '多文化共生推進プランの項目別',
    by_fiscal: '財政措置の項目別（終了した案件）',
  } satisfies Record<TableName, string>,
} as const;

const ERRORS: Readonly<Record<string, string>> = {
  unreachable: 'サーバーに接続できません。通信を確かめて、もう一度お試しください。',
  not_found: '見つかりません。削除されたか、別の市のものです。',
  unauthorized: 'ログインが必要です。',
  forbidden: 'この操作をする権限がありません。',
  conversation_closed: '住民が会話を終えています。',
  message_empty: '本文を入力してください。',
  message_too_long: '本文は2,000文字までです。',
  message_unreadable: '読める文字がありません。',
  client_id_reused: '送信の番号が重なりました。もう一度送信してください。',
  validation_failed: '入力内容に誤りがあります。',
  rate_limited: '操作が多すぎます。少し待ってからお試しください。',
  too_large: '内容が大きすぎます。',
  conflict: '状態が変わったため、この操作はできません。画面を最新にしました。',
  not_allowed: 'この操作はできません。',
  case_closed: 'この相談はすでに終了しています。',
  case_taken: 'ほかの職員がこの相談を担当しています。',
  not_translated: '訳せなかったため、何も送っていません。書き方を変えるか、住民の言語で書いてください。',
  server_error: 'サーバーで問題が起きました。少し待ってからお試しください。',
};

/** What to tell a person about an error: a sentence by its code, and the field that the server names. */
export function errorSentence(error: unknown): string {
  const sentence = ERRORS[errorCode(error)] ?? ERRORS['server_error'] ?? '';
  const detailed =
    error instanceof StaffApiError && error.code === 'validation_failed' && error.detail !== '';
  return detailed ? `${sentence}（${error.detail}）` : sentence;
}

export function loginSentence(error: unknown): string {
  if (error instanceof ApiError && error.status === 401) return login.wrong;
  if (error instanceof ApiError && error.status === 429) return login.tooMany;
  return errorSentence(error);
}
