import { labTier } from '../../../../i18n/areas/lab-tier.ts';
import { integer, money, percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Control, type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { readTiers, SPEND_STEP, SPEND_STEPS, type TierSetup } from './tier-lab.ts';

const START = { silver: 300, gold: 1000, silverShare: 1, goldShare: 2 };
const GOOD = { silver: 250, gold: 500, silverShare: 1, goldShare: 2 };
const DRAWN_STEPS = 24;

function termsOf(values: Values) {
  return {
    silver: valueAt(values, 'silver'),
    gold: valueAt(values, 'gold'),
    silverShare: valueAt(values, 'silverShare') / 100,
    goldShare: valueAt(values, 'goldShare') / 100,
  };
}

function totals(setup: TierSetup, values: Values) {
  const rows = readTiers(setup, termsOf(values));
  const sum = (list: typeof rows, pick: (row: (typeof rows)[number]) => number) =>
    list.reduce((total, row) => total + pick(row), 0);
  const members = rows.filter((row) => row.tier !== 'none');
  const [customers, spentFen] = [sum(rows, (row) => row.customers), sum(rows, (row) => row.spentFen)];
  const memberSpentFen = sum(members, (row) => row.spentFen);
  const costFen = sum(members, (row) => row.costFen);
  const share = memberSpentFen > 0 ? costFen / memberSpentFen : 0;
  const left = setup.marginShare - share;
  return {
    rows,
    customers,
    spentFen,
    costFen,
    customerShare: sum(members, (row) => row.customers) / customers,
    salesShare: memberSpentFen / spentFen,
    lift: left > 0 ? share / left : Infinity,
  };
}

const liftText = (lift: number, locale: Locale) =>
  Number.isFinite(lift) ? percent(lift, locale) : labTier[locale].never;

const range = (
  id: string,
  label: string,
  [min, max, step]: readonly [number, number, number],
  text: (value: number) => string,
): Control => ({ kind: 'range', id, label, min, max, step, text });

const spec: Lab<TierSetup> = {
  title: ({ weeks }, locale) => labTier[locale].title(weeks),
  start: () => START,
  controls(_, locale) {
    const t = labTier[locale];
    const yuan = (value: number) => money(value * 100, locale);
    const share = (value: number) => percent(value / 100, locale);
    const most = SPEND_STEP * SPEND_STEPS;
    return [
      range('silver', t.silver, [SPEND_STEP, 1000, SPEND_STEP], yuan),
      range('gold', t.gold, [SPEND_STEP, most, SPEND_STEP], yuan),
      range('silverShare', t.silverShare, [0, 10, 0.5], share),
      range('goldShare', t.goldShare, [0, 10, 0.5], share),
    ];
  },
  view(setup, values, locale) {
    const t = labTier[locale];
    const terms = termsOf(values);
    const all = totals(setup, values);
    const lift = liftText(all.lift, locale);
    const [members, sales] = [percent(all.customerShare, locale), percent(all.salesShare, locale)];
    const cost = money(all.costFen, locale);
    const reading = t.reading(members, sales, cost, lift);
    const toneOf = (yuan: number) => {
      if (yuan >= terms.gold) return 'other' as const;
      return yuan >= terms.silver ? ('main' as const) : ('soft' as const);
    };
    return {
      figures: [
        { label: t.members, value: members },
        { label: t.membersShare, value: sales },
        { label: t.cost, value: cost },
        { label: t.lift, value: lift },
      ],
      pictures: [
        {
          kind: 'columns',
          name: t.name(reading),
          xName: t.spendAxis,
          yName: t.customerAxis,
          xText: (yuan) => money(yuan * 100, locale),
          yText: (count) => integer(count, locale),
          columns: setup.customers.slice(0, DRAWN_STEPS).map((value, step) => ({
            from: step * SPEND_STEP,
            to: (step + 1) * SPEND_STEP,
            value,
            tone: toneOf(step * SPEND_STEP),
          })),
          legend: [
            { label: t.tiers.none, tone: 'soft' },
            { label: t.tiers.silver, tone: 'main' },
            { label: t.tiers.gold, tone: 'other' },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.tier, t.customers, t.customerShare, t.spent, t.salesShare, t.cost, t.lift],
          rows: all.rows.map((row) => ({
            cells: [
              t.tiers[row.tier],
              integer(row.customers, locale),
              percent(row.customers / all.customers, locale),
              money(row.spentFen, locale),
              percent(row.spentFen / all.spentFen, locale),
              money(row.costFen, locale),
              liftText(row.neededLift, locale),
            ],
          })),
        },
      ],
      reading,
      result: lift,
    };
  },
  resultName: (locale) => labTier[locale].result,
  guess: (setup, locale) => ({
    question: labTier[locale].guess(money(START.silver * 100, locale)),
    unit: { before: '', after: '%' },
    at: START,
    answer: totals(setup, START).customerShare * 100,
    text: (value) => percent(value / 100, locale),
  }),
  good: (_, locale) => ({ values: GOOD, why: labTier[locale].why }),
};

/** Thresholds and benefits of two member tiers on a season's customers. */
export const TierLab = labOf(spec);
