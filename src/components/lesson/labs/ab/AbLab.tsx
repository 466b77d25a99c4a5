import { labAb } from '../../../../i18n/areas/lab-ab.ts';
import { integer, percent, signedPercent } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { type AbSetup, abTrials, DAY_CHOICES, TRIALS, visitsNeeded } from './ab-lab.ts';

const DAYS = 14;
const VISITS = 600;
const GOOD_LIFT = 0.2;
const TABLE_DAYS = 8;

const termsOf = (values: Values) => ({
  lift: valueAt(values, 'lift') / 100,
  visitsPerDay: valueAt(values, 'visits'),
  days: valueAt(values, 'days'),
});
const startOf = (setup: AbSetup) => ({
  lift: Math.round(setup.startLift * 100),
  visits: VISITS,
  days: DAYS,
  look: DAY_CHOICES.once,
});

function calledShare(setup: AbSetup, values: Values): number {
  const shares = abTrials(setup, termsOf(values));
  const list = valueAt(values, 'look') === DAY_CHOICES.daily ? shares.byDay : shares.onDay;
  return list.at(-1) ?? 0;
}

const spec: Lab<AbSetup> = {
  title: ({ baseRate }, locale) => labAb[locale].title(integer(TRIALS, locale), percent(baseRate, locale)),
  start: startOf,
  controls(_, locale) {
    const t = labAb[locale];
    return [
      {
        kind: 'range',
        id: 'lift',
        label: t.lift,
        min: 0,
        max: 40,
        step: 5,
        text: (lift) => signedPercent(lift / 100, locale, 0),
      },
      {
        kind: 'range',
        id: 'visits',
        label: t.visits,
        min: 100,
        max: 1500,
        step: 100,
        text: (visits) => integer(visits, locale),
      },
      {
        kind: 'range',
        id: 'days',
        label: t.days,
        min: 2,
        max: 28,
        step: 1,
        text: (days) => t.daysText(integer(days, locale)),
      },
      {
        kind: 'choice',
        id: 'look',
        label: t.look,
        options: [
          { value: DAY_CHOICES.once, label: t.once },
          { value: DAY_CHOICES.daily, label: t.daily },
        ],
      },
    ];
  },
  view(setup, values, locale) {
    const t = labAb[locale];
    const terms = termsOf(values);
    const shares = abTrials(setup, terms);
    const share = calledShare(setup, values);
    const shareText = percent(share, locale);
    const look = valueAt(values, 'look') === DAY_CHOICES.daily ? t.daily : t.once;
    const needed = visitsNeeded(setup.baseRate, terms.lift);
    const reading =
      terms.lift === 0
        ? t.nothing(shareText, look)
        : t.something(shareText, look, percent(1 - share, locale));
    const points = (list: readonly number[]) => list.map((value, day) => [day + 1, value] as const);
    const every = Math.max(1, Math.ceil(terms.days / TABLE_DAYS));
    return {
      figures: [
        { label: t.called, value: shareText },
        { label: t.needed, value: Number.isFinite(needed) ? integer(needed, locale) : t.never },
        { label: t.have, value: integer(terms.visitsPerDay * terms.days, locale) },
        { label: t.shown, value: signedPercent(shares.shownLift, locale, 0) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.dayAxis,
          yName: t.shareAxis,
          xText: (day) => (Number.isInteger(day) ? integer(day, locale) : ''),
          yText: (value) => percent(value, locale, 0),
          yRange: [0, 0.2],
          series: [
            { label: t.dailyLooks, tone: 'main', points: points(shares.byDay) },
            { label: t.oneLook, tone: 'other', points: points(shares.onDay) },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.day, t.have, t.oneLook, t.dailyLooks],
          rows: shares.onDay.flatMap((value, day) => {
            if ((day + 1) % every !== 0 && day + 1 !== terms.days) return [];
            return {
              cells: [
                integer(day + 1, locale),
                integer(terms.visitsPerDay * (day + 1), locale),
                percent(value, locale),
                percent(shares.byDay[day] ?? 0, locale),
              ],
            };
          }),
        },
      ],
      reading,
      result: shareText,
    };
  },
  resultName: (locale) => labAb[locale].result,
  guess(setup, locale) {
    const at = { lift: 0, visits: VISITS, days: DAYS, look: DAY_CHOICES.daily };
    return {
      question: labAb[locale].guess(integer(DAYS, locale)),
      unit: { before: '', after: '%' },
      at,
      answer: calledShare(setup, at) * 100,
      text: (value) => percent(value / 100, locale),
    };
  },
  good(setup, locale) {
    const days = Math.ceil(visitsNeeded(setup.baseRate, GOOD_LIFT) / 1000);
    const values = { lift: GOOD_LIFT * 100, visits: 1000, days: Math.min(28, days), look: DAY_CHOICES.once };
    return { values, why: labAb[locale].why };
  },
};

/** Many experiments with a known truth: sample size, significance and peeking. */
export const AbLab = labOf(spec);
