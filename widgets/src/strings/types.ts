// Every sentence that the resident's chat says itself. `{name}` is filled in; `[漢字|かんじ]` carries furigana.

export interface Strings {
  tagline: string;
  sample_city: string;
  language: string;
  close_window: string;
  loading: string;
  load_failed: string;
  try_again: string;

  greeting: string;
  greeting_body: string;
  greeting_person: string;
  greeting_privacy: string;
  quick_topics: string;
  choose_language: string;

  log_label: string;
  composer_label: string;
  composer_hint: string;
  send: string;
  characters_left: string;
  too_long: string;
  jump_to_latest: string;

  you: string;
  automatic: string;
  sending: string;
  sent: string;
  waiting_for_connection: string;
  failed: string;
  retry: string;
  discard: string;
  reconnecting: string;
  typing: string;
  unread: string;

  source: string;
  checked_on: string;
  sample_mark: string;
  unreviewed_mark: string;
  unreviewed_explained: string;
  helpful_question: string;
  yes: string;
  no: string;
  helpful_thanks: string;
  unhelpful_thanks: string;
  chosen: string;
  opens_new_window: string;

  emergency: string;
  call: string;
  call_free: string;

  staff: string;
  machine_translation: string;
  show_original: string;
  show_translation: string;

  ask_person: string;
  person_intro: string;
  person_next: string;
  person_next_read: string;
  person_next_reply: string;
  person_next_language: string;
  person_open_now: string;
  person_closed_now: string;
  person_opens_next: string;
  person_hours: string;
  person_phone: string;
  person_consent: string;
  person_contact: string;
  person_contact_hint: string;
  person_submit: string;
  person_submitting: string;
  person_done: string;
  person_done_body: string;
  back: string;
  case_number: string;

  state_bot: string;
  state_waiting: string;
  state_person: string;
  state_closed: string;
  end_conversation: string;
  end_question: string;
  end_confirm: string;
  new_conversation: string;

  announcements: string;
  severity_info: string;
  severity_warning: string;
  severity_emergency: string;
  drill: string;
  drill_explained: string;
  cancelled: string;
  sent_at: string;
  areas: string;
  details: string;
  all_announcements: string;

  error_unreachable: string;
  error_not_found: string;
  error_unknown_municipality: string;
  error_unknown_language: string;
  error_unauthorized: string;
  error_forbidden: string;
  error_conversation_closed: string;
  error_message_empty: string;
  error_message_too_long: string;
  error_message_unreadable: string;
  error_client_id_reused: string;
  error_choice_not_offered: string;
  error_consent_needed: string;
  error_validation_failed: string;
  error_rate_limited: string;
  error_too_large: string;
  error_conflict: string;
  error_not_allowed: string;
  error_case_closed: string;
  error_case_taken: string;
  error_server_error: string;
}

export type Key = keyof Strings;
