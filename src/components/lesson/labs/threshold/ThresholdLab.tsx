import { labThreshold } from '../../../../i18n/areas/lab-threshold.ts';
import { between, integer, money, moneyPerUnit, percent, signedMoney } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { BASKET_STEP, readThreshold, THRESHOLDS, type ThresholdSetup } from './threshold-lab.ts';

const PLACE_AT_FIRST = 1;
const PLACE_TO_GUESS = 3;

const textAt = (place: number, locale: Locale) => {
  const yuan = THRESHOLDS[place - 1];
  return yuan === undefined ? labThreshold[locale].none : money(yuan * 100, locale);
};

function readingOf(setup: ThresholdSetup, place: number, locale: Locale): string {
  const t = labThreshold[locale];
  const read = readThreshold(setup, place);
  const average = moneyPerUnit(read.averageFen, locale);
  if (place === 0) return t.plain(average);
  const facts = t.reading(
    textAt(place, locale),
    percent(read.reachedWithout, locale, 0),
    percent(read.reachedWith, locale, 0),
    average,
  );
  const amount = money(Math.abs(read.profitChangeFen), locale);
  return read.profitChangeFen < 0 ? t.less(facts, amount) : t.more(facts, amount);
}

const spec: Lab<ThresholdSetup> = {
  title: (setup, locale) => labThreshold[locale].title(money(setup.discountYuan * 100, locale)),
  start: () => ({ place: PLACE_AT_FIRST }),
  controls: (_, locale) => [
    {
      kind: 'range',
      id: 'place',
      label: labThreshold[locale].threshold,
      min: 0,
      max: THRESHOLDS.length,
      step: 1,
      text: (place) => textAt(place, locale),
    },
  ],
  view(setup, values, locale) {
    const t = labThreshold[locale];
    const place = valueAt(values, 'place');
    const read = readThreshold(setup, place);
    const reading = readingOf(setup, place, locale);
    const [plain, now] = [setup.tries[0]?.baskets ?? [], setup.tries[place]?.baskets ?? []];
    const yuan = THRESHOLDS[place - 1];
    const columns = plain.flatMap((count, step) => [
      { from: step * BASKET_STEP, to: (step + 0.5) * BASKET_STEP, value: count, tone: 'soft' as const },
      {
        from: (step + 0.5) * BASKET_STEP,
        to: (step + 1) * BASKET_STEP,
        value: now[step] ?? 0,
        tone: 'main' as const,
      },
    ]);
    return {
      figures: [
        { label: t.average, value: moneyPerUnit(read.averageFen, locale) },
        { label: t.change, value: signedMoney(read.averageFen - read.averageWithoutFen, locale) },
        {
          label: t.reached,
          value:
            place === 0
              ? t.none
              : t.fromTo(percent(read.reachedWithout, locale, 0), percent(read.reachedWith, locale, 0)),
        },
        { label: t.profit, value: signedMoney(read.profitChangeFen, locale) },
      ],
      pictures: [
        {
          kind: 'columns',
          name: t.name(reading),
          xName: t.basketAxis,
          yName: t.orderAxis,
          xText: (value) => money(value * 100, locale),
          yText: (count) => integer(count, locale),
          columns,
          legend: [
            { label: t.before, tone: 'soft' },
            { label: t.after, tone: 'main' },
          ],
          cut: yuan === undefined ? undefined : { x: yuan, label: money(yuan * 100, locale) },
        },
      ],
      tables: [
        {
          caption: t.allTable,
          head: [t.threshold, t.orders, t.average, t.given, t.profit],
          rows: setup.tries.map((one, n) => ({
            isYou: n === place,
            cells: [
              textAt(n, locale),
              integer(one.orders, locale),
              moneyPerUnit(one.paidFen / one.orders, locale),
              money(one.discountFen, locale),
              signedMoney(readThreshold(setup, n).profitChangeFen, locale),
            ],
          })),
        },
        {
          caption: t.table,
          head: [t.basket, t.before, t.after],
          rows: plain.map((count, step) => {
            const low = money(step * BASKET_STEP * 100, locale);
            const high = money((step + 1) * BASKET_STEP * 100 - 100, locale);
            return {
              cells: [
                step === plain.length - 1 ? t.andMore(low) : between(low, high, locale),
                integer(count, locale),
                integer(now[step] ?? 0, locale),
              ],
            };
          }),
        },
      ],
      reading,
      result: signedMoney(read.profitChangeFen, locale),
    };
  },
  resultName: (locale) => labThreshold[locale].profit,
  guess(setup, locale) {
    const { averageFen, averageWithoutFen } = readThreshold(setup, PLACE_TO_GUESS);
    return {
      question: labThreshold[locale].guess(
        moneyPerUnit(averageWithoutFen, locale),
        textAt(PLACE_TO_GUESS, locale),
        money(setup.discountYuan * 100, locale),
      ),
      unit: { before: '¥', after: '' },
      at: { place: PLACE_TO_GUESS },
      answer: averageFen / 100,
      text: (yuan) => moneyPerUnit(yuan * 100, locale),
    };
  },
  good(setup, locale) {
    const profits = setup.tries.map((one) => one.profitFen);
    return { values: { place: profits.indexOf(Math.max(...profits)) }, why: labThreshold[locale].why };
  },
};

/** A week's baskets with and without a discount from a threshold. */
export const ThresholdLab = labOf(spec);
