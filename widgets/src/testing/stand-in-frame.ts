// Frames for tests of the loader: the simulated browser may not load pages, so an element that records stands in.
import { vi } from 'vitest';

/** From now on `document.createElement('iframe')` makes a focusable element whose window only listens. */
export function standInFrames(): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the overload for any name at all
  const create: (name: string) => HTMLElement = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    if (name !== 'iframe') return create(name);
    const frame = create('div');
    frame.dataset['frame'] = '';
    frame.tabIndex = 0;
    return Object.assign(frame, { contentWindow: { postMessage: vi.fn() }, allow: undefined, src: '' });
  });
}
