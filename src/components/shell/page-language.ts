import type { Locale } from '../../i18n/locale.ts';
import { sitePath } from '../ui/paths.ts';

/** The key under which the chosen language lies. */
export const LANGUAGE_KEY = 'shopkeeper.language';

/** Keeps the language for the next visit. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Without storage the start page asks again.
  }
}

/** Goes to the same place in another language. `path` is without language. */
export function chooseLanguage(language: Locale, path: string): void {
  rememberLanguage(language);
  location.assign(`${sitePath(language, path)}${location.hash}`);
}
