import { useStore } from '@nanostores/preact';
import { listing as words } from '../../../i18n/areas/listing.ts';
import { decimal, money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { $listingDrafts } from '../../../stores/listing-drafts.ts';
import { useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { ListingEditor } from './ListingEditor.tsx';
import { averageScores, listingPages } from './pages.ts';
import { QualityPanel } from './QualityPanel.tsx';
import { qualityAhead, qualityNow, workAsked } from './quality.ts';
import { SpeedPanel } from './SpeedPanel.tsx';
import { inheritedBudgetFen, WorkPanel } from './WorkPanel.tsx';
import './listing.css';

/** Product pages: drafts, the budget behind them, their quality and their speed. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Listing desk={desk} />;
}

function Listing({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const drafts = useStore($listingDrafts);
  const { query } = useRoute();
  const pages = listingPages(desk, drafts, locale);
  const named = query.get('sku') ?? query.get('product');
  const page = pages.find(({ sku }) => sku.id === named) ?? pages[0];
  const { score, inheritedScore } = averageScores(pages);
  const asked = workAsked(desk.shop, score, inheritedScore, inheritedBudgetFen(desk));
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {words[locale].lede}
      </PageHead>
      {page !== undefined && <ListingEditor desk={desk} pages={pages} page={page} />}
      <WorkPanel desk={desk} pages={pages} />
      <QualityPanel desk={desk} askedFen={asked.budgetFen} />
      <SpeedPanel desk={desk} />
    </div>
  );
}

/** Where the staged budget leads the pages by the end of the season. */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  const { facts, position } = desk.shop;
  const { listingBudgetFen } = desk.plan;
  if (listingBudgetFen !== desk.unchanged.listingBudgetFen)
    return t.findStaged(money(listingBudgetFen, locale));
  const now = qualityNow(desk.shop);
  const weeks = Math.max(1, facts.weeks - position.week + 1);
  const later = qualityAhead(facts.listingWork, now, listingBudgetFen, weeks).at(-1) ?? now;
  const write = (quality: number) => decimal(quality, locale, 2);
  if (write(later) === write(now)) return t.findHolds(write(now));
  return later < now ? t.findFalls(write(now), write(later)) : t.findRises(write(now), write(later));
}
