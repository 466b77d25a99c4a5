import { useState } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ShopView } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { quoteBasket } from '../decisions/basket.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { describeDays } from '../plan/describe.ts';
import { FlashForm } from './FlashForm.tsx';
import { CouponForm, GiftForm, ThresholdForm } from './forms.tsx';
import { Till } from './Till.tsx';
import '../products/products.css';
import './promotions.css';

/** Promotions: four tools and the till. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Promotions desk={desk} />;
}

function Promotions({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const [basket, setBasket] = useState(() => usualBasket(desk.shop));
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, basket, locale)}>
        {t.lede(money(desk.shop.facts.promotionSetupFen, locale))}
      </PageHead>
      <div class="promotions">
        <CouponForm desk={desk} />
        <ThresholdForm desk={desk} />
        <GiftForm desk={desk} />
        <FlashForm desk={desk} />
      </div>
      <Till desk={desk} basket={basket} onBasket={setBasket} />
    </div>
  );
}

/** The two products that sold most last week, one of each. */
function usualBasket(shop: ShopView): Readonly<Record<string, number>> {
  const best = [...(shop.results.at(-1)?.skus ?? [])].sort((a, b) => b.units - a.units).slice(0, 2);
  const skuIds =
    best.length > 0 ? best.map(({ skuId }) => skuId) : shop.facts.skus.slice(0, 2).map(({ id }) => id);
  return Object.fromEntries(skuIds.map((skuId) => [skuId, 1]));
}

/** What the promotions of the plan amount to, in a sentence. */
function finding(desk: Desk, basket: Readonly<Record<string, number>>, locale: Locale): string {
  const t = words[locale];
  const { coupon, threshold, gift, flash } = desk.plan;
  const names = common[locale].promotionKinds;
  const running = [
    { kind: 'coupon', promotion: coupon },
    { kind: 'threshold', promotion: threshold },
    { kind: 'gift', promotion: gift },
    { kind: 'flash', promotion: flash },
  ] as const;
  const on = running.filter(({ promotion }) => promotion !== null);
  const first = on[0];
  if (first?.promotion == null) return t.findNone;
  for (const { kind, promotion } of on) {
    if (promotion?.dayMask === 0) return t.findNoDay(names[kind]);
    const day = [0, 1, 2, 3, 4, 5, 6].find(
      (candidate) => ((promotion?.dayMask ?? 0) & (1 << candidate)) !== 0,
    );
    if (day !== undefined && quoteBasket(desk.shop, desk.plan, basket, day).marginFen < 0) {
      return t.findLoss(names[kind]);
    }
  }
  if (on.length > 1) return t.findMany(on.length);
  return t.findOne(names[first.kind], describeDays(first.promotion.dayMask, locale));
}
