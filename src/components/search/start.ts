import { isLocale } from '../../i18n/locale.ts';

/** Draws the search into its place, in the language written there. */
export async function startSearch(): Promise<void> {
  const element = document.querySelector<HTMLElement>('[data-search-page]');
  if (!element) return;
  const locale = element.dataset['searchPage'];
  const [{ h, render }, { SearchPage }] = await Promise.all([import('preact'), import('./SearchPage.tsx')]);
  element.replaceChildren();
  render(h(SearchPage, { locale: isLocale(locale) ? locale : 'en' }), element);
}
