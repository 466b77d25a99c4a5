import { useEffect, useId, useState } from 'preact/hooks';
import { type PriceCurve, type PriceCurveInput, priceCurve } from '../../../charts/price-curve.ts';
import { teachClass } from '../../../i18n/areas/teach-class.ts';
import { money, price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { PublicFacts } from '../../../simulator/index.ts';
import { labFacts } from '../../../stores/lab.ts';
import { Button } from '../../ui/Button.tsx';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { ClassReport } from './class-data.ts';
import { type ChosenPrice, chosenPrices, PricePlot } from './PricePlot.tsx';
import { reportCurve } from './replays.ts';

interface PricesPanelProps {
  /** Reports of the week. */
  readonly reports: readonly ClassReport[];
  readonly nameOf: (report: ClassReport) => string;
  readonly large: boolean;
}

/** The prices of the class as dots on the profit curve of one of its weeks. */
export function PricesPanel({ reports, nameOf, large }: PricesPanelProps) {
  const locale = useLocale();
  const t = teachClass[locale].prices;
  const ids = useId();
  const playable = reports.filter(({ report }) => report.entries.some(({ week }) => week === report.week));
  const [referenceId, setReferenceId] = useState<string>();
  const [sku, setSku] = useState<string>();
  // the same one whatever the order of the reports
  const [usual] = playable.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const reference = playable.find(({ id }) => id === referenceId) ?? usual;
  const facts = useFacts(reference?.report.head.scenarioId);
  const skus = reference?.report.figures.skus.map(({ skuId }) => skuId) ?? [];
  const skuId = sku !== undefined && skus.includes(sku) ? sku : widestSpread(playable, skus);
  const answer = useCurve(reference, skuId);
  if (!reference || skuId === undefined) return null;
  const productName = (id: string) => {
    const known = facts?.skus.find((one) => one.id === id);
    return known ? textOf(known.name, locale) : id;
  };
  const same = playable.filter(({ report }) => report.head.scenarioId === reference.report.head.scenarioId);
  return (
    <section class="panel class-prices" aria-labelledby="class-prices">
      <header>
        <h2 id="class-prices">{t.title}</h2>
        <p>{t.lede}</p>
      </header>
      <div class="class-choice">
        <div class="field">
          <label for={`${ids}-sku`}>{t.product}</label>
          <select
            id={`${ids}-sku`}
            class="select"
            value={skuId}
            onChange={(event) => setSku(event.currentTarget.value)}
          >
            {skus.map((id) => (
              <option key={id} value={id}>
                {productName(id)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${ids}-reference`}>{t.reference}</label>
          <select
            id={`${ids}-reference`}
            class="select"
            value={reference.id}
            onChange={(event) => setReferenceId(event.currentTarget.value)}
          >
            {playable.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {answer.state === 'ready' ? (
        <Reading
          curve={curveAround(answer.curve, chosenPrices(same, skuId))}
          prices={chosenPrices(same, skuId)}
          product={productName(skuId)}
          large={large}
          isMixed={same.length < playable.length}
        />
      ) : (
        <div class="class-waiting">
          <p class="note" role="status">
            {answer.state === 'failed' ? t.failed : t.asking}
          </p>
          {answer.state === 'failed' ? (
            <Button size="sm" icon="refresh-cw" onClick={answer.again}>
              {t.again}
            </Button>
          ) : undefined}
        </div>
      )}
    </section>
  );
}

interface ReadingProps {
  readonly curve: PriceCurve;
  readonly prices: readonly ChosenPrice[];
  readonly product: string;
  readonly large: boolean;
  readonly isMixed: boolean;
}

function Reading({ curve, prices, product, large, isMixed }: ReadingProps) {
  const locale = useLocale();
  const t = teachClass[locale].prices;
  const students = prices.reduce((sum, { count }) => sum + count, 0);
  const { lowFen, highFen } = curve.plateau;
  const inside = prices
    .filter(({ priceFen }) => priceFen >= lowFen && priceFen <= highFen)
    .reduce((sum, { count }) => sum + count, 0);
  const first = curve.points[0]?.priceFen ?? 0;
  const last = curve.points.at(-1)?.priceFen ?? 0;
  const outside = prices
    .filter(({ priceFen }) => priceFen < first || priceFen > last)
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="class-reading">
      <p class="class-says">
        <b>{t.reading(inside, students, price(lowFen, locale), price(highFen, locale))}</b>
      </p>
      <ChartFrame
        title={product}
        titleHidden
        name={t.name(product, students)}
        table={{
          caption: t.caption,
          columns: [t.price, t.students, t.profit],
          rows: prices.map(({ priceFen, count }) => [
            price(priceFen, locale),
            count,
            money(profitAt(curve, priceFen), locale),
          ]),
        }}
      >
        <PricePlot curve={curve} prices={prices} large={large} />
      </ChartFrame>
      <p class="note">
        {t.note} {isMixed ? t.mixed : ''} {outside > 0 ? t.outside(outside) : ''}
      </p>
    </div>
  );
}

/** Profit of the curve at a price, on the straight line between its points. */
export function profitAt({ points }: PriceCurve, priceFen: number): number {
  const right = points.findIndex((point) => point.priceFen >= priceFen);
  const after = points[right] ?? points.at(-1);
  const before = points[right - 1] ?? after;
  if (!after || !before) return 0;
  const width = after.priceFen - before.priceFen;
  const share = width > 0 ? (priceFen - before.priceFen) / width : 0;
  return (
    before.operatingProfitFen + (after.operatingProfitFen - before.operatingProfitFen) * Math.min(1, share)
  );
}

/** The product on whose price the class differs most, by its own level. */
function widestSpread(reports: readonly ClassReport[], skus: readonly string[]): string | undefined {
  const spread = (skuId: string) => {
    const prices = chosenPrices(reports, skuId).map(({ priceFen }) => priceFen);
    const low = Math.min(...prices);
    return prices.length === 0 || low <= 0 ? 0 : Math.max(...prices) / low;
  };
  return skus.reduce<string | undefined>(
    (most, one) => (most === undefined || spread(one) > spread(most) ? one : most),
    undefined,
  );
}

function useFacts(scenarioId: string | undefined): PublicFacts | undefined {
  const [facts, setFacts] = useState<{ readonly id: string; readonly facts: PublicFacts }>();
  useEffect(() => {
    if (scenarioId === undefined) return;
    let isCurrent = true;
    labFacts(scenarioId).then(
      (found) => isCurrent && setFacts({ id: scenarioId, facts: found }),
      () => undefined, // a shop that this page does not carry: codes are shown
    );
    return () => {
      isCurrent = false;
    };
  }, [scenarioId]);
  return facts?.id === scenarioId ? facts?.facts : undefined;
}

/** Beyond the prices of the class and the best one the curve is cut, so that their differences fill the picture. */
const MARGIN = 0.2;
const FEWEST_POINTS = 8;

function curveAround(input: PriceCurveInput, prices: readonly ChosenPrice[]): PriceCurve {
  const whole = priceCurve(input);
  const places = [...prices.map(({ priceFen }) => priceFen), whole.plateau.lowFen, whole.plateau.highFen];
  const low = Math.min(...places) * (1 - MARGIN);
  const high = Math.max(...places) * (1 + MARGIN);
  const points = input.points.filter(({ priceFen }) => priceFen >= low && priceFen <= high);
  return points.length < FEWEST_POINTS ? whole : priceCurve({ ...input, points });
}

type CurveAnswer =
  | { readonly state: 'asking' }
  | { readonly state: 'ready'; readonly curve: PriceCurveInput }
  | { readonly state: 'failed'; readonly again: () => void };

function useCurve(reference: ClassReport | undefined, skuId: string | undefined): CurveAnswer {
  const [attempt, setAttempt] = useState(0);
  const key = `${reference?.id}/${skuId}/${attempt}`;
  const [answer, setAnswer] = useState<{
    readonly key: string;
    readonly curve: PriceCurveInput | undefined;
  }>();
  useEffect(() => {
    if (!reference || skuId === undefined) return;
    let isCurrent = true;
    reportCurve(reference, skuId).then(
      (input) => isCurrent && setAnswer({ key, curve: input }),
      () => isCurrent && setAnswer({ key, curve: undefined }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  if (answer?.key !== key) return { state: 'asking' };
  if (answer.curve) return { state: 'ready', curve: answer.curve };
  return { state: 'failed', again: () => setAttempt(attempt + 1) };
}
