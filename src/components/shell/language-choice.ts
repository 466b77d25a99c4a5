import { isLocale } from '../../i18n/locale.ts';
import { LANGUAGE_KEY } from './page-language.ts';

/** Goes on in the language that was chosen before. `?choose` in the address shows the choice again. */
export function goToChosenLanguage(): void {
  if (location.search === '?choose') return;
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(LANGUAGE_KEY);
  } catch {
    // Without storage the page asks each time.
  }
  if (!isLocale(chosen)) return;
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language="${chosen}"]`);
  if (link) location.replace(link.href);
}
