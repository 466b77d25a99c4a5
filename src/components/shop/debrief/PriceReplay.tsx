import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { type PriceCurve, priceCurve } from '../../../charts/price-curve.ts';
import { priceReplay } from '../../../i18n/areas/price-replay.ts';
import { integer, money, price } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { $plan, stagePrice } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import type { ProductName } from '../run/event-sentence.ts';
import { useCurves } from './curves.ts';
import { PriceCurvePlot } from './PriceCurvePlot.tsx';
import './price-replay.css';

interface PriceReplayProps {
  readonly result: WeekResult;
  readonly productName: ProductName;
  /** False when the coming week cannot be planned here. */
  readonly canPlan: boolean;
}

/** The week replayed at other prices of one product; opens on the product whose price missed most. */
export function PriceReplay({ result, productName, canPlan }: PriceReplayProps) {
  const locale = useLocale();
  const t = priceReplay[locale];
  const [chosen, setChosen] = useState<string>();
  const choiceId = useId();
  const { curves, replayedWeeks, isComplete, hasFailed } = useCurves(result);
  const readings = new Map([...curves].map(([skuId, input]) => [skuId, priceCurve(input)]));
  const order = result.skus
    .map(({ skuId }) => skuId)
    .sort((a, b) => (readings.get(b)?.regretFen ?? -1) - (readings.get(a)?.regretFen ?? -1));
  const skuId = chosen ?? (isComplete ? order[0] : undefined);
  const curve = skuId === undefined ? undefined : readings.get(skuId);
  return (
    <section aria-labelledby="debrief-curve">
      <header class="sech">
        <h2 id="debrief-curve">{t.sectionTitle}</h2>
        <p class="muted">{t.sectionLede}</p>
      </header>
      <div class="panel replay">
        <div class="replay-choice">
          <label for={choiceId}>{t.choose}</label>
          <select
            id={choiceId}
            class="select"
            value={skuId ?? ''}
            disabled={curves.size === 0}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {order.map((id) => {
              const reading = readings.get(id);
              const missed =
                reading && reading.regretFen > 0
                  ? `${t.profitMissed} ${money(reading.regretFen, locale)}`
                  : '';
              return (
                <option key={id} value={id}>
                  {[productName(id), missed].filter(Boolean).join(' · ')}
                </option>
              );
            })}
          </select>
          <span class="note" role="status">
            {hasFailed ? t.failed : isComplete ? t.replayed(integer(replayedWeeks, locale)) : t.replaying}
          </span>
        </div>
        {curve && skuId !== undefined ? (
          <Reading
            curve={curve}
            skuId={skuId}
            product={productName(skuId)}
            canPlan={canPlan}
            hasRunOut={result.skus.some((sku) => sku.skuId === skuId && sku.lostUnits > 0)}
          />
        ) : hasFailed ? undefined : (
          <div class="curve-place" aria-hidden="true" />
        )}
      </div>
    </section>
  );
}

interface ReadingProps {
  readonly curve: PriceCurve;
  readonly skuId: string;
  readonly product: string;
  readonly canPlan: boolean;
  /** Buyers found an empty shelf: the curve then shows what scarce goods were worth. */
  readonly hasRunOut: boolean;
}

function Reading({ curve, skuId, product, canPlan, hasRunOut }: ReadingProps) {
  const locale = useLocale();
  const t = priceReplay[locale];
  const planned = useStore($plan)?.listPriceFen[skuId];
  const best = price(curve.best.priceFen, locale);
  const add = () => {
    stagePrice(skuId, curve.best.priceFen);
    showToast({ text: `${product}: ${t.added(best)}` });
  };
  return (
    <div class="replay-body">
      <ChartFrame
        title={t.title(product)}
        legend={
          <>
            <span class="curve-legend">
              <i class="dot" />
              {t.dots}
            </span>
            <span class="curve-legend">
              <i class="stroke" />
              {t.line}
            </span>
          </>
        }
        name={t.name(product, best, price(curve.you.priceFen, locale))}
        table={{
          caption: t.axisName,
          columns: [t.columnPrice, t.columnUnits, t.columnProfit],
          rows: curve.replays.map((point) => [
            price(point.priceFen, locale),
            integer(point.units, locale),
            money(point.operatingProfitFen, locale),
          ]),
        }}
      >
        <PriceCurvePlot curve={curve} />
      </ChartFrame>
      <div class="replay-words">
        <p>{adviceSentence(curve, locale)}</p>
        {hasRunOut && curve.advice.startsWith('raise') ? <p>{t.soldOut}</p> : undefined}
        {canPlan && curve.advice !== 'stop' ? (
          planned === curve.best.priceFen ? (
            <p class="tag ok">{t.added(best)}</p>
          ) : (
            <Button icon="pin" onClick={add}>
              {t.add(best)}
            </Button>
          )
        ) : undefined}
        <p class="note">{t.addNote}</p>
        <p class="missed">
          <span>{t.profitMissed}</span>
          <b class={curve.advice === 'stop' ? 'num' : 'num bad'}>{money(curve.regretFen, locale)}</b>
        </p>
      </div>
    </div>
  );
}

/** What to do with the curve, in one or two sentences. */
export function adviceSentence(curve: PriceCurve, locale: Locale): string {
  const t = priceReplay[locale];
  const best = price(curve.best.priceFen, locale);
  const amount = money(curve.regretFen, locale);
  const low = price(curve.plateau.lowFen, locale);
  const high = price(curve.plateau.highFen, locale);
  if (curve.advice === 'stop') {
    return curve.plateau.lowFen === curve.plateau.highFen ? t.stopPoint(best) : t.stop(low, high);
  }
  if (curve.advice === 'raise') return t.raise(best, amount, low, high);
  if (curve.advice === 'lower') return t.lower(best, amount, low, high);
  return curve.advice === 'raise-further' ? t.raiseFurther(best, amount) : t.lowerFurther(best, amount);
}
