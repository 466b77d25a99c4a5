import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { discount, integer, moneyPerUnit, percent, price } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { Bundle, Order, SkuFacts } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { DayPicker } from '../decisions/DayPicker.tsx';
import { pastPromotions, salesOf } from '../decisions/promotion-reach.ts';
import { unitEconomics } from '../decisions/unit-economics.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { describeDays } from '../plan/describe.ts';
import { problemAt } from '../plan/problem-words.ts';
import type { ToolFormProps } from './forms.tsx';
import type { LastOrders } from './last-orders.ts';
import { onShelf, startingBundle, startingGroup } from './starting.ts';
import { Tool } from './Tool.tsx';

const share = { scale: 0.01, step: 0.01, suffix: '%' } as const;

/** Two products together for less, with the pairs that buyers look for. */
export function BundleForm({ desk, last }: ToolFormProps) {
  const locale = useLocale();
  const t = words[locale];
  const { bundle } = desk.plan;
  const problem = (field: string) => problemAt(desk.problems, `bundle.${field}`, locale);
  return (
    <Tool
      desk={desk}
      kind="bundle"
      isOn={bundle !== null}
      onToggle={(isOn) => stage('bundle', isOn ? startingBundle(desk) : null)}
      aside={bundle !== null && <PairReading bundle={bundle} last={last} />}
    >
      {bundle !== null && (
        <>
          <KnownPairs desk={desk} bundle={bundle} />
          <div class="promotion-fields">
            <ProductChoice
              desk={desk}
              label={t.bundle.first}
              skuId={bundle.firstSkuId}
              problem={problem('firstSkuId')}
              onChoose={(firstSkuId) => stage('bundle', { ...bundle, firstSkuId })}
            />
            <ProductChoice
              desk={desk}
              label={t.bundle.second}
              skuId={bundle.secondSkuId}
              problem={problem('secondSkuId')}
              onChoose={(secondSkuId) => stage('bundle', { ...bundle, secondSkuId })}
            />
            <NumberField
              {...share}
              label={t.bundle.depth}
              value={bundle.depthShare}
              disabled={desk.readOnly}
              problem={problem('depthShare')}
              onCommit={(depthShare) => stage('bundle', { ...bundle, depthShare })}
            />
          </div>
          <PairPrice desk={desk} bundle={bundle} />
          <DayPicker
            label={t.days}
            dayMask={bundle.dayMask}
            disabled={desk.readOnly}
            problem={problem('dayMask')}
            onChange={(dayMask) => stage('bundle', { ...bundle, dayMask })}
          />
        </>
      )}
    </Tool>
  );
}

const isPair = (pair: readonly string[], { firstSkuId, secondSkuId }: Bundle) =>
  pair.includes(firstSkuId) && pair.includes(secondSkuId) && firstSkuId !== secondSkuId;

function KnownPairs({ desk, bundle }: { desk: Desk; bundle: Bundle }) {
  const locale = useLocale();
  const t = words[locale].bundle;
  const { bundlePairs, skus } = desk.shop.facts;
  const nameOf = (id: string) => nameIn(skus, id, locale);
  return (
    <div class="field">
      <span class="label" id="bundle-pairs">
        {t.known}
      </span>
      <span class="row" role="group" aria-labelledby="bundle-pairs">
        {bundlePairs.map(([first, second]) => (
          <Button
            key={`${first}+${second}`}
            size="sm"
            aria-pressed={isPair([first, second], bundle)}
            disabled={desk.readOnly}
            onClick={() => stage('bundle', { ...bundle, firstSkuId: first, secondSkuId: second })}
          >
            {t.pair(nameOf(first), nameOf(second))}
          </Button>
        ))}
      </span>
      <p class="help">{bundlePairs.some((pair) => isPair(pair, bundle)) ? t.isPair : t.isNoPair}</p>
    </div>
  );
}

/** What a pair costs together and what is left of it. */
function PairPrice({ desk, bundle }: { desk: Desk; bundle: Bundle }) {
  const locale = useLocale();
  const t = words[locale].bundle;
  const pair = [bundle.firstSkuId, bundle.secondSkuId].flatMap((id) =>
    desk.shop.facts.skus.filter((sku) => sku.id === id),
  );
  const listOf = (sku: SkuFacts) => desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
  const reduced = (sku: SkuFacts) => Math.round(listOf(sku) * (1 - bundle.depthShare));
  const apartFen = pair.reduce((sum, sku) => sum + listOf(sku), 0);
  const togetherFen = pair.reduce((sum, sku) => sum + reduced(sku), 0);
  const leftFen = pair.reduce(
    (sum, sku) => sum + unitEconomics(desk.shop, desk.plan, sku, reduced(sku)).marginFen,
    0,
  );
  return (
    <p class={leftFen < 0 ? 'problem' : 'small'}>
      {(leftFen < 0 ? t.priceLoss : t.price)(
        moneyPerUnit(togetherFen, locale),
        price(apartFen, locale),
        moneyPerUnit(Math.abs(leftFen), locale),
      )}
    </p>
  );
}

/** How many of last week's orders held both products, and how many one of them. */
function PairReading({ bundle, last }: { bundle: Bundle; last: LastOrders }) {
  const locale = useLocale();
  const held = (order: Order, id: string) => order.lines.some(({ skuId }) => skuId === id);
  const sales = last.status === 'ready' ? salesOf(last.orders) : [];
  const both = sales.filter((o) => held(o, bundle.firstSkuId) && held(o, bundle.secondSkuId)).length;
  const any = sales.filter((o) => held(o, bundle.firstSkuId) || held(o, bundle.secondSkuId)).length;
  return (
    <OrderReading last={last}>
      {words[locale].reach.pairs(integer(both, locale), integer(any - both, locale))}
    </OrderReading>
  );
}

function OrderReading({ last, children }: { last: LastOrders; children: string }) {
  const t = words[useLocale()].reach;
  return (
    <div class="reach">
      <h4>
        {t.title} <span class="tag">{t.estimate}</span>
      </h4>
      <p class={last.status === 'ready' ? 'small' : 'note'}>
        {last.status === 'ready' ? children : last.status === 'failed' ? t.failed : t.waiting}
      </p>
    </div>
  );
}

/** A lower price for buyers who bring others. */
export function GroupBuyForm({ desk, last }: ToolFormProps) {
  const locale = useLocale();
  const t = words[locale];
  const { groupBuy } = desk.plan;
  const problem = (field: string) => problemAt(desk.problems, `groupBuy.${field}`, locale);
  const sku = desk.shop.facts.skus.find(({ id }) => id === groupBuy?.skuId);
  const buyers =
    last.status === 'ready'
      ? salesOf(last.orders).filter(({ lines }) => lines.some(({ skuId }) => skuId === sku?.id)).length
      : 0;
  return (
    <Tool
      desk={desk}
      kind="groupBuy"
      isOn={groupBuy !== null}
      onToggle={(isOn) => stage('groupBuy', isOn ? startingGroup(desk) : null)}
      aside={<OrderReading last={last}>{t.reach.buyers(integer(buyers, locale))}</OrderReading>}
    >
      {groupBuy !== null && (
        <>
          <div class="promotion-fields">
            <ProductChoice
              desk={desk}
              label={t.group.product}
              skuId={groupBuy.skuId}
              problem={problem('skuId')}
              onChoose={(skuId) => stage('groupBuy', { ...groupBuy, skuId })}
            />
            <NumberField
              {...share}
              label={t.group.depth}
              value={groupBuy.depthShare}
              disabled={desk.readOnly}
              problem={problem('depthShare')}
              onCommit={(depthShare) => stage('groupBuy', { ...groupBuy, depthShare })}
            />
            <NumberField
              label={t.group.size}
              value={groupBuy.groupSize}
              disabled={desk.readOnly}
              problem={problem('groupSize')}
              onCommit={(groupSize) => stage('groupBuy', { ...groupBuy, groupSize })}
            />
          </div>
          {sku !== undefined && <GroupPrice desk={desk} sku={sku} depthShare={groupBuy.depthShare} />}
          <GroupChance desk={desk} />
          <DayPicker
            label={t.days}
            dayMask={groupBuy.dayMask}
            disabled={desk.readOnly}
            problem={problem('dayMask')}
            onChange={(dayMask) => stage('groupBuy', { ...groupBuy, dayMask })}
          />
        </>
      )}
    </Tool>
  );
}

/** How many orders of own groups filled up so far; before the first group only the direction is known. */
function GroupChance({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].group;
  const ran = pastPromotions(desk.shop.results, 'groupBuy');
  const filled = ran.reduce((sum, { redemptions }) => sum + redemptions, 0);
  const cancelled = desk.shop.results.reduce(
    (sum, { cancelledGroupOrders }) => sum + cancelledGroupOrders,
    0,
  );
  return (
    <p class="small">
      {filled + cancelled === 0 ? t.unknown : t.chance(percent(filled / (filled + cancelled), locale, 0))}
    </p>
  );
}

function GroupPrice({ desk, sku, depthShare }: { desk: Desk; sku: SkuFacts; depthShare: number }) {
  const locale = useLocale();
  const t = words[locale].group;
  const listFen = desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
  const priceFen = Math.round(listFen * (1 - depthShare));
  const { marginFen } = unitEconomics(desk.shop, desk.plan, sku, priceFen);
  return (
    <p class={marginFen < 0 ? 'problem' : 'small'}>
      {(marginFen < 0 ? t.priceLoss : t.price)(
        moneyPerUnit(priceFen, locale),
        moneyPerUnit(Math.abs(marginFen), locale),
      )}
    </p>
  );
}

/** What the plan gives members, and where that is set. */
export function MemberPriceRow({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].member;
  const { memberPrice } = desk.plan;
  return (
    <Tool
      desk={desk}
      kind="memberPrice"
      isOn={memberPrice !== null}
      instead={
        <p class="small">
          {memberPrice === null
            ? t.none
            : t.now(discount(memberPrice.depthShare, locale), describeDays(memberPrice.dayMask, locale))}
          {locale === 'en' ? ' ' : ''}
          <a href="#/members">{t.go}</a>
        </p>
      }
    />
  );
}

interface ProductChoiceProps {
  readonly desk: Desk;
  readonly label: string;
  readonly skuId: string;
  readonly problem: string | undefined;
  readonly onChoose: (skuId: string) => void;
}

function ProductChoice({ desk, label, skuId, problem, onChoose }: ProductChoiceProps) {
  const locale = useLocale();
  const shown = onShelf(desk);
  const here = desk.shop.facts.skus.filter((sku) => sku.id === skuId || shown.includes(sku));
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select
        class="select"
        value={skuId}
        disabled={desk.readOnly}
        aria-invalid={problem === undefined ? undefined : 'true'}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {here.map((sku) => (
          <option key={sku.id} value={sku.id}>
            {textOf(sku.name, locale)}
          </option>
        ))}
      </select>
      {problem !== undefined && <span class="problem">{problem}</span>}
    </label>
  );
}

function nameIn(skus: readonly SkuFacts[], id: string, locale: Locale): string {
  const sku = skus.find((one) => one.id === id);
  return sku === undefined ? id : textOf(sku.name, locale);
}
