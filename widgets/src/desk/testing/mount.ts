// Puts a component on the test's page and reads what a person would find there.
import type { LitElement } from 'lit';

/** The element with its properties set, on the page and rendered. */
export async function mount<T extends LitElement>(
  make: () => T,
  properties: Partial<Omit<T, keyof LitElement>>,
): Promise<T> {
  const element = make();
  Object.assign(element, properties);
  document.body.append(element);
  await settled(element);
  return element;
}

/** Waits until promises that are due have been kept and the element shows their results. */
export async function settled(element: LitElement): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}

/** The one element with this data-testid in the component; throws when there is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector's own
export function part<T extends HTMLElement = HTMLElement>(element: LitElement, id: string): T {
  const found = element.renderRoot.querySelector<T>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`no data-testid="${id}" in <${element.localName}>`);
  return found;
}

export function maybe(element: LitElement, id: string): HTMLElement | null {
  return element.renderRoot.querySelector<HTMLElement>(`[data-testid="${id}"]`);
}

/** What the component says, without its styles. */
export function said(element: LitElement): string {
  return Array.from(element.renderRoot.children, (child) =>
    child.localName === 'style' ? '' : child.textContent,
  )
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Types into a field as a person does: the value, then the event. */
export function type(field: HTMLElement, value: string): void {
  Object.assign(field, { value });
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** The fields that no label names: a screen reader would not know what to ask for. */
export function unlabelled(element: LitElement): string[] {
  const fields = [...element.renderRoot.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  return fields
    .filter((field) => {
      const named = field.getAttribute('aria-label') ?? field.getAttribute('aria-labelledby');
      const label = field.id && element.renderRoot.querySelector(`label[for="${field.id}"]`);
      return !named && !label && !field.closest('label');
    })
    .map((field) => field.outerHTML);
}
