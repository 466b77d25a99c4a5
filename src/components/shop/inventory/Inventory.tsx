import { useState } from 'preact/hooks';
import { inventory as words } from '../../../i18n/areas/inventory.ts';
import { decimal, integer, money, percent, weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { stageMany } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { allCover, type Cover } from '../decisions/cover.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { RuleTag } from '../decisions/RuleTag.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { useRowKeys } from '../decisions/use-row-keys.ts';
import { problemAt } from '../plan/problem-words.ts';
import { cashAfterOrders } from '../plan/warnings.ts';
import { Ageing } from './Ageing.tsx';
import { OrderSheet } from './OrderSheet.tsx';
import { Receiving } from './Receiving.tsx';
import { StockTable } from './StockTable.tsx';
import '../products/products.css';
import './inventory.css';

/** Stock and purchasing. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Inventory desk={desk} />;
}

function Inventory({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  useRowKeys();
  const [openId, setOpenId] = useState<string>();
  const covers = allCover(desk.shop, desk.plan);
  const opened = covers.find(({ sku }) => sku.id === openId);
  const { ordersFen, afterFen } = cashAfterOrders(desk.shop, desk.plan);
  const problem = desk.problems.some(({ path }) => path === 'purchase')
    ? problemAt(desk.problems, 'purchase', locale)
    : undefined;
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(covers, problem, locale)}>
        {ordersFen === 0
          ? t.ledeNone(money(afterFen, locale))
          : t.lede(money(ordersFen, locale), money(afterFen, locale))}
      </PageHead>
      <section class="panel" aria-labelledby="stock-title">
        <header>
          <h2 id="stock-title">
            {t.title} <RuleTag lever="purchase" />
          </h2>
          {!desk.readOnly && (
            <Button size="sm" onClick={() => stageMany({ purchase: middlePurchases(desk, covers) })}>
              {t.useAll}
            </Button>
          )}
        </header>
        <StockTable desk={desk} covers={covers} onOpen={setOpenId} />
        {problem !== undefined && (
          <p class="problem stock-problem" role="alert">
            {problem}
          </p>
        )}
        <footer class="note">
          <p>{t.tick}</p>
          <p>{t.upToNote}</p>
          <details>
            <summary>{t.reasonTitle}</summary>
            <p>{t.reason}</p>
          </details>
        </footer>
      </section>
      <Ageing desk={desk} />
      <Receiving desk={desk} covers={covers} />
      <Money desk={desk} locale={locale} />
      {opened !== undefined && <OrderSheet desk={desk} cover={opened} onClose={() => setOpenId(undefined)} />}
    </div>
  );
}

function middlePurchases(desk: Desk, covers: readonly Cover[]) {
  return {
    ...desk.plan.purchase,
    ...Object.fromEntries(
      covers.map(({ sku, suggestedUpTo: { low, high } }) => [
        sku.id,
        { kind: 'order-up-to' as const, units: Math.round((low + high) / 2) },
      ]),
    ),
  };
}

function Money({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const { facts, position, results } = desk.shop;
  const { cashFen, ordersFen, afterFen } = cashAfterOrders(desk.shop, desk.plan);
  const dueFen = position.receivablesDueFen.reduce((sum, fen) => sum + fen, 0);
  const stockFen = position.stock.reduce((sum, { skuId, onHandUnits }) => {
    const sku = facts.skus.find(({ id }) => id === skuId);
    return sum + onHandUnits * (sku?.unitCostFen ?? 0);
  }, 0);
  const last = results.at(-1);
  const rows = [
    [t.cash, cashFen],
    [t.orders, -ordersFen],
  ] as const;
  return (
    <section class="panel" aria-labelledby="money-title">
      <header>
        <h2 id="money-title">{t.money}</h2>
      </header>
      <div class="body stock-money">
        <table class="money-table">
          <tbody>
            {rows.map(([label, fen]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{money(fen, locale)}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{t.after}</th>
              <td class={afterFen < 0 ? 'bad' : undefined}>{money(afterFen, locale)}</td>
            </tr>
            <tr>
              <th scope="row">{t.receivables}</th>
              <td>{money(dueFen, locale)}</td>
            </tr>
            <tr>
              <th scope="row">{t.credit}</th>
              <td>{money(position.creditLimitFen, locale)}</td>
            </tr>
          </tbody>
        </table>
        <div class="note">
          <p>{t.receivablesNote}</p>
          <p>{t.overdraft(percent(facts.overdraftRatePerWeek, locale, 2))}</p>
          <p>
            {t.holding(
              percent(facts.holdingRatePerWeek, locale, 2),
              money(stockFen * facts.holdingRatePerWeek, locale),
            )}
          </p>
          {last !== undefined && (
            <p>
              {last.lostUnits === 0
                ? t.lostNone
                : t.lostBody(integer(last.lostUnits, locale), money(last.lostMarginFen, locale))}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

/** What the shelves say: unpayable orders, empty shelves ahead, or how long stock lasts. */
function finding(covers: readonly Cover[], problem: string | undefined, locale: Locale): string {
  const t = words[locale];
  if (problem !== undefined) return t.findCash;
  const empty = covers
    .flatMap((cover) =>
      cover.emptyFromDay === undefined || cover.shortUnits < 1 ? [] : [{ cover, day: cover.emptyFromDay }],
    )
    .sort((a, b) => a.day - b.day);
  const first = empty[0];
  if (first !== undefined) {
    const day = weekday(first.day % 7, locale, locale === 'en' ? 'long' : 'short');
    return t.findEmpty(
      empty.length,
      textOf(first.cover.sku.name, locale),
      dayInWeeks(first.day, day, locale),
    );
  }
  const weekly = covers.reduce((sum, { weeklyUnits }) => sum + weeklyUnits, 0);
  const units = covers.reduce((sum, { onHandUnits, onTheWayUnits }) => sum + onHandUnits + onTheWayUnits, 0);
  return weekly === 0 ? t.firstWeek : t.findFull(decimal(units / weekly, locale, 1));
}

function dayInWeeks(day: number, name: string, locale: Locale): string {
  const t = words[locale];
  return day < 7 ? name : t.nextWeekDay(name);
}
