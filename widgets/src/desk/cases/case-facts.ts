// The head of a case: what a person must know before reading on.
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { checkIcon } from '../../design/icons';
import type { Case } from '../api/types';
import { label, type Desk } from '../desk';
import { caseWords as words, closing, duration, queue, sureness } from '../strings';
import { shortTime } from '../time';
import { urgencyBadge } from './case-queue';
import { styles } from './case-facts.styles';

@customElement('case-facts')
export class CaseFacts extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) of!: Case;

  override render() {
    const { of } = this;
    const speaks = this.desk.me.user.languages.includes(of.language);
    return html`<div class="top">
        <h2 tabindex="-1">${words.heading(of.number)}</h2>
        ${urgencyBadge(of.urgency)}
        <span class="badge" data-testid="case-state">${queue.state[of.state]}</span>
        <span class="language" data-testid="case-language"
          >${of.language_ja} <span class="code">${of.language}</span></span
        >
        ${speaks ? html`<span class="badge good">${checkIcon} ${words.speaks}</span>` : nothing}
        <slot name="actions"></slot>
      </div>
      <dl>
        <div class="wide">
          <dt>${words.topics}</dt>
          <dd data-testid="case-topics">${this.renderTopics()}</dd>
        </div>
        ${this.renderFact(words.received, shortTime(of.created_at))}
        ${this.renderFact(words.waiting, duration(of.waiting_minutes))}
        ${this.renderFact(words.assigned, of.assigned_to?.name ?? queue.unassigned)}
        ${
          of.section === null
            ? nothing
            : this.renderFact(words.section, label(this.desk.vocabulary.sections, of.section))
        }
        ${this.renderFact(words.contact, of.contact ?? words.noContact)}
        ${this.renderFact(words.consent, of.consent ? words.consented : words.notConsented)}
        ${of.state === 'closed' ? this.renderFact(words.filed, this.filed, 'wide') : nothing}
      </dl>`;
  }

  /** Puts the focus where reading begins. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  private renderTopics() {
    if (this.of.topics.length === 0) return queue.noTopic;
    return this.of.topics.map(
      (topic) =>
        html`<span class="topic"
          ><strong>${topic.ja}</strong>
          <span class="hint number">${sureness(topic)}</span></span
        >`,
    );
  }

  private renderFact(name: string, value: string, kind = '') {
    return html`<div class=${kind}>
      <dt>${name}</dt>
      <dd class="number">${value}</dd>
    </div>`;
  }

  private get filed(): string {
    const { plan, outcomes, fiscal, language_support } = this.desk.vocabulary;
    const { of } = this;
    return [
      of.outcome && label(outcomes, of.outcome),
      of.minutes !== null && `${of.minutes}${closing.minutesUnit}`,
      of.language_support && label(language_support, of.language_support),
      of.plan && `${of.plan} ${plan.find((each) => each.code === of.plan)?.ja ?? ''}`,
      of.fiscal && label(fiscal, of.fiscal),
    ]
      .filter(Boolean)
      .join('／');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-facts': CaseFacts;
  }
}
