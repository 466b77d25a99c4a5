import { content as words } from '../../../i18n/areas/content.ts';
import { money, percent, weekday } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { useRowKeys } from '../decisions/use-row-keys.ts';
import { useBook } from '../members/use-book.ts';
import { ContentStock } from './ContentStock.tsx';
import { LiveReturns } from './LiveReturns.tsx';
import { LiveShow } from './LiveShow.tsx';
import { dailyPacing } from './pacing.ts';
import { contentWeeks } from './stock.ts';
import { WeekCalendar } from './WeekCalendar.tsx';
import '../promotions/promotions.css';
import './content.css';

/** Content and live selling: the week's calendar, the content stock, the live show and what comes back. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Content desk={desk} />;
}

function Content({ desk }: { desk: Desk }) {
  const locale = useLocale();
  useRowKeys();
  const { shop, game } = desk;
  const book = useBook(`${game.head.seed}${game.head.attempt}`, shop.results.at(-1)?.week ?? 0);
  return (
    <div class="stack content-screen">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {words[locale].lede}
      </PageHead>
      <WeekCalendar desk={desk} />
      <LiveShow desk={desk} book={book} />
      <ContentStock desk={desk} />
      <LiveReturns desk={desk} book={book} />
    </div>
  );
}

/** The day of the show and its share of the money, or what content there is. */
function finding({ plan, shop }: Desk, locale: Locale): string {
  const t = words[locale];
  const { kolBudgetFen, kolLiveDay, liveConcentration } = plan;
  const { content, liveSelling } = shop.facts.rules;
  if (kolBudgetFen > 0) {
    if (liveConcentration === 0) return t.findEven;
    const share = (dailyPacing(liveSelling.pacing, plan)[kolLiveDay] ?? 1) / 7;
    return t.findLive(
      weekday(kolLiveDay, locale, 'long'),
      money(kolBudgetFen * share, locale),
      percent(share, locale, 0),
    );
  }
  const stockFen = contentWeeks(content, shop.results).at(-1)?.stockFen ?? 0;
  if (plan.contentBudgetFen === 0 && stockFen === 0) return t.findNone;
  return t.findContent(money(stockFen, locale));
}
