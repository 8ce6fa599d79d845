// Choosing the topics of a case: search in Japanese, tick as many as fit; what is chosen stays in sight.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { closeIcon } from '../../design/icons';
import type { TopicEntry } from '../api/types';
import { closing as words } from '../strings';
import { styles } from './topic-picker.styles';

/** Fires `topics-changed` with the ids of the chosen topics. */
@customElement('topic-picker')
export class TopicPicker extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) topics: readonly TopicEntry[] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property({ type: Boolean }) invalid = false;
  @state() private search = '';

  override render() {
    const found = this.found;
    return html`<fieldset aria-describedby="count">
      <legend>${words.topics}</legend>
      ${this.renderChosen()}
      <label for="search" class="visually-hidden">${words.search}</label>
      <input
        id="search"
        type="search"
        placeholder=${words.search}
        autocomplete="off"
        aria-controls="list"
        aria-invalid=${this.invalid ? 'true' : nothing}
        .value=${live(this.search)}
        @input=${this.look}
        @keydown=${this.key}
        data-testid="topic-search"
      />
      <p class="visually-hidden" id="count" role="status">
        ${found.length > 0 ? words.found(found.length) : words.notFound}
      </p>
      <div class="list" id="list">
        ${
          found.length === 0
            ? html`<p class="hint">${words.notFound}</p>`
            : found.map((topic) => this.renderTopic(topic))
        }
      </div>
    </fieldset>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  private renderChosen() {
    if (this.chosen.length === 0) return html`<p class="hint">${words.noneChosen}</p>`;
    return html`<ul class="chosen" aria-label=${words.chosen} data-testid="topics-chosen">
      ${this.chosen.map((id) => {
        const ja = this.topics.find((topic) => topic.id === id)?.ja ?? id;
        return html`<li>
          <button type="button" aria-label=${words.remove(ja)} @click=${() => this.toggle(id)}>
            ${ja} ${closeIcon}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  private renderTopic(topic: TopicEntry) {
    return html`<label class="topic">
      <input
        type="checkbox"
        value=${topic.id}
        .checked=${live(this.chosen.includes(topic.id))}
        @change=${() => this.toggle(topic.id)}
        data-testid="topic-option"
      />${topic.ja}
    </label>`;
  }

  /** Topics whose Japanese name or id has every word of the search. */
  private get found(): readonly TopicEntry[] {
    const wanted = this.search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
    return this.topics.filter(({ id, ja }) => {
      const text = `${ja} ${id}`.normalize('NFKC').toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
  }

  private look(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
  }

  /** Enter chooses the only topic found, instead of sending the form around the picker. */
  private key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const [only, ...others] = this.found;
    if (!only || others.length > 0) return;
    this.search = '';
    if (!this.chosen.includes(only.id)) this.toggle(only.id);
  }

  private toggle(id: string): void {
    const chosen = this.chosen.includes(id)
      ? this.chosen.filter((each) => each !== id)
      : [...this.chosen, id];
    this.dispatchEvent(new CustomEvent<readonly string[]>('topics-changed', { detail: chosen }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'topic-picker': TopicPicker;
  }
}
