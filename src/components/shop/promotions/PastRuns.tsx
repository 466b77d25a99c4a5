import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { integer, money } from '../../../i18n/formats.ts';
import type { PromotionKind } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { pastPromotions } from '../decisions/promotion-reach.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** The last week in which a promotion ran, with use and cost. */
export function PastRuns({ desk, kind }: { desk: Desk; kind: PromotionKind }) {
  const locale = useLocale();
  const t = words[locale].past;
  const last = pastPromotions(desk.shop.results, kind)[0];
  return (
    <p class="note">
      {last === undefined
        ? t.never
        : t.row(
            weekName(last.week, locale),
            last.promotionDays,
            integer(last.redemptions, locale),
            money(last.costFen, locale),
          )}
    </p>
  );
}
