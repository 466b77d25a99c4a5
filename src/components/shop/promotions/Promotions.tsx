import { useState } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PromotionKind, ShopView } from '../../../simulator/index.ts';
import { useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { type Basket, basketAccount, buyerOf } from '../decisions/basket.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { describeDays } from '../plan/describe.ts';
import { AimPicker } from './AimPicker.tsx';
import { type Aim, ALL_TOOLS, aimOf, TOOLS_OF } from './aims.ts';
import { Baskets } from './Baskets.tsx';
import { Calendar } from './Calendar.tsx';
import { FlashForm } from './FlashForm.tsx';
import { CouponForm, GiftForm, ThresholdForm, type ToolFormProps } from './forms.tsx';
import { type LastOrders, useLastOrders } from './last-orders.ts';
import { BundleForm, GroupBuyForm, MemberPriceRow } from './offer-forms.tsx';
import { Till } from './Till.tsx';
import { WarmUp } from './WarmUp.tsx';
import './promotions.css';

const FORMS: Readonly<Record<PromotionKind, (props: ToolFormProps) => preact.JSX.Element>> = {
  coupon: CouponForm,
  threshold: ThresholdForm,
  gift: GiftForm,
  flash: FlashForm,
  bundle: BundleForm,
  groupBuy: GroupBuyForm,
  memberPrice: MemberPriceRow,
};

/** Promotions: one aim, its tools, the season's calendar, last week's baskets and the till. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Promotions desk={desk} />;
}

function Promotions({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const aim = aimOf(useRoute().query);
  const [basket, setBasket] = useState<Basket>(() => usualBasket(desk.shop));
  const last = useLastOrders(desk);
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, basket, locale)}>
        {t.lede(money(desk.shop.facts.promotionSetupFen, locale))}
      </PageHead>
      <section class="panel promotions" aria-labelledby="tools-title">
        <AimPicker desk={desk} aim={aim} />
        <Tools desk={desk} aim={aim} last={last} />
      </section>
      <Calendar desk={desk} />
      <WarmUp desk={desk} />
      <Till desk={desk} basket={basket} onBasket={setBasket} />
      <Baskets desk={desk} last={last} />
    </div>
  );
}

/** All tools; with an aim, those that suit it first. */
function Tools({ desk, aim, last }: { desk: Desk; aim: Aim | undefined; last: LastOrders }) {
  const t = words[useLocale()].aim;
  const suited: readonly PromotionKind[] = aim === undefined ? ALL_TOOLS : TOOLS_OF[aim];
  const others = ALL_TOOLS.filter((kind) => !suited.includes(kind));
  const rows = (kinds: readonly PromotionKind[]) =>
    kinds.map((kind) => {
      const Form = FORMS[kind];
      return <Form key={kind} desk={desk} last={last} />;
    });
  return (
    <>
      <h2 id="tools-title" class="tools-title">
        {aim === undefined ? t.all : t.suits}
      </h2>
      {rows(suited)}
      {others.length > 0 && (
        <>
          <h2 class="tools-title">{t.others}</h2>
          {rows(others)}
        </>
      )}
    </>
  );
}

/** The two products that sold most last week, one of each. */
function usualBasket(shop: ShopView): Basket {
  const best = [...(shop.results.at(-1)?.skus ?? [])].sort((a, b) => b.units - a.units).slice(0, 2);
  const skuIds =
    best.length > 0 ? best.map(({ skuId }) => skuId) : shop.facts.skus.slice(0, 2).map(({ id }) => id);
  return Object.fromEntries(skuIds.map((skuId) => [skuId, 1]));
}

/** What the promotions of the plan amount to, in a sentence. */
function finding(desk: Desk, basket: Basket, locale: Locale): string {
  const t = words[locale];
  const names = common[locale].promotionKinds;
  const on = ALL_TOOLS.flatMap((kind) => {
    const tool = desk.plan[kind];
    return tool === null ? [] : [{ kind, dayMask: tool.dayMask }];
  });
  const [first] = on;
  if (first === undefined) return t.findNone;
  for (const { kind, dayMask } of on) {
    if (dayMask === 0) return t.findNoDay(names[kind]);
    const day = [0, 1, 2, 3, 4, 5, 6].find((candidate) => (dayMask & (1 << candidate)) !== 0);
    const isLoss =
      day !== undefined && basketAccount(desk, basket, day, buyerOf('member', true)).marginFen < 0;
    if (isLoss) return t.findLoss(names[kind]);
  }
  if (on.length > 1) return t.findMany(on.length);
  return t.findOne(names[first.kind], describeDays(first.dayMask, locale));
}
