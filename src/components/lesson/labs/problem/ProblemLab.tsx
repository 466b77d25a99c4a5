import { labProblem } from '../../../../i18n/areas/lab-problem.ts';
import { decimal, integer, percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  FIRST_RATINGS,
  importanceOf,
  nearRatings,
  PROBLEM_IDS,
  type ProblemId,
  type ProblemRow,
  type ProblemSetup,
  type Ratings,
  ranked,
  reportRatings,
} from './problem-lab.ts';

const ratingsOf = (values: Values): Ratings =>
  Object.fromEntries(
    PROBLEM_IDS.map((id) => [
      id,
      { status: valueAt(values, `${id}Status`), impact: valueAt(values, `${id}Impact`) },
    ]),
  ) as Ratings;
const valuesOf = (ratings: Ratings, problem: number): Values => ({
  problem,
  ...Object.fromEntries(
    PROBLEM_IDS.flatMap((id) => [
      [`${id}Status`, ratings[id].status],
      [`${id}Impact`, ratings[id].impact],
    ]),
  ),
});
const points = (value: number, locale: Locale) => decimal(value, locale, value % 1 === 0 ? 0 : 1);
/** Importance is a quarter at its finest. */
const score = (value: number, locale: Locale) => decimal(value, locale, value % 1 === 0 ? 0 : 2);
const measured = ({ id, measure, limit }: ProblemRow, locale: Locale) =>
  id === 'stars'
    ? [decimal(4.4 - measure, locale, 2), decimal(4.4, locale)]
    : [percent(measure, locale), percent(limit, locale, 0)];

const spec: Lab<ProblemSetup> = {
  title: (_, locale) => labProblem[locale].title,
  start: () => valuesOf(FIRST_RATINGS, 0),
  controls(_, locale, values) {
    const t = labProblem[locale];
    const id = PROBLEM_IDS[valueAt(values, 'problem')] ?? 'late';
    const slider = (part: 'Status' | 'Impact', label: string) => ({
      kind: 'range' as const,
      id: `${id}${part}`,
      label,
      min: 1,
      max: 5,
      step: 0.5,
      text: (value: number) => points(value, locale),
    });
    return [
      {
        kind: 'choice',
        id: 'problem',
        label: t.problem,
        options: PROBLEM_IDS.map((one, value) => ({ value, label: t.problems[one] })),
      },
      slider('Status', t.status),
      slider('Impact', t.impact),
    ];
  },
  view(setup, values, locale) {
    const t = labProblem[locale];
    const ratings = ratingsOf(values);
    const chosen = PROBLEM_IDS[valueAt(values, 'problem')];
    const order = ranked(ratings);
    const first = order[0] ?? 'late';
    const near = nearRatings(setup, ratings);
    const importance = (id: ProblemId) => importanceOf(ratings[id]);
    const row = setup.find((one) => one.id === chosen) ?? setup[0];
    if (!row) throw new Error('a week without problems');
    const [figure = '', limit = ''] = measured(row, locale);
    const firstText = score(importance(first), locale);
    return {
      figures: [
        { label: t.measured, value: figure },
        { label: t.limit, value: limit },
        { label: t.first, value: t.problems[first] },
        { label: t.near, value: t.of(integer(near, locale), integer(setup.length, locale)) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.ranking,
          labelHead: t.problem,
          valueHead: t.importance,
          rows: order.map((id) => ({
            label: t.row(
              t.problems[id],
              points(ratings[id].status, locale),
              points(ratings[id].impact, locale),
            ),
            value: importance(id),
            text: score(importance(id), locale),
            tone: id === chosen ? ('you' as const) : ('plain' as const),
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.problem, t.measured, t.limit, t.status, t.impact, t.importance],
          rows: setup.map((row) => ({
            isYou: row.id === chosen,
            cells: [
              t.problems[row.id],
              ...measured(row, locale),
              points(ratings[row.id].status, locale),
              points(ratings[row.id].impact, locale),
              score(importance(row.id), locale),
            ],
          })),
        },
      ],
      reading: t.reading(t.problems[first], firstText, integer(near, locale)),
      result: `${t.problems[first]} ${firstText}`,
    };
  },
  resultName: (locale) => labProblem[locale].first,
  good: (setup, locale) => ({
    values: valuesOf(reportRatings(setup), 0),
    why: labProblem[locale].why,
  }),
};

/** Five problems of a week, rated by how they stand and what hangs on them. */
export const ProblemLab = labOf(spec);
