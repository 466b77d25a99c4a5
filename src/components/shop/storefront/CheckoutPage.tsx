import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { integer, moneyPerUnit, price } from '../../../i18n/formats.ts';
import { routeHash } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { EmptyCart, Missing, Money } from './CartPage.tsx';
import { EditLink } from './EditLink.tsx';
import { itemsIn, PAY_WAYS, usualPointsFen, type Visit } from './visit.ts';
import { type Walk, walkHash } from './walk.ts';

/** Where an order is paid: address, ways to pay, points, and all of the money. */
export function CheckoutPage({ desk, walk, visit }: { desk: Desk; walk: Walk; visit: Visit }) {
  const locale = useLocale();
  const t = words[locale].checkout;
  const { plan } = desk;
  const { quote } = visit;
  if (itemsIn(visit.cart) === 0) return <EmptyCart walk={walk} />;
  const inGroup =
    plan.groupBuy !== null && visit.runs(plan.groupBuy) && (visit.cart[plan.groupBuy.skuId] ?? 0) > 0;
  return (
    <>
      <p class="storefront-line small">
        <span>
          {t.address}: {t.addressValue}
        </span>
        <EditLink what={words[locale].why.names.delivery} href={routeHash('logistics')} />
      </p>
      {!plan.serveRemoteZones && <p class="banner">{t.remote}</p>}
      <PayWays desk={desk} visit={visit} />
      {inGroup && (
        <label class="check">
          <input
            type="checkbox"
            checked={visit.joinsGroup}
            onChange={() => visit.setJoinsGroup(!visit.joinsGroup)}
          />
          <span>
            {t.groupOrder} <small class="muted">{t.groupHelp}</small>
          </span>
        </label>
      )}
      {visit.kind === 'member' && usualPointsFen(desk) > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={visit.usesPoints}
            onChange={() => visit.setUsesPoints(!visit.usesPoints)}
          />
          <span>
            {t.points(integer(usualPointsFen(desk), locale))} <small class="muted">{t.pointsHelp}</small>
          </span>
        </label>
      )}
      <Money quote={quote} name={t.receipt} />
      <Missing quote={quote} />
      {quote.gift?.kind === 'given' && (
        <p class="small">{words[locale].paid.gift(price(quote.gift.valueFen, locale))}</p>
      )}
      {quote.pointsEarnedFen > 0 && <p class="small">{t.earn(integer(quote.pointsEarnedFen, locale))}</p>}
      {plan.verificationThresholdFen > 0 && quote.paidFen >= plan.verificationThresholdFen && (
        <p class="banner">
          <span>{t.verify(price(plan.verificationThresholdFen, locale))}</span>
          <EditLink what={t.pay} href={routeHash('risk')} />
        </p>
      )}
      <a class="btn primary lg" href={walkHash({ ...walk, step: 'paid' })}>
        {t.payNow(moneyPerUnit(quote.paidFen, locale))}
      </a>
    </>
  );
}

function PayWays({ desk, visit }: { desk: Desk; visit: Visit }) {
  const locale = useLocale();
  const t = words[locale].checkout;
  const offered = PAY_WAYS.slice(0, desk.plan.paymentMethods);
  const chosen = offered.includes(visit.payWay) ? visit.payWay : offered[0];
  return (
    <fieldset class="storefront-ways">
      <legend>
        {t.pay} <EditLink what={t.pay} href={routeHash('checkout')} />
      </legend>
      {offered.map((way) => (
        <label key={way} class="check">
          <input type="radio" name="pay-way" checked={way === chosen} onChange={() => visit.setPayWay(way)} />
          {t.ways[way]}
        </label>
      ))}
      {offered.length < PAY_WAYS.length && <p class="note">{t.missingWay(offered.length)}</p>}
    </fieldset>
  );
}
