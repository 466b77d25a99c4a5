import { useState } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { orders as orderWords } from '../../../i18n/areas/orders.ts';
import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { dayDate, integer, list, moneyPerUnit, percent, price } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { FULFILMENT_MODES, ORDER_STATES } from '../../../simulator/index.ts';
import { routeHash } from '../../shell/route.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { modeShares } from '../decisions/unit-economics.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { EmptyCart } from './CartPage.tsx';
import { EditLink } from './EditLink.tsx';
import { itemsIn, type Visit } from './visit.ts';
import { type Walk, walkHash } from './walk.ts';

interface AfterProps {
  readonly desk: Desk;
  readonly walk: Walk;
  readonly visit: Visit;
}

/** The confirmation: what was paid, and that nothing happened. */
export function PaidPage({ walk, visit }: Omit<AfterProps, 'desk'>) {
  const locale = useLocale();
  const t = words[locale].paid;
  const { quote } = visit;
  if (itemsIn(visit.cart) === 0) return <EmptyCart walk={walk} />;
  return (
    <>
      <p class="storefront-done">
        <Icon name="circle-check" size={28} />
        <b class="num">{t.amount(moneyPerUnit(quote.paidFen, locale))}</b>
      </p>
      {quote.gift?.kind === 'given' && <p class="small">{t.gift(price(quote.gift.valueFen, locale))}</p>}
      <p class="note">{t.note}</p>
      <a class="btn primary lg" href={walkHash({ ...walk, step: 'tracking' })}>
        {t.track}
      </a>
      <a class="btn lg" href={walkHash({ ...walk, step: 'shop', skuId: undefined })}>
        {t.again}
      </a>
    </>
  );
}

/** What happens to a parcel, with this shop's own queue, carriers and promise. */
export function TrackingPage({ desk, walk, visit }: AfterProps) {
  const locale = useLocale();
  const t = words[locale].tracking;
  const { plan, shop } = desk;
  const waiting = shop.position.backlogOrders;
  const late = shop.results.at(-1)?.fulfilment.lateRate ?? 0;
  const due = dayDate(shop.position.isoWeek, visit.day + plan.promiseDays, locale);
  return (
    <>
      <ol class="storefront-track">
        <li class="done">{t.placed}</li>
        <li class="done">
          {waiting > 0 ? t.packing(integer(waiting, locale)) : t.packingNone}
          <EditLink what={t.title} href={routeHash('logistics')} />
          {plan.batchingHours > 0 && <span class="note">{t.batching(plan.batchingHours)}</span>}
        </li>
        <li>{t.shipped(modesOf(desk, locale))}</li>
        <li>{t.way(plan.promiseDays)}</li>
        <li>
          {t.delivered(due)}
          {late > 0 && <span class="note">{t.late(percent(late, locale, 1))}</span>}
        </li>
        <li>{t.confirmed}</li>
      </ol>
      <a class="btn lg" href={walkHash({ ...walk, step: 'aftersale' })}>
        {t.aftersale}
      </a>
    </>
  );
}

function modesOf({ plan }: Desk, locale: Locale): string {
  const shares = modeShares(plan);
  const used = FULFILMENT_MODES.filter((mode) => shares[mode] > 0.005);
  const t = words[locale].tracking;
  return list(
    used.map((mode) => t.share(common[locale].fulfilmentModes[mode], percent(shares[mode], locale, 0))),
    locale,
  );
}

const REASONS = ['mind', 'faulty', 'late', 'wrong'] as const;
type Reason = (typeof REASONS)[number];

/** What a buyer can ask for afterwards, under the shop's own terms. Nothing is filed. */
export function AfterSalePage({ desk, walk, visit }: AfterProps) {
  const locale = useLocale();
  const t = words[locale].aftersale;
  const [reason, setReason] = useState<Reason>('mind');
  const { plan, shop } = desk;
  const answered = shop.results.at(-1)?.service.slaAttainmentRate;
  const goodsFen = visit.quote.paidFen - visit.quote.shipFeeFen;
  const isShopsFault = reason === 'faulty' || reason === 'wrong';
  const freight = isShopsFault ? t.freight.shop : plan.freightInsurance ? t.freight.insured : t.freight.buyer;
  return (
    <>
      <fieldset class="storefront-ways">
        <legend>{t.title}</legend>
        {REASONS.map((one) => (
          <label key={one} class="check">
            <input type="radio" name="after-sale" checked={one === reason} onChange={() => setReason(one)} />
            {t.reasons[one]}
          </label>
        ))}
      </fieldset>
      <ul class="storefront-facts small" aria-live="polite">
        <li>
          {t.inWindow(plan.returnWindowDays)} <EditLink what={t.title} href={routeHash('service')} />
        </li>
        {goodsFen > 0 && (
          <li>
            {t.refund(moneyPerUnit(goodsFen, locale))}
            {locale === 'en' ? ' ' : ''}
            {plan.autoRefund ? t.instant : t.afterBack}
          </li>
        )}
        <li>{freight}</li>
        {answered !== undefined && <li>{t.answered(percent(answered, locale, 0))}</li>}
        {plan.compensationFen > 0 && <li>{t.compensation(price(plan.compensationFen, locale))}</li>}
      </ul>
      <h3>{t.lifecycle}</h3>
      <dl class="storefront-states small">
        {ORDER_STATES.map((state) => (
          <div key={state}>
            <dt>{orderWords[locale].states[state]}</dt>
            <dd>{orderWords[locale].stateMeaning[state]}</dd>
          </div>
        ))}
      </dl>
      <a class="btn" href={routeHash('orders')}>
        {t.orders}
      </a>
      <a class="btn" href={walkHash({ ...walk, step: 'shop', skuId: undefined })}>
        {t.again}
      </a>
    </>
  );
}
