import { labRank } from '../../../../i18n/areas/lab-rank.ts';
import { integer, money, signedInteger, signedMoney } from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { playRanks, RANK_SPENDS, RANK_WEEKS, type RankSetup, readRank, TIMINGS } from './rank-lab.ts';

/** Data of the lab, and what it needs to play anew. */
export interface RankLabSetup {
  readonly weeks: RankSetup;
  readonly purchase: Parameters<typeof playRanks>[1];
}
const START = { spend: 2, timing: 0 };
const TO_GUESS = { spend: 3, timing: 0 };
/** The week after the first in which more was spent. */
const SECOND = 1;

const spec: Lab<RankLabSetup> = {
  title: (_, locale) => labRank[locale].title,
  start: () => START,
  controls(_, locale) {
    const t = labRank[locale];
    return [
      {
        kind: 'range',
        id: 'spend',
        label: t.spend,
        min: 0,
        max: RANK_SPENDS.length - 1,
        step: 1,
        text: (place) => money(RANK_SPENDS[place] ?? 0, locale),
      },
      {
        kind: 'choice',
        id: 'timing',
        label: t.timing,
        options: TIMINGS.map((id, value) => ({ value, label: t.timings[id] })),
      },
    ];
  },
  view({ weeks }, values, locale) {
    const t = labRank[locale];
    const spend = valueAt(values, 'spend');
    const timing = TIMINGS[valueAt(values, 'timing')] ?? 'all';
    const now = readRank(weeks, timing, spend);
    const none = readRank(weeks, 'all', 0);
    const points = (visits: readonly number[]) => visits.map((count, n): [number, number] => [n + 1, count]);
    const amount = money(Math.abs(now.gainFen), locale);
    const facts = t.reading(
      money(RANK_SPENDS[spend] ?? 0, locale),
      t.timings[timing],
      signedInteger(now.moreVisits, locale),
      signedInteger(now.moreAtEnd, locale),
    );
    const reading = now.gainFen < 0 ? t.less(facts, amount) : t.more(facts, amount);
    return {
      figures: [
        { label: t.more10, value: signedInteger(now.moreVisits, locale) },
        { label: t.moreAtEnd, value: signedInteger(now.moreAtEnd, locale) },
        { label: t.spent, value: money(now.spendFen, locale) },
        { label: t.gain, value: signedMoney(now.gainFen, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.week,
          yName: t.visits,
          xText: (week) => integer(week, locale),
          yText: (count) => integer(count, locale),
          series: [
            { label: t.without, tone: 'other', points: points(none.visits) },
            { label: t.yours, tone: 'main', points: points(now.visits) },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.week, t.yours, t.without],
          rows: now.visits.map((count, n) => ({
            cells: [integer(n + 1, locale), integer(count, locale), integer(none.visits[n] ?? 0, locale)],
          })),
        },
        {
          caption: t.allTable(t.timings[timing]),
          head: [t.spend, t.more10, t.moreAtEnd, t.gain],
          rows: RANK_SPENDS.map((fen, place) => {
            const one = readRank(weeks, timing, place);
            return {
              isYou: place === spend,
              cells: [
                money(fen, locale),
                signedInteger(one.moreVisits, locale),
                signedInteger(one.moreAtEnd, locale),
                signedMoney(one.gainFen, locale),
              ],
            };
          }),
        },
      ],
      reading,
      result: signedMoney(now.gainFen, locale),
    };
  },
  resultName: (locale) => labRank[locale].gain,
  guess: ({ weeks }, locale) => ({
    question: labRank[locale].guess(money(RANK_SPENDS[TO_GUESS.spend] ?? 0, locale)),
    unit: { before: '', after: labRank[locale].unit },
    at: TO_GUESS,
    answer:
      (readRank(weeks, 'all', TO_GUESS.spend).visits[SECOND] ?? 0) -
      (readRank(weeks, 'all', 0).visits[SECOND] ?? 0),
    text: (count) => `${integer(count, locale)}${labRank[locale].unit}`,
  }),
  good({ weeks }, locale) {
    const gains = RANK_SPENDS.map((_, place) => readRank(weeks, 'all', place).gainFen);
    const last = integer(RANK_WEEKS, locale);
    return {
      values: { spend: gains.indexOf(Math.max(...gains.slice(1))), timing: 0 },
      why: labRank[locale].why(last),
    };
  },
  replay: async ({ purchase }, seed, play) => ({ purchase, weeks: await playRanks(seed, purchase, play) }),
};

/** Search optimisation against visits from unpaid search, week by week. */
export const RankLab = labOf(spec);
