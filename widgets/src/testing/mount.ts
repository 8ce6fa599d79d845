// Puts components on the test's page, and looks at them as a resident would.
import type { LitElement } from 'lit';

/** The element on the page, with these properties, rendered. */
export async function mount<E extends LitElement>(element: E, properties: Partial<E> = {}): Promise<E> {
  Object.assign(element, properties);
  document.body.append(element);
  await settled(element);
  return element;
}

/** Waits until this element and all components inside it have rendered. */
export async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  for (const inner of everything(element.renderRoot))
    if ('updateComplete' in inner) await inner.updateComplete;
}

/** All elements below, through shadow roots. */
export function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

/** What is written there, through shadow roots, without styles, with single spaces. */
export function words(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Element && node.tagName === 'STYLE') return;
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    if (node instanceof Element && node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
    node.childNodes.forEach(walk);
  };
  walk(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The first element below that matches the selector; fails the test where there is none. */
export function find(root: Element, selector: string): HTMLElement {
  const within = root.shadowRoot ?? root;
  const found = everything(within).find((element) => element.matches(selector));
  if (!found) throw new Error(`nothing matches ${selector} in: ${words(root)}`);
  return found as HTMLElement;
}

/** The button or link with this name; fails the test where there is none. */
export function press(root: Element, name: string): void {
  const within = root.shadowRoot ?? root;
  const named = everything(within).filter(
    (element) => element.matches('button, a, summary') && nameOf(element).includes(name),
  );
  if (!named[0]) throw new Error(`no button "${name}" in: ${words(root)}`);
  (named[0] as HTMLElement).click();
}

/** The name that assistive technology would say for a control: aria-label, else its words. */
export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? words(element);
}

/** Every control must have a name; icons must keep quiet. The names of those that fail. */
export function accessibilityFaults(root: Element): string[] {
  const all = everything(root.shadowRoot ?? root);
  const nameless = all
    .filter((element) => element.matches('button, a[href], summary') && nameOf(element) === '')
    .map((element) => `no name: ${element.outerHTML}`);
  const loud = all
    .filter((element) => element.matches('svg') && element.getAttribute('aria-hidden') !== 'true')
    .map((element) => `icon speaks: ${element.outerHTML}`);
  const unlabelled = all
    .filter((element) => element.matches('input, textarea, select'))
    .filter((element) => {
      const scope = element.getRootNode() as ParentNode;
      return !element.closest('label') && !scope.querySelector(`label[for="${element.id}"]`);
    })
    .map((element) => `no label: ${element.outerHTML}`);
  return [...nameless, ...loud, ...unlabelled];
}

/** The details of all events of one name that this element lets out. */
export function requestsOf(element: Element, name: string): unknown[] {
  const heard: unknown[] = [];
  element.addEventListener(name, (event) => heard.push((event as CustomEvent).detail));
  return heard;
}
