// The one script on the city's page: <script src=".../widget/loader.js" data-municipality="..." async></script>
import { Launcher } from './launcher';
import { pageSettings } from './page-settings';

declare global {
  interface Window {
    /** The page's own buttons may open and close the chat. */
    Kakehashi?: { open: () => void; close: () => void };
  }
}

function start(script: HTMLScriptElement): void {
  const settings = pageSettings(script);
  if (!settings || window.Kakehashi) return; // loaded twice
  const launcher = new Launcher(settings);
  window.Kakehashi = { open: launcher.open, close: launcher.close };
  // Soon, but after the page itself: the frame listens for emergency announcements even while it is closed.
  const soon = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => launcher.load(), { timeout: 1500 })
      : setTimeout(() => launcher.load(), 300);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}

const script =
  document.currentScript ?? document.querySelector('script[data-municipality][src*="/widget/loader.js"]');
if (script instanceof HTMLScriptElement) {
  if (document.body as HTMLElement | null) start(script);
  else document.addEventListener('DOMContentLoaded', () => start(script), { once: true });
}
