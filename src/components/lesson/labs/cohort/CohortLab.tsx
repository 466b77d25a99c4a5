import { labCohort } from '../../../../i18n/areas/lab-cohort.ts';
import { decimal, integer, money, percent } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { COHORT_WEEKS, type CohortSetup, expectedOrders, lifetimeValue } from './cohort-lab.ts';

const START_RETENTION = 0.9;

const termsOf = (values: Values) => ({
  retention: valueAt(values, 'retention') / 100,
  frequency: valueAt(values, 'frequency') / 1000,
  marginShare: valueAt(values, 'margin') / 100,
  winningFen: valueAt(values, 'winning') * 100,
});
const startOf = (setup: CohortSetup) => ({
  retention: START_RETENTION * 100,
  // of those who came back in the first week, nine in ten were still there
  frequency: Math.max(5, Math.round(((setup.activeShares[1] ?? 0) / START_RETENTION) * 200) * 5),
  margin: Math.round(setup.marginShare * 100),
  winning: Math.round(setup.winningFen / 100),
});

const spec: Lab<CohortSetup> = {
  title: (_, locale) => labCohort[locale].title,
  start: startOf,
  controls(setup, locale) {
    const t = labCohort[locale];
    const share = (value: number) => percent(value / 100, locale, 0);
    const yuan = (value: number) => money(value * 100, locale);
    const most = Math.max(100, Math.ceil(setup.winningFen / 5000) * 100);
    return [
      { kind: 'range', id: 'retention', label: t.retention, min: 50, max: 99, step: 1, text: share },
      {
        kind: 'range',
        id: 'frequency',
        label: t.frequency,
        min: 5,
        max: 150,
        step: 5,
        text: (value) => decimal(value / 1000, locale, 3),
      },
      { kind: 'range', id: 'margin', label: t.margin, min: 5, max: 60, step: 1, text: share },
      { kind: 'range', id: 'winning', label: t.winning, min: 0, max: most, step: 1, text: yuan },
    ];
  },
  view(setup, values, locale) {
    const t = labCohort[locale];
    const terms = termsOf(values);
    const value = lifetimeValue(setup, terms);
    const reading = t.reading(
      decimal(value.laterOrders, locale, 2),
      money(value.grossFen, locale),
      money(value.netFen, locale),
    );
    const ages = Array.from({ length: COHORT_WEEKS }, (_, age) => age);
    const rows = ages.filter((age) => age < setup.activeShares.length || age % 5 === 0);
    return {
      figures: [
        { label: t.value, value: money(value.grossFen, locale) },
        { label: t.net, value: money(value.netFen, locale) },
        { label: t.later, value: decimal(value.laterOrders, locale, 2) },
        { label: t.stay, value: t.weeks(decimal(1 / (1 - terms.retention), locale)) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.weekAxis,
          yName: t.shareAxis,
          xText: (week) => integer(week, locale),
          yText: (orders) => decimal(orders, locale, 3),
          series: [
            {
              label: t.model,
              tone: 'main',
              // the first order would hide all that follow
              points: ages.slice(1).map((age) => [age, expectedOrders(terms, age)]),
            },
            {
              label: t.shop,
              tone: 'other',
              points: setup.activeShares.map((share, age) => [age, share] as const).slice(1),
            },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.week, t.model, t.shop],
          rows: rows.map((age) => {
            const share = setup.activeShares[age];
            return {
              cells: [
                integer(age, locale),
                decimal(expectedOrders(terms, age), locale, 3),
                share === undefined ? '–' : decimal(share, locale, 3),
              ],
            };
          }),
        },
      ],
      reading,
      result: money(value.netFen, locale),
    };
  },
  resultName: (locale) => labCohort[locale].result,
  guess(setup, locale) {
    const at = { ...startOf(setup), retention: 95 };
    return {
      question: labCohort[locale].guess,
      unit: { before: '¥', after: '' },
      at,
      answer: lifetimeValue(setup, termsOf(at)).grossFen / 100,
      text: (yuan) => money(yuan * 100, locale),
    };
  },
  good: (setup, locale) => ({ values: { ...startOf(setup), retention: 95 }, why: labCohort[locale].why }),
};

/** New customers week by week, and what one is worth. */
export const CohortLab = labOf(spec);
