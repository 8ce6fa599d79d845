// Every test starts with an empty page and empty storage, and may not reach the network.
import { beforeEach, vi } from 'vitest';

beforeEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  Object.assign(document.documentElement, { lang: 'ja', dir: 'ltr' });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('a test reached for the network')));
});
