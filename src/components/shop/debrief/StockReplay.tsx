import { useId, useState } from 'preact/hooks';
import {
  newsvendorPoints,
  type StockCurve,
  type StockPoint,
  stockCurve,
} from '../../../charts/stock-curve.ts';
import { replays } from '../../../i18n/areas/replays.ts';
import { integer, money, moneyPerUnit } from '../../../i18n/formats.ts';
import type { PublicFacts, WeekResult } from '../../../simulator/index.ts';
import { counterfactual } from '../../../stores/analysis.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { ProductName } from '../run/event-sentence.ts';
import { AnswerNote } from './AnswerNote.tsx';
import { RANK, useAnswer } from './answer.ts';
import { StockCurvePlot } from './StockCurvePlot.tsx';
import { arrivesInWeek, dearestShelf, levelsToTry, shelfHistory } from './stock-replays.ts';

interface StockReplayProps {
  readonly gameKey: string;
  readonly result: WeekResult;
  readonly results: readonly WeekResult[];
  readonly facts: PublicFacts;
  readonly productName: ProductName;
}

/** What a fuller or emptier shelf would have been worth; opens on the product whose shelf cost most. */
export function StockReplay({ gameKey, result, results, facts, productName }: StockReplayProps) {
  const locale = useLocale();
  const t = replays[locale].stock;
  const [skuId, choose] = useState(() => dearestShelf(result, facts));
  const id = useId();
  if (skuId === undefined) return null;
  const isReplayed = arrivesInWeek(facts, result.plan, skuId);
  return (
    <section class="panel replay-card" aria-labelledby="debrief-stock">
      <header>
        <h3 id="debrief-stock">{t.title}</h3>
        <p>{t.lede}</p>
      </header>
      <div class="replay-card-words">
        <p class="row">
          <label for={id}>{t.choose}</label>
          <select
            id={id}
            class="select"
            value={skuId}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {result.skus.map((sku) => (
              <option key={sku.skuId} value={sku.skuId}>
                {productName(sku.skuId)}
              </option>
            ))}
          </select>
        </p>
        {isReplayed ? (
          <ReplayedShelf key={skuId} {...{ gameKey, result, skuId, product: productName(skuId) }} />
        ) : (
          <PastShelf key={skuId} {...{ result, results, facts, skuId, product: productName(skuId) }} />
        )}
      </div>
    </section>
  );
}

type ShelfProps = Pick<StockReplayProps, 'result'> & { readonly skuId: string; readonly product: string };

/** Goods that come within the week: the week itself at other levels. */
function ReplayedShelf({ gameKey, result, skuId, product }: ShelfProps & { readonly gameKey: string }) {
  const locale = useLocale();
  const t = replays[locale].stock;
  const { levels, you, purchaseOf } = levelsToTry(result.plan, skuId);
  const answer = useAnswer(
    `${gameKey}/${result.week}/stock/${skuId}`,
    async () => {
      const points: StockPoint[] = [];
      for (const units of levels) {
        const purchase = { ...result.plan.purchase, [skuId]: purchaseOf(units) };
        const { alternativeProfitFen } = await counterfactual(result.week, { purchase });
        points.push({ units, profitFen: alternativeProfitFen });
      }
      return points;
    },
    RANK.stock,
  );
  if (answer.status !== 'ready') {
    return <AnswerNote answer={answer} waiting={t.replaying(levels.length)} failed={t.failed} />;
  }
  const curve = stockCurve(answer.value, you, true);
  return (
    <Curve curve={curve} product={product} name={t.nameOrder}>
      <p>{t.replayed}</p>
    </Curve>
  );
}

/** Goods that come later: what the demand of all weeks so far says. */
function PastShelf(props: ShelfProps & Pick<StockReplayProps, 'results' | 'facts'>) {
  const { result, results, facts, skuId, product } = props;
  const locale = useLocale();
  const t = replays[locale].stock;
  const history = shelfHistory(result, results, facts, skuId);
  if (history === undefined) return null;
  const { demands, units, costs } = history;
  const curve = stockCurve(newsvendorPoints(demands, units, costs), units, false);
  return (
    <Curve curve={curve} product={product} name={t.name}>
      <p>
        {t.costs(moneyPerUnit(costs.shortFen, locale), moneyPerUnit(costs.overFen, locale))}{' '}
        {costs.shortFen > 4 * costs.overFen ? t.lean : undefined}
      </p>
      <p class="note">{t.weeks(integer(demands.length, locale))}</p>
    </Curve>
  );
}

interface CurveProps {
  readonly curve: StockCurve;
  readonly product: string;
  readonly name: (product: string, best: string, you: string) => string;
  readonly children: preact.ComponentChildren;
}

function Curve({ curve, product, name, children }: CurveProps) {
  const locale = useLocale();
  const t = replays[locale].stock;
  const units = (value: number) => integer(value, locale);
  const { best, you, plateau, regretFen, advice } = curve;
  const amount = money(regretFen, locale);
  return (
    <>
      <ChartFrame
        title={t.chartTitle(product)}
        headingLevel={4}
        name={name(product, units(best.units), units(you.units))}
        table={{
          caption: t.caption,
          columns: [t.columnUnits, t.columnProfit],
          rows: curve.points.map((point) => [units(point.units), money(point.profitFen, locale)]),
        }}
      >
        <StockCurvePlot curve={curve} />
      </ChartFrame>
      <p>
        {advice === 'stop' ? t.stop(units(plateau.lowUnits), units(plateau.highUnits)) : undefined}
        {advice === 'more' ? t.more(units(best.units), amount) : undefined}
        {advice === 'less' ? t.less(units(best.units), amount) : undefined}
      </p>
      {children}
      <p class="missed">
        <span>{t.missed}</span>
        <b class={advice === 'stop' ? 'num' : 'num bad'}>{amount}</b>
      </p>
    </>
  );
}
