// Severity, state and drill of an announcement, each as a word with its sign.
import { html, nothing } from 'lit';
import { alertIcon, bellIcon, infoIcon } from '../../design/icons';
import type { Severity } from '../../api/types';
import type { AnnouncementState } from '../api/types';
import { drillIcon } from '../design/icons';
import { announce as words } from '../strings';

export function severityMark(severity: Severity) {
  const icon = { info: infoIcon, warning: bellIcon, emergency: alertIcon }[severity];
  return html`<span class="badge ${severity}">${icon} ${words.severity[severity]}</span>`;
}

export function stateMark(state: AnnouncementState) {
  return html`<span class="badge ${state === 'sent' ? 'good' : ''}" data-testid="announcement-state"
    >${words.states[state]}</span
  >`;
}

export function drillMark(drill: boolean) {
  return drill ? html`<span class="badge drill">${drillIcon} ${words.drill}</span>` : nothing;
}
