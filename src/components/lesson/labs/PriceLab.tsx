import { useEffect, useRef, useState } from 'preact/hooks';
import { lab } from '../../../i18n/areas/lab.ts';
import { integer, money, price, signedMoney } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { Figures } from './kit/parts.tsx';
import { LabFoot } from './LabFoot.tsx';
import { Plot, type PlotMark } from './Plot.tsx';
import { type LabProduct, type PriceTry, tryPrices } from './price-lab.ts';
import { plotPrices } from './price-plot.ts';
import { otherLuck, playIn, useReplay } from './use-replay.ts';

export interface PriceLabProps {
  readonly locale: Locale;
  readonly scenarioId: string;
  readonly seed: string;
  readonly skuId: string;
  readonly products: readonly LabProduct[];
  readonly tries: readonly PriceTry[];
}

/** A slider over real replays of one week: price of one product against the profit of the shop. */
export function PriceLab(props: PriceLabProps) {
  const { locale, scenarioId } = props;
  const t = lab[locale];
  const [shown, setShown] = useState({ skuId: props.skuId, seed: props.seed, tries: props.tries });
  const product = props.products.find((one) => one.id === shown.skuId);
  const placeOfNow = Math.max(
    0,
    shown.tries.findIndex((one) => one.priceFen === product?.priceFen),
  );
  const [place, setPlace] = useState(placeOfNow);
  const slider = useRef<HTMLInputElement>(null);
  const replay = useReplay();
  // the slider may have been moved before this script came
  useEffect(() => setPlace(Number(slider.current?.value ?? placeOfNow)), []);

  const show = (skuId: string, seed: string) => {
    const next = props.products.find((one) => one.id === skuId);
    if (!next) return;
    const prices = Object.fromEntries(props.products.map((one) => [one.id, one.priceFen]));
    replay.start(
      () => tryPrices(playIn(scenarioId), seed, next, prices),
      (tries) => {
        const samePrice = tries.findIndex((one) => one.priceFen === shown.tries[place]?.priceFen);
        const nowPlace = tries.findIndex((one) => one.priceFen === next.priceFen);
        setPlace(skuId === shown.skuId && samePrice >= 0 ? samePrice : nowPlace);
        setShown({ skuId, seed, tries });
      },
    );
  };

  const you = shown.tries[place] ?? shown.tries[0];
  const now = shown.tries[placeOfNow] ?? you;
  if (!you || !now || !product) return null;
  const plot = plotPrices(shown.tries);
  const { best } = plot;
  const marks: PlotMark[] = [
    { ...plot.placeOf(best), kind: 'best', label: `${t.best} ${price(best.priceFen, locale)}` },
    {
      ...plot.placeOf(you),
      kind: 'you',
      label: you === best || you === now ? '' : price(you.priceFen, locale),
    },
  ];
  if (now !== best && now !== you) {
    marks.unshift({ ...plot.placeOf(now), kind: 'now', label: `${t.now} ${price(now.priceFen, locale)}` });
  }
  const facts = t.price.reading(
    price(you.priceFen, locale),
    money(you.profitFen, locale),
    integer(you.units, locale),
  );
  const gain = you.profitFen - now.profitFen;
  const amount = money(Math.abs(gain), locale);
  const reading =
    you === now ? t.price.same(facts) : gain < 0 ? t.price.less(facts, amount) : t.price.more(facts, amount);
  return (
    <>
      <p class="lab-title">{t.price.title(product.name)}</p>
      <Plot
        name={`${t.price.title(product.name)}. ${reading}`}
        line={plot.line}
        marks={marks}
        band={plot.flat}
        xTicks={plot.xTicks.map((tick) => ({ x: tick.x, label: price(tick.fen, locale) }))}
        yTicks={plot.yTicks.map((tick) => ({ y: tick.y, label: money(tick.fen, locale) }))}
      />
      <div class="lab-controls">
        <label class="lab-slider">
          <span>
            {t.price.slider} <b class="num">{price(you.priceFen, locale)}</b>
          </span>
          <input
            ref={slider}
            class="range-input"
            type="range"
            min={0}
            max={shown.tries.length - 1}
            step={1}
            value={place}
            aria-valuetext={price(you.priceFen, locale)}
            onInput={(event) => setPlace(Number(event.currentTarget.value))}
          />
        </label>
        <label class="lab-choice">
          <span>{t.product}</span>
          <select
            class="select"
            value={shown.skuId}
            onChange={(event) => show(event.currentTarget.value, shown.seed)}
          >
            {props.products.map((one) => (
              <option key={one.id} value={one.id} selected={one.id === shown.skuId}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Figures
        figures={[
          { label: t.price.profit, value: money(you.profitFen, locale) },
          { label: t.price.units, value: integer(you.units, locale) },
          { label: t.price.againstNow, value: signedMoney(you.profitFen - now.profitFen, locale) },
        ]}
      />
      <LabFoot
        locale={locale}
        status={replay.status}
        reading={reading}
        onNewLuck={() => show(shown.skuId, otherLuck(shown.seed))}
      />
      <details class="lab-table">
        <summary>{t.asTable}</summary>
        <table>
          <caption class="sr">{t.price.tableName}</caption>
          <thead>
            <tr>
              <th scope="col">{t.price.slider}</th>
              <th scope="col">{t.price.unitsOnly}</th>
              <th scope="col">{t.price.profit}</th>
            </tr>
          </thead>
          <tbody>
            {shown.tries.map((one) => (
              <tr key={one.priceFen} class={one === you ? 'you' : undefined}>
                <th scope="row" class="num">
                  {price(one.priceFen, locale)}
                </th>
                <td class="num">{integer(one.units, locale)}</td>
                <td class="num">{money(one.profitFen, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
