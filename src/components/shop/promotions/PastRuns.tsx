import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { integer, money } from '../../../i18n/formats.ts';
import type { PromotionKind } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { pastPromotions } from '../decisions/promotion-reach.ts';
import type { Desk } from '../decisions/use-desk.ts';

const SHOWN = 3;

/** The last weeks in which a promotion ran, with use and cost. */
export function PastRuns({ desk, kind }: { desk: Desk; kind: PromotionKind }) {
  const locale = useLocale();
  const t = words[locale].past;
  const runs = pastPromotions(desk.shop.results, kind).slice(0, SHOWN);
  if (runs.length === 0) return <p class="note">{t.never}</p>;
  return (
    <div class="note">
      <b>{t.title}</b>
      <ul>
        {runs.map(({ week, promotionDays, redemptions, costFen }) => (
          <li key={week}>
            {t.row(
              weekName(week, locale),
              promotionDays,
              integer(redemptions, locale),
              money(costFen, locale),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
