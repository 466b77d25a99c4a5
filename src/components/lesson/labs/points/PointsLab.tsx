import { labPoints } from '../../../../i18n/areas/lab-points.ts';
import { decimal, integer, money, moneyCompact, percent } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { POINTS_WEEKS, type PointsSetup, pointsCostRate, pointsWeeks, redemptionRate } from './points-lab.ts';

const TABLE_WEEKS: readonly number[] = [1, 4, 13, 26, 39, POINTS_WEEKS];

const termsOf = (values: Values) => ({
  pointsPerYuan: valueAt(values, 'points'),
  redeemedShare: valueAt(values, 'redeemed') / 100,
  expiredShare: valueAt(values, 'expired') / 100,
});
const startOf = (setup: PointsSetup) => ({
  points: setup.startPoints,
  redeemed: setup.startRedeemed,
  expired: setup.startExpired,
});
const owedAfterYear = (setup: PointsSetup, values: Values) =>
  pointsWeeks(setup, termsOf(values)).at(-1)?.outstandingFen ?? 0;

const spec: Lab<PointsSetup> = {
  title: (_, locale) => labPoints[locale].title,
  start: startOf,
  controls(_, locale) {
    const t = labPoints[locale];
    const share = (value: number) => percent(value / 100, locale);
    return [
      {
        kind: 'range',
        id: 'points',
        label: t.points,
        min: 0,
        max: 5,
        step: 0.5,
        text: (points) => t.pointsText(decimal(points, locale)),
      },
      { kind: 'range', id: 'redeemed', label: t.redeemed, min: 1, max: 20, step: 1, text: share },
      { kind: 'range', id: 'expired', label: t.expired, min: 0, max: 10, step: 0.5, text: share },
    ];
  },
  view(setup, values, locale) {
    const t = labPoints[locale];
    const terms = termsOf(values);
    const weeks = pointsWeeks(setup, terms);
    const rate = percent(pointsCostRate(terms), locale, 2);
    const spent = redemptionRate(terms);
    const owedFen = weeks.at(-1)?.outstandingFen ?? 0;
    const reading = t.reading(rate, percent(spent, locale, 0), money(owedFen, locale));
    const points = (share: number) => [
      [0, setup.openingFen * share] as const,
      ...weeks.map((one) => [one.week, one.outstandingFen * share] as const),
    ];
    return {
      figures: [
        { label: t.rate, value: rate },
        { label: t.share, value: percent(spent, locale, 0) },
        { label: t.owed, value: money(owedFen, locale) },
        { label: t.liability, value: money(owedFen * spent, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.weekAxis,
          yName: t.moneyAxis,
          xText: (week) => integer(week, locale),
          yText: (fen) => moneyCompact(fen, locale),
          series: [
            { label: t.outstanding, tone: 'main', points: points(1) },
            { label: t.inBooks, tone: 'other', points: points(spent) },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.week, t.earned, t.spent, t.lapsed, t.owedColumn],
          rows: weeks
            .filter((one) => TABLE_WEEKS.includes(one.week))
            .map((one) => ({
              cells: [
                integer(one.week, locale),
                money(one.earnedFen, locale),
                money(one.redeemedFen, locale),
                money(one.expiredFen, locale),
                money(one.outstandingFen, locale),
              ],
            })),
        },
      ],
      reading,
      result: rate,
    };
  },
  resultName: (locale) => labPoints[locale].result,
  guess(setup, locale) {
    const at = { ...startOf(setup), expired: setup.startExpired / 2 };
    return {
      question: labPoints[locale].guess,
      unit: { before: '¥', after: '' },
      at,
      answer: owedAfterYear(setup, at) / 100,
      text: (yuan) => money(yuan * 100, locale),
    };
  },
  good: (setup, locale) => ({
    values: { ...startOf(setup), points: 1, expired: 2 },
    why: labPoints[locale].why,
  }),
};

/** Points earned, spent, lapsed and owed over a year. */
export const PointsLab = labOf(spec);
