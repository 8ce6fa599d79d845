import { beforeEach, expect, test } from 'vitest';
import { standInFrames } from '../testing/stand-in-frame';

let times = 0;

/** Runs the script anew, as a page that includes it does. */
async function load(): Promise<void> {
  await import(/* @vite-ignore */ `./main?time=${++times}`);
}

beforeEach(() => {
  standInFrames();
  delete window.Kakehashi;
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset['municipality'] = 'sakurano';
  script.setAttribute('src', 'https://desk.example/widget/loader.js');
  document.body.append(script);
});

test('the page may open and close the chat by its own buttons', async () => {
  await load();
  const panel = document.querySelector('#kakehashi')?.shadowRoot?.querySelector('.panel');
  window.Kakehashi?.open();
  expect(panel?.classList.contains('open')).toBe(true);
  window.Kakehashi?.close();
  expect(panel?.classList.contains('open')).toBe(false);
});

test('loaded twice, there is one launcher', async () => {
  await load();
  await load();
  expect(document.querySelectorAll('#kakehashi')).toHaveLength(1);
});
