// Where an announcement goes: none to begin with, so that nobody reaches the whole city by accident.
import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Vocabulary } from '../api/types';
import { announce as words } from '../strings';
import { styles } from './area-picker.styles';

/** Fires `areas-changed` with the ids of the chosen areas. */
@customElement('area-picker')
export class AreaPicker extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) areas: Vocabulary['areas'] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];

  override render() {
    const all = this.areas.map((area) => area.id);
    return html`<fieldset aria-describedby="count hint">
      <legend>${words.areas}</legend>
      <p class="hint" id="hint">${words.areasHint}</p>
      <div class="row">
        <button type="button" class="button" @click=${() => this.choose(all)} data-testid="areas-all">
          ${words.allAreas}
        </button>
        <button type="button" class="plain" @click=${() => this.choose([])}>${words.noAreas}</button>
        <strong id="count" role="status" data-testid="areas-count"
          >${words.areasChosen(this.chosen.length, all.length)}</strong
        >
      </div>
      <div class="areas">
        ${this.areas.map(
          ({ id, ja }) =>
            html`<label class="option">
              <input
                type="checkbox"
                value=${id}
                .checked=${live(this.chosen.includes(id))}
                @change=${() => this.toggle(id)}
                data-testid="area-${id}"
              />${ja}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  private toggle(id: string): void {
    const without = this.chosen.filter((each) => each !== id);
    this.choose(without.length < this.chosen.length ? without : [...this.chosen, id]);
  }

  private choose(chosen: readonly string[]): void {
    this.dispatchEvent(new CustomEvent<readonly string[]>('areas-changed', { detail: chosen }));
  }
}

/** The areas in words: 全域 where all are chosen. */
export function areasInWords(areas: Vocabulary['areas'], chosen: readonly string[]): string {
  if (areas.length > 0 && areas.every((area) => chosen.includes(area.id))) return words.everywhere;
  return chosen.map((id) => areas.find((area) => area.id === id)?.ja ?? id).join('、');
}

declare global {
  interface HTMLElementTagNameMap {
    'area-picker': AreaPicker;
  }
}
