import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { ordersToPayBack, promotionReach } from '../decisions/promotion-reach.ts';
import type { Desk } from '../decisions/use-desk.ts';

interface ReachProps {
  readonly desk: Desk;
  readonly minimumFen: number;
  readonly dayMask: number;
  /** What one use costs the shop, fen. */
  readonly costPerUseFen: number;
}

/** An amount within this factor of the average order pulls baskets up. */
const NEAR = 1.6;
/** The pay-back is worked out for this share of the orders on the days. */
const EXAMPLE_SHARE = 0.25;

/** Who is likely to meet a minimum spend, read from the shop's own weeks, in plain words. */
export function Reach({ desk, minimumFen, dayMask, costPerUseFen }: ReachProps) {
  const locale = useLocale();
  const t = words[locale].reach;
  const reach = promotionReach(desk.shop, desk.plan, minimumFen, dayMask);
  if (reach.averageOrderFen === 0) {
    return (
      <div class="reach">
        <h3>{t.title}</h3>
        <p>{t.nothing}</p>
      </div>
    );
  }
  const factor = minimumFen / reach.averageOrderFen;
  const users = Math.round(reach.ordersOnDays * EXAMPLE_SHARE);
  const { costFen, extraOrders } = ordersToPayBack(desk.shop, users, costPerUseFen);
  const write = (value: number) => integer(value, locale);
  return (
    <div class="reach">
      <h3>{t.title}</h3>
      <ul>
        <li>
          {t.average(money(reach.averageOrderFen, locale))}
          {locale === 'en' ? ' ' : ''}
          {factor < 1 ? t.below : factor < NEAR ? t.near : t.far}
        </li>
        <li>{t.units(reach.unitsNeeded)}</li>
        {reach.singleItemShare > 0.01 && <li>{t.single(percent(reach.singleItemShare, locale, 0))}</li>}
        <li>{t.orders(write(reach.ordersOnDays))}</li>
        {users > 0 && (
          <li>
            {extraOrders === undefined
              ? t.noPayback(write(users), money(costFen, locale))
              : t.payback(write(users), money(costFen, locale), write(extraOrders))}
          </li>
        )}
      </ul>
      <p class="note">{t.source}</p>
    </div>
  );
}
