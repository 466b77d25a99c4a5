import { labBasket } from '../../../../i18n/areas/lab-basket.ts';
import { decimal, integer, percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { type BasketSetup, METHODS, type PairReading, readPair } from './basket-lab.ts';

const ORDERS = ['confidence', 'lift', 'likeness'] as const;
type SortKey = (typeof ORDERS)[number];
const START = { first: 0, base: 0, order: 0 };

const valueText = (key: SortKey, value: number, locale: Locale) =>
  key === 'confidence' ? percent(value, locale) : decimal(value, locale, key === 'lift' ? 2 : 3);

/** All other products, best first. */
function ranked(setup: BasketSetup, values: Values) {
  const first = valueAt(values, 'first');
  const key = ORDERS[valueAt(values, 'order')] ?? 'confidence';
  const rows = setup.names.flatMap((name, place) =>
    place === first ? [] : [{ name, pair: readPair(setup, first, place, valueAt(values, 'base')) }],
  );
  return { key, rows: rows.sort((a, b) => b.pair[key] - a.pair[key]) };
}

const cellsOf = (name: string, pair: PairReading, locale: Locale) => [
  name,
  integer(pair.together, locale),
  percent(pair.support, locale, 2),
  percent(pair.confidence, locale),
  decimal(pair.lift, locale, 2),
  decimal(pair.likeness, locale, 3),
];

const spec: Lab<BasketSetup> = {
  title: (setup, locale) => labBasket[locale].title(integer(setup.baskets, locale)),
  start: () => START,
  controls(setup, locale) {
    const t = labBasket[locale];
    const options = (labels: readonly string[]) => labels.map((label, value) => ({ value, label }));
    return [
      { kind: 'choice', id: 'first', label: t.first, options: options(setup.names) },
      { kind: 'choice', id: 'base', label: t.base, options: options([t.bases.all, t.bases.mixed]) },
      {
        kind: 'choice',
        id: 'order',
        label: t.order,
        options: options(ORDERS.map((one) => t.orders[one])),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labBasket[locale];
    const { key, rows } = ranked(setup, values);
    const name = setup.names[valueAt(values, 'first')] ?? '';
    const [top] = rows;
    if (!top) throw new Error('a shop needs two products');
    return {
      figures: [
        { label: t.top, value: top.name },
        { label: t.support, value: percent(top.pair.support, locale, 2) },
        { label: t.confidence, value: percent(top.pair.confidence, locale) },
        { label: t.lift, value: decimal(top.pair.lift, locale, 2) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption(name),
          labelHead: t.other,
          valueHead: t.orders[key],
          rows: rows.map((row, n) => ({
            label: row.name,
            value: row.pair[key],
            text: valueText(key, row.pair[key], locale),
            tone: n < 3 ? ('you' as const) : ('plain' as const),
          })),
        },
      ],
      tables: [
        {
          caption: t.table(name),
          head: [t.other, t.together, t.support, t.confidence, t.lift, t.likeness],
          rows: rows.map((row, n) => ({ isYou: n === 0, cells: cellsOf(row.name, row.pair, locale) })),
        },
        {
          caption: t.trialTable(integer(setup.tried, locale)),
          head: [t.method, t.hits, t.share],
          rows: METHODS.map((method) => ({
            cells: [
              t.methods[method],
              integer(setup.hits[method], locale),
              percent(setup.hits[method] / setup.tried, locale),
            ],
          })),
        },
      ],
      reading: t.reading(
        name,
        top.name,
        percent(top.pair.confidence, locale),
        decimal(top.pair.lift, locale, 2),
        integer(top.pair.together, locale),
      ),
      result: t.resultText(top.name, valueText(key, top.pair[key], locale)),
    };
  },
  resultName: (locale) => labBasket[locale].result,
  guess(setup, locale) {
    const [first = '', second = ''] = setup.names;
    return {
      question: labBasket[locale].guess(first, second),
      unit: { before: '', after: '%' },
      at: START,
      answer: readPair(setup, 0, 1, 0).confidence * 100,
      text: (value) => percent(value / 100, locale),
    };
  },
  good: (_, locale) => ({ values: { ...START, order: 2 }, why: labBasket[locale].why }),
};

/** What to show beside a product, by three measures, and whether it worked. */
export const BasketLab = labOf(spec);
