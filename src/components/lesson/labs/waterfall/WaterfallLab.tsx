import { labWaterfall } from '../../../../i18n/areas/lab-waterfall.ts';
import { integer, money, moneyPerUnit, percent, signedMoney } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { splitSales, type WaterfallSetup } from './waterfall-lab.ts';

function pairOf({ weeks }: WaterfallSetup, values: Values) {
  const before = weeks[valueAt(values, 'from')];
  const now = weeks[valueAt(values, 'to')];
  if (!before || !now) throw new Error('no such weeks');
  return { before, now, split: splitSales(before, now) };
}

/** The later week of the neighbours whose sales differ most. */
function largestChange({ weeks }: WaterfallSetup): number {
  const changes = weeks.map((week, n) => Math.abs(week.salesFen - (weeks[n - 1] ?? week).salesFen));
  return Math.max(1, changes.indexOf(Math.max(...changes)));
}

const spec: Lab<WaterfallSetup> = {
  title: (_, locale) => labWaterfall[locale].title,
  start: () => ({ from: 0, to: 1 }),
  controls({ weeks }, locale) {
    const t = labWaterfall[locale];
    const options = weeks.map(({ week }, value) => ({ value, label: t.week(integer(week, locale)) }));
    return [
      { kind: 'choice', id: 'from', label: t.from, options },
      { kind: 'choice', id: 'to', label: t.to, options },
    ];
  },
  view(setup, values, locale) {
    const t = labWaterfall[locale];
    const { before, now, split } = pairOf(setup, values);
    const signed = (fen: number) => signedMoney(fen, locale);
    const effects = [
      { label: t.visitors, value: split.visitorsFen },
      { label: t.conversion, value: split.conversionFen },
      { label: t.orderValue, value: split.orderValueFen },
      { label: t.change, value: split.changeFen, isTotal: true },
    ];
    return {
      figures: [
        { label: t.before(integer(before.week, locale)), value: money(before.salesFen, locale) },
        { label: t.after(integer(now.week, locale)), value: money(now.salesFen, locale) },
        { label: t.change, value: signed(split.changeFen) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption,
          labelHead: t.factor,
          valueHead: t.effect,
          rows: effects.map((one) => ({ ...one, text: signed(one.value) })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.weekHead, t.visitors, t.orders, t.conversion, t.orderValue, t.sales],
          rows: setup.weeks.map((one) => ({
            isYou: one === now || one === before,
            cells: [
              integer(one.week, locale),
              integer(one.visitors, locale),
              integer(one.orders, locale),
              percent(one.orders / one.visitors, locale, 2),
              moneyPerUnit(one.salesFen / one.orders, locale),
              money(one.salesFen, locale),
            ],
          })),
        },
      ],
      reading: t.reading(
        signed(split.changeFen),
        signed(split.visitorsFen),
        signed(split.conversionFen),
        signed(split.orderValueFen),
      ),
      result: signed(split.changeFen),
    };
  },
  resultName: (locale) => labWaterfall[locale].change,
  guess(setup, locale) {
    const to = largestChange(setup);
    const at = { from: to - 1, to };
    const { before, now, split } = pairOf(setup, at);
    return {
      question: labWaterfall[locale].guess(
        integer(before.week, locale),
        integer(now.week, locale),
        signedMoney(split.changeFen, locale),
      ),
      unit: { before: '¥', after: '' },
      at,
      answer: split.visitorsFen / 100,
      text: (yuan) => signedMoney(yuan * 100, locale),
    };
  },
  good(setup, locale) {
    const to = largestChange(setup);
    return { values: { from: to - 1, to }, why: labWaterfall[locale].why };
  },
};

/** The change of sales between two weeks, split into its three factors. */
export const WaterfallLab = labOf(spec);
