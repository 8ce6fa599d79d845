// What the city's page tells the loader: the attributes of its script tag and the language of the page.
import { readableAccent } from '../accent';

export interface PageSettings {
  readonly municipality: string;
  /** data-language: the city's own choice for this page, if any. */
  readonly language: string | null;
  readonly pageLanguage: string;
  readonly side: 'left' | 'right';
  readonly accent: string | null;
  /** chat.html beside the script, on the desk's origin. */
  readonly frame: URL;
}

/** The settings, or null (with a line in the console) where the script tag names no municipality. */
export function pageSettings(script: HTMLScriptElement): PageSettings | null {
  const { municipality, language, position, accent } = script.dataset;
  if (!municipality) {
    // eslint-disable-next-line no-console -- the only way to tell the city's web staff
    console.error('Kakehashi: the script tag needs data-municipality');
    return null;
  }
  return {
    municipality,
    language: language ?? null,
    pageLanguage: document.documentElement.lang || 'ja',
    side: position === 'left' ? 'left' : 'right',
    accent: readableAccent(accent),
    frame: new URL('chat.html', script.src),
  };
}

/** The frame's address, which carries all that the chat needs to know of the page around it. */
export function frameAddress(settings: PageSettings): string {
  const address = new URL(settings.frame);
  const values: Record<string, string | null> = {
    municipality: settings.municipality,
    language: settings.language,
    page_language: settings.pageLanguage,
    parent: location.origin,
    accent: settings.accent,
  };
  for (const [name, value] of Object.entries(values)) if (value) address.searchParams.set(name, value);
  return address.href;
}
