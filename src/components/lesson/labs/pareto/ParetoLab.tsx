import { common } from '../../../../i18n/areas/common.ts';
import { labPareto } from '../../../../i18n/areas/lab-pareto.ts';
import { integer, money, percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { CAUSES, COUNTS, type Count, type ParetoSetup, paretoSteps, rowsFor } from './pareto-lab.ts';

const GOAL_SHARE = 0.8;

const countAt = (values: Values): Count => COUNTS[valueAt(values, 'count')] ?? 'causes';
const textOf = (count: Count, value: number, locale: Locale) =>
  count === 'refunds' ? money(value, locale) : integer(value, locale);
function nameOf(name: string, locale: Locale): string {
  const cause = CAUSES.find((one) => one === name);
  return cause ? common[locale].ticketCauses[cause] : name;
}

const spec: Lab<ParetoSetup> = {
  title: ({ week }, locale) => labPareto[locale].title(integer(week, locale)),
  start: () => ({ count: 0, first: 1 }),
  controls(setup, locale, values) {
    const t = labPareto[locale];
    const all = setup.rows[countAt(values)].length;
    return [
      {
        kind: 'choice',
        id: 'count',
        label: t.count,
        options: COUNTS.map((count, value) => ({ value, label: t.counts[count] })),
      },
      {
        kind: 'range',
        id: 'first',
        label: t.first,
        min: 1,
        max: all,
        step: 1,
        text: (rows) => t.firstText(integer(Math.min(rows, all), locale), integer(all, locale)),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labPareto[locale];
    const count = countAt(values);
    const steps = paretoSteps(setup.rows[count]);
    const first = Math.min(valueAt(values, 'first'), steps.length);
    const covered = percent(steps[first - 1]?.added ?? 0, locale);
    return {
      figures: [
        { label: t.rows, value: t.firstText(integer(first, locale), integer(steps.length, locale)) },
        { label: t.covered, value: covered },
        { label: t.needed, value: integer(rowsFor(steps, GOAL_SHARE), locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption(t.counts[count]),
          labelHead: t.name,
          valueHead: t.value,
          rows: steps.map((step, place) => ({
            label: t.label(nameOf(step.name, locale), percent(step.added, locale, 0)),
            value: step.value,
            text: textOf(count, step.value, locale),
            tone: place < first ? ('you' as const) : ('plain' as const),
          })),
        },
        {
          kind: 'line',
          name: t.lineName(t.counts[count], covered),
          xName: t.rowsAxis,
          yName: t.added,
          xText: (rows) => integer(rows, locale),
          yText: (share) => percent(share, locale, 0),
          yRange: [0, 1],
          series: [
            {
              label: t.added,
              tone: 'main',
              points: [[0, 0], ...steps.map(({ added }, place) => [place + 1, added] as const)],
            },
          ],
          marks: [{ kind: 'you', x: first, y: steps[first - 1]?.added ?? 0, label: covered }],
          level: GOAL_SHARE,
        },
      ],
      tables: [
        {
          caption: t.table(t.counts[count]),
          head: [t.name, t.value, t.share, t.added],
          rows: steps.map((step, place) => ({
            isYou: place < first,
            cells: [
              nameOf(step.name, locale),
              textOf(count, step.value, locale),
              percent(step.share, locale),
              percent(step.added, locale),
            ],
          })),
        },
      ],
      reading: t.reading(
        t.counts[count],
        integer(first, locale),
        covered,
        nameOf(steps[0]?.name ?? '', locale),
      ),
      result: covered,
    };
  },
  resultName: (locale) => labPareto[locale].covered,
  guess: (setup, locale) => {
    const { returned } = setup.rows;
    const first = rowsFor(paretoSteps(returned), GOAL_SHARE);
    return {
      question: labPareto[locale].guess(integer(returned.length, locale)),
      unit: { before: '', after: '' },
      at: { count: COUNTS.indexOf('returned'), first },
      answer: first,
      text: (rows) => integer(rows, locale),
    };
  },
  good: (setup, locale) => ({
    values: { count: 0, first: rowsFor(paretoSteps(setup.rows.causes), GOAL_SHARE) },
    why: labPareto[locale].why,
  }),
};

/** A week's complaints and returns, counted and put in order. */
export const ParetoLab = labOf(spec);
