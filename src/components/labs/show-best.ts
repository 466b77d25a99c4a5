import { labs as words } from '../../i18n/areas/labs.ts';
import { money } from '../../i18n/formats.ts';
import { isLocale } from '../../i18n/locale.ts';
import { type BestResult, bestResults } from './best-results.ts';

/** Writes the best results of this browser into the list. */
export function showBest(): void {
  const results: Readonly<Record<string, BestResult | undefined>> = bestResults();
  const language = document.documentElement.lang.slice(0, 2);
  const locale = isLocale(language) ? language : 'en';
  for (const cell of document.querySelectorAll<HTMLElement>('[data-best]')) {
    const best = results[cell.dataset['best'] ?? ''];
    if (!best) continue;
    const profit = money(best.profitFen, locale);
    cell.textContent = best.reached ? `${profit} · ${words[locale].reached}` : profit;
  }
}
