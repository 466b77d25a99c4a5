import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { integer, weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { WhyLeft as Why } from '../../../simulator/index.ts';
import { whyLeft } from '../../../stores/analysis.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { type Answer, useAnswer } from '../debrief/answer.ts';
import { BUYER_KINDS } from '../decisions/basket.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { AfterSalePage, PaidPage, TrackingPage } from './AfterPages.tsx';
import { CartPage } from './CartPage.tsx';
import { CheckoutPage } from './CheckoutPage.tsx';
import { readLeaving } from './leaving.ts';
import { Phone } from './Phone.tsx';
import { ProductPage } from './ProductPage.tsx';
import { Rivals } from './Rivals.tsx';
import { ShopPage } from './ShopPage.tsx';
import { useVisit, type Visit } from './visit.ts';
import { WhyLeft } from './WhyLeft.tsx';
import { SIDES, useWalk, type Walk } from './walk.ts';
import './storefront.css';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The shop as a buyer sees it under the plan, and why last week's visitors left. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Storefront desk={desk} />;
}

function Storefront({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { game, shop } = desk;
  const walk = useWalk(shop.facts.skus.map(({ id }) => id));
  const visit = useVisit(desk);
  const week = shop.results.at(-1)?.week ?? 0;
  const answer = useAnswer(`${game.head.seed}/${game.entries.at(-1)?.hash ?? ''}/${week}`, () =>
    whyLeft(week),
  );
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(visit, answer, locale)}>
        {t.lede}
      </PageHead>
      <Controls visit={visit} />
      <div class="storefront">
        <Phone walk={walk} visit={visit} title={titleOf(walk, visit, locale)}>
          <Station desk={desk} walk={walk} visit={visit} />
        </Phone>
        <div class="storefront-side">
          <Segmented
            label={t.side.label}
            value={walk.side}
            options={SIDES.map((value) => ({ value, label: t.side[value] }))}
            onChange={(side) => walk.go({ side })}
          />
          {walk.side === 'why' ? (
            <WhyLeft desk={desk} answer={answer} skuId={walk.step === 'product' ? walk.skuId : undefined} />
          ) : (
            <Rivals desk={desk} />
          )}
        </div>
      </div>
    </div>
  );
}

/** As whom and on which day the shop is seen. */
function Controls({ visit }: { visit: Visit }) {
  const locale = useLocale();
  const t = words[locale];
  return (
    <div class="row storefront-controls">
      <span class="label">{t.controls}</span>
      <Segmented
        label={t.buyer}
        value={visit.kind}
        options={BUYER_KINDS.map((value) => ({ value, label: t.buyers[value] }))}
        onChange={visit.setKind}
      />
      <label class="row">
        <span class="label">{t.day}</span>
        <select
          class="select"
          value={visit.day}
          onChange={(event) => visit.setDay(Number(event.currentTarget.value))}
        >
          {DAYS.map((day) => (
            <option key={day} value={day}>
              {weekday(day, locale, 'long')}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Station({ desk, walk, visit }: { desk: Desk; walk: Walk; visit: Visit }) {
  const good = visit.goods.find(({ sku }) => sku.id === walk.skuId);
  switch (walk.step) {
    case 'product':
      return good === undefined ? (
        <ShopPage desk={desk} walk={walk} visit={visit} />
      ) : (
        <ProductPage desk={desk} walk={walk} visit={visit} good={good} />
      );
    case 'cart':
      return <CartPage walk={walk} visit={visit} />;
    case 'checkout':
      return <CheckoutPage desk={desk} walk={walk} visit={visit} />;
    case 'paid':
      return <PaidPage walk={walk} visit={visit} />;
    case 'tracking':
      return <TrackingPage desk={desk} walk={walk} visit={visit} />;
    case 'aftersale':
      return <AfterSalePage desk={desk} walk={walk} visit={visit} />;
    default:
      return <ShopPage desk={desk} walk={walk} visit={visit} />;
  }
}

function titleOf({ step, skuId }: Walk, { goods }: Visit, locale: Locale): string {
  const good = goods.find(({ sku }) => sku.id === skuId);
  if (step === 'product' && good !== undefined) return textOf(good.sku.name, locale);
  return words[locale].steps[step === 'product' ? 'shop' : step];
}

/** What the visitors of last week say, as soon as they have been asked. */
function finding({ goods }: Visit, answer: Answer<Why>, locale: Locale): string {
  const t = words[locale];
  if (goods.length === 0) return t.findEmpty;
  if (answer.status !== 'ready') return t.findWaiting;
  const { visits, reasons } = answer.value;
  if (visits === 0) return t.findNobody;
  const { left, won, lost } = readLeaving(reasons);
  const [most] = lost;
  if (most === undefined || won === 0) return t.findWaiting;
  return t.findReason(integer(left, locale), integer(won, locale), t.why.names[most.cause]);
}
