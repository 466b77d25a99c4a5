import { useMemo } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { decimal, money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import { plannedSpendFen } from '../decisions/channels.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { useRowKeys } from '../decisions/use-row-keys.ts';
import { useBook } from '../members/use-book.ts';
import { ChannelTable } from './ChannelTable.tsx';
import { Keywords } from './Keywords.tsx';
import { MoneyBar } from './MoneyBar.tsx';
import { breakEvenReturn, type MediaReading, mediaReadings } from './media-readings.ts';
import { Platforms } from './Platforms.tsx';
import { ResponseCurves } from './ResponseCurves.tsx';
import { SearchAds } from './SearchAds.tsx';
import { Targeting } from './Targeting.tsx';
import '../products/products.css';
import './marketing.css';

/** Traffic: budgets, what their last ¥100 bring, search ads, targeting and platforms. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Marketing desk={desk} />;
}

function Marketing({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  useRowKeys();
  const { shop, plan, game } = desk;
  const media = useMemo(() => mediaReadings(shop, plan), [shop, plan]);
  const evenReturn = breakEvenReturn(shop.results);
  const book = useBook(`${game.head.seed}${game.head.attempt}`, shop.results.at(-1)?.week ?? 0);
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, media, locale)}>
        {t.lede}
      </PageHead>
      <section class="panel marketing" aria-labelledby="channels-title">
        <header>
          <h2 id="channels-title">{t.title}</h2>
          {evenReturn !== undefined && (
            <p>
              <b>{t.evenTitle(decimal(evenReturn, locale, 1))}</b>
            </p>
          )}
        </header>
        <MoneyBar desk={desk} />
        <ChannelTable desk={desk} media={media} evenReturn={evenReturn} book={book} />
        <footer class="growth-part">
          {evenReturn !== undefined && <p class="note">{t.evenBody(decimal(evenReturn, locale, 1))}</p>}
          <p class="note">{t.quality.help}</p>
          <p class="note">
            {t.attribution} <a href="#/analytics?tab=attribution">{t.toAttribution}</a>
          </p>
        </footer>
      </section>
      <ResponseCurves desk={desk} media={media} evenReturn={evenReturn} />
      <SearchAds desk={desk} />
      <Keywords desk={desk} />
      <Targeting desk={desk} />
      <Platforms desk={desk} />
    </div>
  );
}

/** What search ads leave over, else the best and the worst last ¥100, or why there is none. */
function finding(desk: Desk, media: readonly MediaReading[], locale: Locale): string {
  const t = words[locale];
  if (plannedSpendFen(desk.shop, desk.plan) === 0) return t.findNone;
  const leftOver = media.find(({ isLeftOver }) => isLeftOver);
  const last = desk.shop.results.at(-1);
  if (leftOver !== undefined && last !== undefined) {
    return t.findLeftOver(money(leftOver.spendFen, locale), money(last.plan.semBudgetFen, locale));
  }
  const paid = media
    .flatMap(({ medium, stagedFen, lastReturn }) =>
      lastReturn === undefined || stagedFen === 0 ? [] : [{ medium, brings: lastReturn.mid }],
    )
    .sort((a, b) => b.brings - a.brings);
  const best = paid[0];
  const worst = paid.at(-1);
  if (best === undefined || worst === undefined || best === worst) return t.findFirst;
  const name = (medium: MediaReading['medium']) => {
    const full = common[locale].channels[medium];
    return locale === 'en' ? full.charAt(0).toLowerCase() + full.slice(1) : full;
  };
  const write = (value: number) => money(Math.round(value * 100) * 100, locale);
  return t.findMarginal(name(best.medium), write(best.brings), name(worst.medium), write(worst.brings));
}
