// One slot of a template as the field that fits it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../api/types';
import { announce as words } from '../strings';

const CHOSEN: readonly Slot['type'][] = ['choice', 'shelter', 'collection_category'];

/** The labelled field of a slot; `write` hears each change. */
export function slotField(
  slot: Slot,
  value: string,
  wrong: boolean,
  write: (value: string) => void,
): TemplateResult {
  const id = `slot-${slot.name}`;
  return html`<div class="field">
    <label for=${id}
      >${slot.ja}${slot.required ? nothing : html` <span class="hint">（${words.optional}）</span>`}</label
    >
    ${control(slot, id, value, wrong, write)}
    ${wrong ? html`<p class="problem" id="${id}-wrong">${words.errors.slot(slot.ja)}</p>` : nothing}
  </div>`;
}

function control(slot: Slot, id: string, value: string, wrong: boolean, write: (value: string) => void) {
  const hear = (event: Event) => write((event.target as HTMLInputElement).value);
  const invalid = wrong ? 'true' : nothing;
  const described = wrong ? `${id}-wrong` : nothing;
  if (CHOSEN.includes(slot.type))
    return html`<select
      id=${id}
      aria-invalid=${invalid}
      aria-describedby=${described}
      @change=${hear}
      data-testid=${id}
    >
      <option value="" ?selected=${value === ''}>${slot.required ? words.choose : '―'}</option>
      ${(slot.options ?? []).map(
        ({ key, ja }) => html`<option value=${key} ?selected=${key === value}>${ja}</option>`,
      )}
    </select>`;
  const kind = { clock: 'time', date: 'date' }[slot.type as 'clock' | 'date'] as string | undefined;
  return html`<input
    id=${id}
    type=${kind ?? 'text'}
    autocomplete="off"
    aria-invalid=${invalid}
    aria-describedby=${described}
    .value=${value}
    @input=${hear}
    data-testid=${id}
  />`;
}
