import { common } from '../../../i18n/areas/common.ts';
import { inventory as words } from '../../../i18n/areas/inventory.ts';
import { integer, weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { Purchase } from '../../../simulator/index.ts';
import { stagePurchase } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { CoverBar } from '../decisions/CoverBar.tsx';
import type { Cover } from '../decisions/cover.ts';
import { ProductName } from '../decisions/ProductName.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { rowId, useNamedProduct } from '../decisions/use-named-product.ts';
import { problemAt } from '../plan/problem-words.ts';

const MOST_UNITS = 100_000;
const KINDS = ['order-up-to', 'order'] as const;

/** Stock of every product with its purchase setting. */
export function StockTable(props: { desk: Desk; covers: readonly Cover[]; onOpen: (skuId: string) => void }) {
  const { desk, covers, onOpen } = props;
  const locale = useLocale();
  const t = words[locale];
  const head = t.columns;
  const named = useNamedProduct();
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
      <table class="tbl stacks stock">
        <thead>
          <tr>
            <th scope="col">{head.product}</th>
            <th scope="col" class="n">
              {head.onHand}
            </th>
            <th scope="col" class="n">
              {head.onTheWay}
            </th>
            <th scope="col" class="n">
              {head.weekly}
            </th>
            <th scope="col" class="n">
              {head.cover}
            </th>
            <th scope="col">{head.rule}</th>
            <th scope="col" class="n">
              {head.suggested}
            </th>
          </tr>
        </thead>
        <tbody>
          {covers.map((cover) => (
            <tr
              key={cover.sku.id}
              id={rowId(cover.sku.id)}
              tabIndex={-1}
              class={cover.sku.id === named ? 'named' : undefined}
            >
              <th scope="row">
                <ProductName
                  sku={cover.sku}
                  onOpen={() => onOpen(cover.sku.id)}
                  small={t.leadTime(common[locale].days(String(cover.leadTimeDays)))}
                />
              </th>
              <td class="n" data-label={head.onHand}>
                {integer(cover.onHandUnits, locale)}
              </td>
              <td class="n way" data-label={head.onTheWay}>
                {cover.arrivals.length === 0 ? (
                  <span class="faint">{t.none}</span>
                ) : (
                  <span>
                    {cover.arrivals
                      .map((arrival) => arrivalText(arrival, locale))
                      .join(locale === 'zh' ? '，' : ', ')}
                  </span>
                )}
              </td>
              <td class="n" data-label={head.weekly}>
                {integer(cover.weeklyUnits, locale)}
              </td>
              <td class="n" data-label={head.cover}>
                <CoverBar cover={cover} />
              </td>
              <td data-label={head.rule}>
                <PurchaseField desk={desk} cover={cover} />
              </td>
              <td class="n" data-label={head.suggested}>
                <Suggestion desk={desk} cover={cover} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PurchaseField({ desk, cover }: { desk: Desk; cover: Cover }) {
  const locale = useLocale();
  const t = words[locale];
  const { sku, suggestedUpTo, suggestedOrder } = cover;
  const purchase: Purchase = desk.plan.purchase[sku.id] ?? { kind: 'order', units: 0 };
  const was = desk.unchanged.purchase[sku.id];
  const name = textOf(sku.name, locale);
  const isStaged = purchase.kind !== was?.kind || purchase.units !== was.units;
  const change = (kind: Purchase['kind']) => {
    if (kind === was?.kind) return stagePurchase(sku.id, was);
    const { low, high } = kind === 'order' ? suggestedOrder : suggestedUpTo;
    stagePurchase(sku.id, { kind, units: Math.round((low + high) / 2) });
  };
  return (
    <span class="purchase">
      <select
        class="select"
        aria-label={t.ruleLabel(name)}
        value={purchase.kind}
        disabled={desk.readOnly}
        onChange={(event) => change(event.currentTarget.value as Purchase['kind'])}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t.rule[kind]}
          </option>
        ))}
      </select>
      <NumberField
        label={t.unitsLabel(name)}
        labelHidden
        value={purchase.units}
        min={0}
        max={MOST_UNITS}
        staged={isStaged}
        disabled={desk.readOnly}
        problem={problemAt(desk.problems, `purchase.${sku.id}`, locale)}
        onCommit={(units) => stagePurchase(sku.id, { ...purchase, units })}
      />
      <small>{t.ordersNow(integer(cover.plannedUnits, locale))}</small>
    </span>
  );
}

function Suggestion({ desk, cover }: { desk: Desk; cover: Cover }) {
  const locale = useLocale();
  const t = words[locale];
  const purchase = desk.plan.purchase[cover.sku.id];
  const kind = purchase?.kind ?? 'order-up-to';
  const { low, high } = kind === 'order' ? cover.suggestedOrder : cover.suggestedUpTo;
  const middle = Math.round((low + high) / 2);
  const fits = purchase !== undefined && purchase.units >= low && purchase.units <= high;
  const write = (units: number) => integer(units, locale);
  return (
    <span class="suggestion">
      <span>{t.range(write(low), write(high))}</span>
      {!fits && !desk.readOnly && (
        <Button
          size="sm"
          kind="quiet"
          aria-label={`${t.unitsLabel(textOf(cover.sku.name, locale))}: ${t.use(write(middle))}`}
          onClick={() => stagePurchase(cover.sku.id, { kind, units: middle })}
        >
          {t.use(write(middle))}
        </Button>
      )}
    </span>
  );
}

function arrivalText({ day, units }: { day: number; units: number }, locale: Locale): string {
  const t = words[locale];
  const name = weekday(day % 7, locale);
  const weeks = Math.floor(day / 7);
  return weeks === 0
    ? t.arrival(integer(units, locale), name)
    : t.arrivalLater(integer(units, locale), weeks, name);
}
