import { useState } from 'preact/hooks';
import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { decimal, discount, integer, price } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { SignBadge } from '../setup/SignBadge.tsx';
import { EditLink } from './EditLink.tsx';
import type { Good } from './goods.ts';
import type { Visit } from './visit.ts';
import { type Walk, walkHash } from './walk.ts';

interface StationProps {
  readonly desk: Desk;
  readonly walk: Walk;
  readonly visit: Visit;
}

/** The front page: sign, offers of the day, search, product cards. */
export function ShopPage({ desk, walk, visit }: StationProps) {
  const locale = useLocale();
  const t = words[locale];
  const [wanted, setWanted] = useState('');
  const text = wanted.trim().toLowerCase();
  const found = visit.goods.filter(({ sku }) => textOf(sku.name, locale).toLowerCase().includes(text));
  return (
    <>
      <Sign desk={desk} />
      <Offers desk={desk} visit={visit} />
      <label class="storefront-search">
        <Icon name="search" size={16} />
        <span class="sr">{t.search}</span>
        <input
          type="search"
          value={wanted}
          placeholder={t.search}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <h3 class="sr">{t.products}</h3>
      <p class="sr" role="status">
        {text !== '' && found.length === 0 ? t.noMatch(wanted) : ''}
      </p>
      {found.length === 0 && text !== '' && <p class="small muted">{t.noMatch(wanted)}</p>}
      <ul class="storefront-cards">
        {found.map((good) => (
          <Card key={good.sku.id} good={good} walk={walk} />
        ))}
      </ul>
    </>
  );
}

function Sign({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].sign;
  const { plan, shop, game } = desk;
  const rating = shop.results.at(-1)?.satisfaction.rating;
  const promises = [
    t.promise(plan.promiseDays),
    t.returns(plan.returnWindowDays),
    ...(plan.freightInsurance ? [t.insured] : []),
  ];
  return (
    <div class="storefront-sign">
      <p>
        {game.head.setup && <SignBadge sign={game.head.setup.sign} size={26} />}
        <b>{game.head.shopName === '' ? t.noName : game.head.shopName}</b>
        {rating !== undefined && (
          <span class="small">
            <Icon name="star" size={13} /> {t.rating(decimal(rating, locale, 2))}
          </span>
        )}
        <EditLink what={t.promise(plan.promiseDays)} href="#/logistics" />
      </p>
      <p class="small">{promises.join(' · ')}</p>
    </div>
  );
}

/** Coupon, thresholds and prices for some, as far as they run on the day. */
function Offers({ desk, visit }: { desk: Desk; visit: Visit }) {
  const locale = useLocale();
  const t = words[locale].strip;
  const { plan } = desk;
  const { coupon } = plan;
  const lines = offerLines(desk, visit, locale);
  return (
    <section class="storefront-offers" aria-labelledby="offers-title">
      <h3 id="offers-title">
        {t.title} <EditLink what={t.title} href="#/promotions" />
      </h3>
      {coupon !== null && visit.runs(coupon) && (
        <p class="storefront-coupon">
          <span>{t.coupon(price(coupon.valueFen, locale), price(coupon.minimumFen, locale))}</span>
          <Button size="sm" disabled={visit.kind !== 'passer'} onClick={() => visit.setKind('claimer')}>
            {visit.kind === 'passer' ? t.claim : t.claimed}
          </Button>
        </p>
      )}
      {lines.length > 0 && (
        <ul class="small">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {lines.length === 0 && !visit.runs(coupon) && <p class="small muted">{t.none}</p>}
    </section>
  );
}

function offerLines({ plan, shop }: Desk, { runs }: Visit, locale: Locale): readonly string[] {
  const t = words[locale].strip;
  const { threshold, gift, bundle, groupBuy, memberPrice } = plan;
  const nameOf = (id: string) => {
    const sku = shop.facts.skus.find((one) => one.id === id);
    return sku === undefined ? id : textOf(sku.name, locale);
  };
  const lines: string[] = [];
  if (threshold && runs(threshold))
    lines.push(t.threshold(price(threshold.discountFen, locale), price(threshold.thresholdFen, locale)));
  if (gift && runs(gift)) lines.push(t.gift(price(gift.valueFen, locale), price(gift.thresholdFen, locale)));
  if (bundle && runs(bundle))
    lines.push(
      t.bundle(nameOf(bundle.firstSkuId), nameOf(bundle.secondSkuId), discount(bundle.depthShare, locale)),
    );
  if (groupBuy && runs(groupBuy))
    lines.push(t.groupBuy(nameOf(groupBuy.skuId), discount(groupBuy.depthShare, locale), groupBuy.groupSize));
  if (memberPrice && runs(memberPrice)) lines.push(t.memberPrice(discount(memberPrice.depthShare, locale)));
  if (runs({ dayMask: plan.doublePointsDays }))
    lines.push(t.points(decimal(shop.facts.members.doublePointsFactor, locale, 0)));
  if (plan.shipFeeFen > 0 && plan.freeShipThresholdFen > 0)
    lines.push(t.freeShip(price(plan.freeShipThresholdFen, locale)));
  return lines;
}

function Card({ good, walk }: { good: Good; walk: Walk }) {
  const locale = useLocale();
  const t = words[locale].card;
  const { sku, stock } = good;
  return (
    <li class={stock === 'out' ? 'storefront-card out' : 'storefront-card'}>
      <a href={walkHash({ ...walk, step: 'product', skuId: sku.id })}>
        <span class="storefront-picture">
          <Glyph name={sku.glyph} large />
          {good.isFlash && <span class="tag mark">{t.flash}</span>}
        </span>
        <b>{textOf(sku.name, locale)}</b>
        <PriceWords good={good} />
        <span class="note">
          {t.stars(decimal(good.rating, locale, 1))} · {t.sold(integer(good.soldUnits, locale))}
        </span>
        <StockWords good={good} />
      </a>
    </li>
  );
}

/** Today's price, and the list price crossed out where that is true. */
export function PriceWords({ good, large = false }: { good: Good; large?: boolean }) {
  const locale = useLocale();
  const t = words[locale].card;
  return (
    <span class={large ? 'storefront-price large' : 'storefront-price'}>
      <span class="sr">{t.price} </span>
      <b class="num">{price(good.priceFen, locale)}</b>
      {good.struckFen !== undefined && (
        <>
          <span class="sr"> {t.was} </span>
          <s class="num">{price(good.struckFen, locale)}</s>
        </>
      )}
    </span>
  );
}

export function StockWords({ good }: { good: Good }) {
  const locale = useLocale();
  const t = words[locale].card;
  if (good.stock === 'out') return <span class="tag bad">{t.out}</span>;
  if (good.stock === 'low') return <span class="tag warn">{t.low(integer(good.onHandUnits, locale))}</span>;
  return <span class="note">{t.inStock}</span>;
}
