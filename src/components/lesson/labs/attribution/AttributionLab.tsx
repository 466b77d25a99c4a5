import { labAttribution } from '../../../../i18n/areas/lab-attribution.ts';
import { decimal, integer, money, moneyPerUnit, percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { ATTRIBUTION_MODELS } from '../../../../simulator/index.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { type AttributionSetup, costPerOrder, mostMoved } from './attribution-lab.ts';

const LAST_CLICK = 0;
const FIRST_CLICK = 1;
const LINEAR = 2;

const ordersText = (milli: number, locale: Locale) => decimal(milli / 1000, locale);

const spec: Lab<AttributionSetup> = {
  title: ({ week }, locale) => labAttribution[locale].title(integer(week, locale)),
  start: () => ({ model: LAST_CLICK }),
  controls(_, locale) {
    const t = labAttribution[locale];
    return [
      {
        kind: 'choice',
        id: 'model',
        label: t.model,
        options: ATTRIBUTION_MODELS.map((one, value) => ({ value, label: t.models[one] })),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labAttribution[locale];
    const model = valueAt(values, 'model');
    const creditOf = (row: AttributionSetup['rows'][number]) => row.milliOrders[model] ?? 0;
    const most = setup.rows.reduce((top, row) => (creditOf(row) > creditOf(top) ? row : top));
    const moved = mostMoved(setup, LAST_CLICK, model === LAST_CLICK ? FIRST_CLICK : model)?.name ?? '';
    const name = t.models[ATTRIBUTION_MODELS[model] ?? 'lastClick'];
    const orders = ordersText(creditOf(most), locale);
    const weights = setup.weights[model];
    return {
      figures: [
        { label: t.orders, value: integer(setup.orders, locale) },
        { label: t.most, value: most.name },
        { label: t.moved, value: model === LAST_CLICK ? t.none : moved },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption,
          labelHead: t.channel,
          valueHead: t.credit,
          rows: setup.rows.map((row) => ({
            label: row.name,
            value: creditOf(row),
            text: ordersText(creditOf(row), locale),
            tone: 'plain' as const,
          })),
        },
      ],
      tables: [
        {
          caption: t.spendTable,
          head: [t.channel, t.credit, t.spend, t.cost],
          rows: setup.rows.map((row) => {
            const cost = costPerOrder(row, model);
            return {
              cells: [
                row.name,
                ordersText(creditOf(row), locale),
                money(row.spendFen, locale),
                cost === undefined ? t.none : moneyPerUnit(cost, locale),
              ],
            };
          }),
        },
        {
          caption: t.table,
          head: [t.channel, ...ATTRIBUTION_MODELS.map((one) => t.models[one])],
          rows: setup.rows.map((row) => ({
            cells: [row.name, ...row.milliOrders.map((milli) => ordersText(milli, locale))],
          })),
        },
        {
          caption: t.pathTable,
          head: [t.visit, t.when, t.weight],
          rows: setup.path.map((visit, n) => ({
            cells: [
              `${integer(n + 1, locale)} ${visit.name}`,
              visit.daysBefore > 0 ? t.daysBefore(integer(visit.daysBefore, locale)) : t.sameDay,
              weights ? percent(weights[n] ?? 0, locale, 0) : t.ownWay,
            ],
          })),
        },
      ],
      reading: t.reading(name, most.name, orders, moved),
      result: `${most.name} ${orders}`,
    };
  },
  resultName: (locale) => labAttribution[locale].most,
  guess(setup, locale) {
    const t = labAttribution[locale];
    const row = mostMoved(setup, LAST_CLICK, FIRST_CLICK) ?? setup.rows[0];
    if (!row) throw new Error('a week without channels');
    return {
      question: t.guess(row.name, ordersText(row.milliOrders[LAST_CLICK] ?? 0, locale)),
      unit: { before: '', after: t.unit },
      at: { model: FIRST_CLICK },
      answer: (row.milliOrders[FIRST_CLICK] ?? 0) / 1000,
      text: (value) => `${decimal(value, locale)}${t.unit}`,
    };
  },
  good: (_, locale) => ({ values: { model: LINEAR }, why: labAttribution[locale].why }),
};

/** Credit for a week's first orders under each model. */
export const AttributionLab = labOf(spec);
