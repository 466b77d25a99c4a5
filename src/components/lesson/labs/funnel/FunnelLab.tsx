import { labFunnel } from '../../../../i18n/areas/lab-funnel.ts';
import { decimal, integer, percent, signedInteger } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { type FunnelSetup, funnelCounts, pointGain, STEPS, stepRates } from './funnel-lab.ts';

/** Sliders move by a tenth of a point. */
const PARTS = 1000;

function startOf(setup: FunnelSetup) {
  const rates = stepRates(setup);
  const place = (rate: number) => Math.round(rate * PARTS);
  return { carts: place(rates.carts), checkouts: place(rates.checkouts), orders: place(rates.orders) };
}
const ratesOf = (values: Values) => ({
  carts: valueAt(values, 'carts') / PARTS,
  checkouts: valueAt(values, 'checkouts') / PARTS,
  orders: valueAt(values, 'orders') / PARTS,
});

function goodOf(setup: FunnelSetup) {
  const start = startOf(setup);
  const gains = STEPS.map((step) => pointGain(setup.visits, ratesOf(start), step));
  const best = STEPS[gains.indexOf(Math.max(...gains))] ?? 'carts';
  return { ...start, [best]: start[best] + PARTS / 100 };
}

const spec: Lab<FunnelSetup> = {
  title: (_, locale) => labFunnel[locale].title,
  start: startOf,
  controls(_, locale) {
    const t = labFunnel[locale];
    return STEPS.map((step) => ({
      kind: 'range' as const,
      id: step,
      label: t.rate(t.names[step]),
      min: 1,
      max: PARTS,
      step: 1,
      text: (value: number) => percent(value / PARTS, locale),
    }));
  },
  view(setup, values, locale) {
    const t = labFunnel[locale];
    const rates = ratesOf(values);
    const counts = funnelCounts(setup.visits, rates);
    const orders = counts.at(-1) ?? 0;
    const before = funnelCounts(setup.visits, ratesOf(startOf(setup))).at(-1) ?? 0;
    const gains = STEPS.map((step) => pointGain(setup.visits, rates, step));
    const best = gains.indexOf(Math.max(...gains));
    const name = t.names[STEPS[best] ?? 'carts'];
    const overall = percent(orders / setup.visits, locale, 2);
    const rows = [t.visits, ...STEPS.map((step) => t.names[step])].map((label, n) => ({
      label,
      count: counts[n] ?? 0,
      step: STEPS[n - 1],
    }));
    return {
      figures: [
        { label: t.orders, value: integer(orders, locale) },
        { label: t.more, value: signedInteger(orders - before, locale) },
        { label: t.overall, value: overall },
        { label: t.best, value: name },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption,
          labelHead: t.step,
          valueHead: t.count,
          rows: rows.map((row) => ({
            label: row.label,
            value: row.count,
            text: integer(row.count, locale),
            tone: 'plain' as const,
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.step, t.count, t.stepRate, t.total, t.point],
          rows: rows.map((row, n) => ({
            isYou: n - 1 === best,
            cells: [
              row.label,
              integer(row.count, locale),
              row.step ? percent(rates[row.step], locale) : '–',
              percent(row.count / setup.visits, locale, 2),
              row.step ? decimal(gains[n - 1] ?? 0, locale) : '–',
            ],
          })),
        },
      ],
      reading: t.reading(integer(orders, locale), overall, name, integer(gains[best] ?? 0, locale)),
      result: integer(orders, locale),
    };
  },
  resultName: (locale) => labFunnel[locale].orders,
  guess(setup, locale) {
    const t = labFunnel[locale];
    const start = startOf(setup);
    return {
      question: t.guess(percent(ratesOf(start).carts, locale)),
      unit: { before: '', after: t.unit },
      at: { ...start, carts: start.carts + PARTS / 100 },
      answer: pointGain(setup.visits, ratesOf(start), 'carts'),
      text: (value) => `${integer(value, locale)}${t.unit}`,
    };
  },
  good: (setup, locale) => ({ values: goodOf(setup), why: labFunnel[locale].why }),
};

/** A week's funnel with its rates to change. */
export const FunnelLab = labOf(spec);
