import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { dayDate, decimal, integer, percent, price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { routeHash } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { EditLink } from './EditLink.tsx';
import { type Good, priceFor } from './goods.ts';
import { PriceWords, StockWords } from './ShopPage.tsx';
import { itemsIn, type Visit } from './visit.ts';
import { type Walk, walkHash } from './walk.ts';

interface ProductPageProps {
  readonly desk: Desk;
  readonly walk: Walk;
  readonly visit: Visit;
  readonly good: Good;
}

/** One product: picture, price and who pays less, reviews, promise, stock. */
export function ProductPage({ desk, walk, visit, good }: ProductPageProps) {
  const locale = useLocale();
  const t = words[locale].product;
  const { sku } = good;
  const name = textOf(sku.name, locale);
  const productHref = `${routeHash('products')}?product=${sku.id}`;
  return (
    <div class="storefront-product">
      <span class="storefront-picture big">
        <Glyph name={sku.glyph} large />
      </span>
      <p class="storefront-line">
        <PriceWords good={good} large />
        <EditLink what={words[locale].card.price} href={productHref} />
      </p>
      {good.isFalseOriginal && <p class="banner bad">{t.falseOriginal}</p>}
      <SpecialPrices desk={desk} visit={visit} good={good} />
      <p class="storefront-line">
        <b>{name}</b>
        <EditLink what={name} href={routeHash('listing')} />
      </p>
      {desk.plan.violations.includes('absolute-claims') && (
        <p class="banner">
          {t.claims} <a href="#/risk">{words[locale].edit}</a>
        </p>
      )}
      <ul class="storefront-facts small">
        <li>
          {good.newReviews > 0
            ? t.reviews(decimal(good.rating, locale, 1), integer(good.newReviews, locale))
            : `${words[locale].card.stars(decimal(good.rating, locale, 1))} · ${t.noReviews}`}
          <EditLink what={words[locale].why.names.reviews} href={routeHash('service')} />
        </li>
        <li>{words[locale].card.sold(integer(good.soldUnits, locale))}</li>
        <Promise desk={desk} day={visit.day} />
        <Shipping desk={desk} />
        <li>
          <StockWords good={good} />
          <EditLink what={words[locale].why.names.stock} href={routeHash('inventory')} />
        </li>
      </ul>
      {good.stock === 'out' ? (
        <p class="banner bad">
          <span>
            <b>{t.outTitle}.</b> {t.outBody}
          </span>
        </p>
      ) : (
        <div class="storefront-buttons">
          <Button
            kind="primary"
            size="lg"
            icon="shopping-cart"
            onClick={() => visit.put(sku.id, (visit.cart[sku.id] ?? 0) + 1)}
          >
            {t.add}
          </Button>
          {itemsIn(visit.cart) > 0 && (
            <a class="btn lg" href={walkHash({ ...walk, step: 'cart' })}>
              {t.toCart}
            </a>
          )}
        </div>
      )}
    </div>
  );
}

/** Prices for members, groups and pairs, where they are lower. */
function SpecialPrices({ desk, visit, good }: { desk: Desk; visit: Visit; good: Good }) {
  const locale = useLocale();
  const t = words[locale].product;
  const { bundle, groupBuy, memberPrice } = desk.plan;
  const { id } = good.sku;
  const lines: string[] = [];
  const group = priceFor(desk, id, visit.day, { joinsGroup: true });
  if (groupBuy && visit.runs(groupBuy) && group !== undefined)
    lines.push(t.groupPrice(price(group, locale), groupBuy.groupSize));
  const member = priceFor(desk, id, visit.day, { member: true });
  if (memberPrice && visit.runs(memberPrice) && member !== undefined)
    lines.push(t.memberPrice(price(member, locale)));
  const other = bundle?.firstSkuId === id ? bundle.secondSkuId : bundle?.firstSkuId;
  const partner = visit.goods.find(({ sku }) => sku.id === other);
  if (bundle && partner && visit.runs(bundle) && [bundle.firstSkuId, bundle.secondSkuId].includes(id)) {
    const together = [good, partner].reduce(
      (sum, { priceFen }) => sum + Math.floor(priceFen * (1 - bundle.depthShare) + 0.5),
      0,
    );
    lines.push(t.pairsWith(textOf(partner.sku.name, locale), price(together, locale)));
  }
  if (lines.length === 0) return null;
  return (
    <ul class="storefront-special small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Promise({ desk, day }: { desk: Desk; day: number }) {
  const locale = useLocale();
  const t = words[locale].product;
  const { plan, shop } = desk;
  const late = shop.results.at(-1)?.fulfilment.lateRate ?? 0;
  return (
    <li>
      {t.promise(dayDate(shop.position.isoWeek, day + plan.promiseDays, locale))}
      <EditLink what={words[locale].why.names.delivery} href={routeHash('logistics')} />
      {late > 0 && <span class="note aside">{t.late(percent(late, locale, 1))}</span>}
    </li>
  );
}

function Shipping({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].product;
  const { shipFeeFen, freeShipThresholdFen } = desk.plan;
  const fee = price(shipFeeFen, locale);
  return (
    <li>
      {shipFeeFen === 0
        ? t.shipFree
        : freeShipThresholdFen === 0
          ? t.shipAlways(fee)
          : t.shipFrom(fee, price(freeShipThresholdFen, locale))}
      <EditLink what={words[locale].why.names.checkout} href={routeHash('checkout')} />
    </li>
  );
}
