import { labBucket } from '../../../../i18n/areas/lab-bucket.ts';
import { decimal, integer, money, percent, signedMoney } from '../../../../i18n/formats.ts';
import { type Control, type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  BUCKET_WEEKS,
  type BucketSetup,
  type BucketTerms,
  better,
  gains,
  readBucket,
  STAGES,
} from './bucket-lab.ts';

/** New customers that a hundred bring along in a week; assumed, as no shop sees it. */
const START_REFERRAL = 0.5;

const startOf = (setup: BucketSetup) => ({
  newcomers: setup.newcomers,
  activation: Math.round(setup.activation * 1000),
  retention: Math.round(setup.retention * 100),
  frequency: Math.round(setup.frequency * 1000),
  leaves: Math.round(setup.orderLeavesFen / 100),
  referral: START_REFERRAL,
});
const termsOf = (values: Values): BucketTerms => ({
  newcomers: valueAt(values, 'newcomers'),
  activation: valueAt(values, 'activation') / 1000,
  retention: valueAt(values, 'retention') / 100,
  frequency: valueAt(values, 'frequency') / 1000,
  orderLeavesFen: valueAt(values, 'leaves') * 100,
  referral: valueAt(values, 'referral') / 100,
});

const spec: Lab<BucketSetup> = {
  title: (_, locale) => labBucket[locale].title(integer(BUCKET_WEEKS, locale)),
  start: startOf,
  controls(_, locale) {
    const t = labBucket[locale];
    const range = (
      id: string,
      label: string,
      [min, max, step]: readonly [number, number, number],
      text: (value: number) => string,
    ): Control => ({ kind: 'range', id, label, min, max, step, text });
    return [
      range('newcomers', t.newcomers, [10_000, 80_000, 500], (value) => integer(value, locale)),
      range('activation', t.activation, [2, 60, 1], (value) => percent(value / 1000, locale)),
      range('retention', t.retention, [50, 99, 1], (value) => percent(value / 100, locale, 0)),
      range('frequency', t.frequency, [5, 300, 5], (value) => decimal(value / 1000, locale, 3)),
      range('leaves', t.leaves, [10, 150, 1], (value) => money(value * 100, locale)),
      range('referral', t.referral, [0, 12, 0.5], (value) => decimal(value, locale)),
    ];
  },
  view(setup, values, locale) {
    const t = labBucket[locale];
    const terms = termsOf(values);
    const now = readBucket(terms);
    const before = readBucket(termsOf(startOf(setup)));
    const gain = gains(terms);
    const best = Math.max(...STAGES.map((stage) => gain[stage]));
    const weeks = integer(BUCKET_WEEKS, locale);
    const end = integer(now.inside.at(-1) ?? 0, locale);
    const reading = t.reading(
      end,
      money(now.leftFen, locale),
      money(gain.retention, locale),
      money(gain.acquisition, locale),
    );
    const line = (inside: readonly number[]) => inside.map((count, n) => [n + 1, count] as const);
    return {
      figures: [
        { label: t.inside, value: end },
        { label: t.level, value: now.level === undefined ? t.noLevel : integer(now.level, locale) },
        { label: t.first, value: integer(now.firstOrders, locale) },
        { label: t.later, value: integer(now.laterOrders, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.weekAxis,
          yName: t.customerAxis,
          xText: (week) => integer(week, locale),
          yText: (count) => integer(count, locale),
          series: [
            { label: t.series, tone: 'main', points: line(now.inside) },
            { label: t.before, tone: 'other', points: line(before.inside) },
          ],
        },
        {
          kind: 'bars',
          caption: t.caption(weeks),
          labelHead: t.stage,
          valueHead: t.gain,
          rows: STAGES.map((stage) => ({
            label: t.stages[stage],
            value: gain[stage],
            text: signedMoney(gain[stage], locale),
            // stages that are worth the same are all best
            tone: gain[stage] > best * 0.9999 ? ('you' as const) : ('plain' as const),
          })),
        },
      ],
      tables: [
        {
          caption: t.weekTable,
          head: [t.week, t.series, t.before],
          rows: now.inside.flatMap((count, n) =>
            n % 5 === 0
              ? [
                  {
                    cells: [
                      integer(n + 1, locale),
                      integer(count, locale),
                      integer(before.inside[n] ?? 0, locale),
                    ],
                  },
                ]
              : [],
          ),
        },
      ],
      reading,
      result: money(now.leftFen, locale),
    };
  },
  resultName: (locale) => labBucket[locale].result,
  guess(setup, locale) {
    const start = startOf(setup);
    const terms = termsOf(start);
    return {
      question: labBucket[locale].guess,
      unit: { before: '¥', after: '' },
      at: { ...start, retention: Math.round(better(terms, 'retention').retention * 100) },
      answer: gains(terms).retention / 100,
      text: (yuan) => money(yuan * 100, locale),
    };
  },
  good: (setup, locale) => ({
    values: { ...startOf(setup), frequency: 300 },
    why: labBucket[locale].why,
  }),
};

/** Customers come in, order, bring others and leave. */
export const BucketLab = labOf(spec);
