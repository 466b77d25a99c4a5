import { common } from '../../../i18n/areas/common.ts';
import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { integer, percent } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** A month is this many weeks. */
const WEEKS_PER_MONTH = 30.4 / 7;

/** Published searches by class of keyword, and how many of them found the shop last week. */
export function Keywords({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].keywords;
  const head = t.columns;
  const { facts, results } = desk.shop;
  const total = facts.keywords.reduce((sum, one) => sum + one.count * one.searchesPerMonth, 0);
  if (total === 0) return null;
  const counted = facts.keywords.reduce((sum, { count }) => sum + count, 0);
  const visits = results.at(-1)?.channels.find(({ channel }) => channel === 'seo')?.visits ?? 0;
  return (
    <section class="panel" aria-labelledby="keywords-title">
      <header>
        <h2 id="keywords-title">{t.title}</h2>
        <a class="small" href="#/listing">
          {t.toListing}
        </a>
      </header>
      <p class="body small measure">
        {t.help}
        {locale === 'en' ? ' ' : ''}
        {t.found(integer(visits, locale), integer(total / WEEKS_PER_MONTH, locale))}
      </p>
      <section class="tscroll" tabIndex={0} aria-label={t.name}>
        <table class="tbl slim weeks-table">
          <thead>
            <tr>
              <th scope="col">{head.word}</th>
              {(['count', 'searches', 'all', 'share'] as const).map((column) => (
                <th key={column} scope="col" class="n">
                  {head[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.keywords.map(({ count, searchesPerMonth }, index) => (
              <tr key={searchesPerMonth}>
                <th scope="row">{t.words(classOf(index, facts.keywords.length))}</th>
                <td class="n">{integer(count, locale)}</td>
                <td class="n">{integer(searchesPerMonth, locale)}</td>
                <td class="n">{integer(count * searchesPerMonth, locale)}</td>
                <td class="n">{percent((count * searchesPerMonth) / total, locale, 0)}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{common[locale].total}</th>
              <td class="n">{integer(counted, locale)}</td>
              <td class="n" />
              <td class="n">{integer(total, locale)}</td>
              <td class="n" />
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** 1 for the most searched class, 3 for the least, 2 for all between. */
function classOf(index: number, classes: number): number {
  if (index === 0) return 1;
  return index === classes - 1 ? 3 : 2;
}
