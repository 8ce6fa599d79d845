// What the frame's address tells the chat, and which language it begins in.
import { readableAccent } from '../accent';

export interface Settings {
  readonly municipality: string;
  /** The city's own choice for this page (data-language). */
  readonly language: string | null;
  readonly pageLanguage: string | null;
  /** Origin of the city's page; null when the chat is opened as a page of its own. */
  readonly parentOrigin: string | null;
  readonly accent: string | null;
}

export function settingsFrom(address: URL): Settings {
  const value = (name: string) => address.searchParams.get(name);
  return {
    municipality: value('municipality') ?? '',
    language: value('language'),
    pageLanguage: value('page_language'),
    parentOrigin: originOf(value('parent')),
    accent: readableAccent(value('accent')),
  };
}

/** An origin and nothing but an origin, else null. */
function originOf(text: string | null): string | null {
  try {
    return text !== null && new URL(text).origin === text ? text : null;
  } catch {
    return null;
  }
}

export interface LanguageVotes {
  /** What the resident chose before. */
  readonly kept: string | null;
  readonly settings: Pick<Settings, 'language' | 'pageLanguage'>;
  /** The browser's languages, best first. */
  readonly browser: readonly string[];
}

/**
 * The language to begin in. A Japanese page says little about who reads it, so the browser's own language comes before
 * it; a page in any other language was made for its readers.
 */
export function firstLanguage(votes: LanguageVotes, offered: readonly string[]): string {
  const { language, pageLanguage } = votes.settings;
  const foreignPage = pageLanguage !== null && !/^ja\b/i.test(pageLanguage) ? pageLanguage : null;
  const wishes = [votes.kept, language, foreignPage, ...votes.browser, pageLanguage];
  for (const wish of wishes) {
    const match = wish === null ? undefined : offeredFor(wish, offered);
    if (match) return match;
  }
  return offered.includes('ja') ? 'ja' : (offered[0] ?? 'ja');
}

/** The offered language nearest to a BCP 47 tag: the same, the same script, the same base language. */
function offeredFor(wish: string, offered: readonly string[]): string | undefined {
  const find = (tag: string) => offered.find((code) => code.toLowerCase() === tag.toLowerCase());
  const exact = find(wish);
  if (exact) return exact;
  try {
    const { language, script } = new Intl.Locale(wish).maximize();
    return (
      find(`${language}-${script ?? ''}`) ??
      find(language) ??
      offered.find((code) => code.split('-')[0] === language)
    );
  } catch {
    return undefined;
  }
}
