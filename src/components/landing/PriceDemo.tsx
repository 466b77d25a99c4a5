import { useEffect, useRef, useState } from 'preact/hooks';
import { priceCurve } from '../../charts/price-curve.ts';
import { landing } from '../../i18n/areas/landing.ts';
import { integer, money, price } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Plot, type PlotMark } from '../lesson/labs/Plot.tsx';
import { type LabProduct, type PriceTry, tryPrices } from '../lesson/labs/price-lab.ts';
import { playIn } from '../lesson/labs/use-replay.ts';

export interface PriceDemoProps {
  readonly locale: Locale;
  readonly scenarioId: string;
  readonly seed: string;
  readonly product: LabProduct;
  readonly listPriceFen: Readonly<Record<string, number>>;
  /** The curve as it was drawn when the site was built. */
  readonly tries: readonly PriceTry[];
}

/** One decision to try: a price, and what the week would have earned. The weeks are run again in the browser. */
export function PriceDemo(props: PriceDemoProps) {
  const { locale, product } = props;
  const t = landing[locale].demo;
  const { tries, status } = useRerun(props);
  const start = Math.max(
    0,
    tries.findIndex(({ priceFen }) => priceFen === product.priceFen),
  );
  const [place, setPlace] = useState(start);
  const slider = useRef<HTMLInputElement>(null);
  // The slider may have been moved before this script came.
  useEffect(() => setPlace(Number(slider.current?.value ?? start)), [start]);
  const you = tries[place] ?? tries[0];
  if (!you) return null;
  const curve = priceCurve({
    points: tries.map((one) => ({ ...one, operatingProfitFen: one.profitFen })),
    actualFen: you.priceFen,
    lastFen: product.priceFen,
  });
  const isBest = curve.best.priceFen === you.priceFen;
  const marks: PlotMark[] = [
    {
      x: curve.best.x,
      y: curve.best.y,
      kind: 'best',
      label: `${t.best} ${price(curve.best.priceFen, locale)}`,
    },
    { x: curve.you.x, y: curve.you.y, kind: 'you', label: isBest ? '' : price(you.priceFen, locale) },
  ];
  const [units, profit] = [integer(you.units, locale), money(curve.you.operatingProfitFen, locale)];
  return (
    <>
      <Plot
        name={t.name(price(you.priceFen, locale), units, profit)}
        line={curve.points}
        marks={marks}
        band={{ start: curve.plateau.startX, end: curve.plateau.endX }}
        xTicks={curve.priceTicks.map(({ value, place }) => ({ x: place, label: price(value, locale) }))}
        yTicks={curve.profitTicks.map(({ value, place }) => ({ y: place, label: money(value, locale) }))}
      />
      <label class="demo-slider">
        <span>
          {t.price} <b class="num">{price(you.priceFen, locale)}</b>
        </span>
        <input
          ref={slider}
          class="range-input"
          type="range"
          min={0}
          max={tries.length - 1}
          step={1}
          value={place}
          aria-valuetext={price(you.priceFen, locale)}
          onInput={(event) => setPlace(Number(event.currentTarget.value))}
        />
      </label>
      <dl class="demo-figures">
        <div>
          <dt>{t.sells}</dt>
          <dd class="num">{units}</dd>
        </div>
        <div class="double">
          <dt>{t.earns}</dt>
          <dd class="num">{profit}</dd>
        </div>
      </dl>
      <p class="demo-reading" aria-live="polite">
        {curve.regretFen < curve.best.operatingProfitFen * 0.01
          ? t.top
          : t.better(money(curve.regretFen, locale))}
      </p>
      <p class="note">
        {status === 'running'
          ? t.running
          : status === 'failed'
            ? t.failed
            : status === 'done'
              ? t.done(tries.length)
              : t.exact}
      </p>
      <details class="demo-table">
        <summary>{t.table}</summary>
        <table class="tbl slim">
          <caption class="sr">{t.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.price}</th>
              <th scope="col" class="n">
                {t.columns.units}
              </th>
              <th scope="col" class="n">
                {t.columns.profit}
              </th>
            </tr>
          </thead>
          <tbody>
            {tries.map((one) => (
              <tr key={one.priceFen}>
                <th scope="row">{price(one.priceFen, locale)}</th>
                <td class="n">{integer(one.units, locale)}</td>
                <td class="n">{money(one.profitFen, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Runs the same weeks once more, here and now: the drawn curve is replaced by what this browser computed. */
function useRerun({ scenarioId, seed, product, listPriceFen, tries }: PriceDemoProps) {
  const [rerun, setRerun] = useState<{
    tries: readonly PriceTry[];
    status: 'drawn' | 'running' | 'done' | 'failed';
  }>({ tries, status: 'drawn' });
  useEffect(() => {
    setRerun({ tries, status: 'running' });
    tryPrices(playIn(scenarioId), seed, product, listPriceFen).then(
      (fresh) => setRerun({ tries: fresh, status: 'done' }),
      () => setRerun({ tries, status: 'failed' }),
    );
  }, []);
  return rerun;
}
