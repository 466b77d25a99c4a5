import { labUplift } from '../../../../i18n/areas/lab-uplift.ts';
import {
  discount,
  money,
  percent,
  signedInteger,
  signedMoney,
  signedPercent,
} from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { playUplift, UPLIFT_DEPTHS, type UpliftSetup, type UpliftTry, upliftAt } from './uplift-lab.ts';

const DEPTH_AT_FIRST = 2;
const DEPTH_TO_GUESS = 4;
const EFFECTS = ['extraMargin', 'givenAway', 'otherProducts', 'setUp', 'rest', 'week', 'later'] as const;

const depthText = (step: number, locale: Locale) =>
  step === 0 ? labUplift[locale].none : discount(UPLIFT_DEPTHS[step] ?? 0, locale);
const totalOf = (one: UpliftTry) => one.week + one.later;
const liftOf = (one: UpliftTry) => (one.unitsWith - one.unitsWithout) / Math.max(1, one.unitsWithout);

const spec: Lab<UpliftSetup> = {
  title: ({ name }, locale) => labUplift[locale].title(name),
  start: () => ({ depth: DEPTH_AT_FIRST }),
  controls: (_, locale) => [
    {
      kind: 'range',
      id: 'depth',
      label: labUplift[locale].depth,
      min: 0,
      max: UPLIFT_DEPTHS.length - 1,
      step: 1,
      text: (step) => depthText(step, locale),
    },
  ],
  view(setup, values, locale) {
    const t = labUplift[locale];
    const depth = valueAt(values, 'depth');
    const now = upliftAt(setup, depth);
    const totalFen = totalOf(now);
    const facts = t.reading(
      depthText(depth, locale),
      signedInteger(now.unitsWith - now.unitsWithout, locale),
      money(now.salesFen, locale),
    );
    const amount = money(Math.abs(totalFen), locale);
    return {
      figures: [
        { label: t.console, value: money(now.salesFen, locale) },
        { label: t.uplift, value: signedPercent(liftOf(now), locale) },
        { label: t.total, value: signedMoney(totalFen, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.title(setup.name),
          labelHead: t.effect,
          valueHead: t.amount,
          rows: [
            ...EFFECTS.map((key) => ({
              label: t[key],
              value: now[key],
              text: signedMoney(now[key], locale),
              isTotal: key === 'week',
            })),
            { label: t.total, value: totalFen, text: signedMoney(totalFen, locale), isTotal: true },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.depth, t.uplift, t.console, t.week, t.later, t.total],
          rows: setup.tries.map((one, step) => ({
            isYou: step === depth,
            cells: [
              depthText(step, locale),
              signedPercent(liftOf(one), locale),
              money(one.salesFen, locale),
              signedMoney(one.week, locale),
              signedMoney(one.later, locale),
              signedMoney(totalOf(one), locale),
            ],
          })),
        },
      ],
      reading: totalFen < 0 ? t.less(facts, amount) : t.more(facts, amount),
      result: signedMoney(totalFen, locale),
    };
  },
  resultName: (locale) => labUplift[locale].total,
  guess: (setup, locale) => ({
    question: labUplift[locale].guess,
    unit: { before: '', after: '%' },
    at: { depth: DEPTH_TO_GUESS },
    answer: liftOf(upliftAt(setup, DEPTH_TO_GUESS)) * 100,
    text: (value) => percent(value / 100, locale),
  }),
  good(setup, locale) {
    const totals = setup.tries.map(totalOf);
    return { values: { depth: totals.indexOf(Math.max(...totals)) }, why: labUplift[locale].why };
  },
  replay: (setup, seed, play) => playUplift(setup, seed, play),
};

/** A week's deal on one product against the same week without it. */
export const UpliftLab = labOf(spec);
