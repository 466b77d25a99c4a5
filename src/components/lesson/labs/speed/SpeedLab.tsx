import { labSpeed } from '../../../../i18n/areas/lab-speed.ts';
import {
  decimal,
  integer,
  list,
  money,
  percent,
  signedDecimal,
  signedMoney,
} from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  costOf,
  keptShare,
  PAGE_PARTS,
  paidBackAfter,
  playSpeed,
  SPEED_WEEKS,
  type SpeedSetup,
  secondsOf,
  speedAt,
} from './speed-lab.ts';

const EVERYTHING = (1 << PAGE_PARTS.length) - 1;
const CURVE_FROM = 2;
const CURVE_TO = 8;
const CURVE_STEP = 0.25;
/** Weeks after which the table shows the gain. */
const WEEKS_SHOWN = [1, 2, SPEED_WEEKS];

const choiceOf = (values: Values) =>
  PAGE_PARTS.reduce((sum, part, place) => sum + (valueAt(values, part) << place), 0);
const valuesOf = (choice: number): Values =>
  Object.fromEntries(PAGE_PARTS.map((part, place) => [part, (choice >> place) & 1]));

function nameOf(choice: number, locale: Locale): string {
  const t = labSpeed[locale];
  const done = PAGE_PARTS.filter((_, place) => (choice >> place) & 1).map((part) => t.parts[part]);
  return done.length === 0 ? t.nothing : list(done, locale);
}

const spec: Lab<SpeedSetup> = {
  title: (_, locale) => labSpeed[locale].title,
  start: () => valuesOf(0),
  controls: ({ work }, locale) =>
    PAGE_PARTS.map((part) => ({
      kind: 'choice',
      id: part,
      label: labSpeed[locale].parts[part],
      options: [
        { value: 0, label: labSpeed[locale].heavy(decimal(work.seconds[part].before, locale)) },
        { value: 1, label: labSpeed[locale].light(decimal(work.seconds[part].after, locale)) },
      ],
    })),
  view(setup, values, locale) {
    const t = labSpeed[locale];
    const choice = choiceOf(values);
    const now = speedAt(setup, choice);
    const [start, seconds] = [secondsOf(setup, 0), secondsOf(setup, choice)];
    const gain = now.gainFen.at(-1) ?? 0;
    const more = now.orders - speedAt(setup, 0).orders;
    const curve = Array.from({ length: (CURVE_TO - CURVE_FROM) / CURVE_STEP + 1 }, (_, n) => {
      const at = CURVE_FROM + n * CURVE_STEP;
      return [at, keptShare(setup, at) * 100] as const;
    });
    const secondsText = t.seconds(decimal(seconds, locale, 2));
    const reading =
      choice === 0
        ? t.asItIs(secondsText, percent(now.orders / now.visits, locale, 2))
        : t.reading(
            nameOf(choice, locale),
            secondsText,
            percent((start - seconds) / start, locale),
            decimal(more, locale, 0),
            paidBackAfter(now),
          );
    return {
      figures: [
        { label: t.loadTime, value: secondsText },
        { label: t.conversion, value: percent(now.orders / now.visits, locale, 2) },
        { label: t.moreOrders, value: signedDecimal(more, locale, 0) },
        { label: t.cost, value: money(costOf(setup, choice), locale) },
        { label: t.gain, value: signedMoney(gain, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(secondsText, decimal(keptShare(setup, seconds) * 100, locale)),
          xName: t.loadTime,
          yName: t.kept,
          xText: (value) => decimal(value, locale, 0),
          yText: (value) => integer(value, locale),
          yRange: [80, 120],
          series: [{ label: t.kept, tone: 'main', points: curve }],
          marks: [
            { kind: 'now', x: start, y: keptShare(setup, start) * 100, label: choice === 0 ? '' : t.now },
            { kind: 'you', x: seconds, y: keptShare(setup, seconds) * 100, label: secondsText },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [
            t.lighter,
            t.loadTime,
            t.orders,
            t.conversion,
            t.cost,
            ...WEEKS_SHOWN.map((week) => t.after(week)),
          ],
          rows: setup.tries.map((one, each) => ({
            isYou: each === choice,
            cells: [
              nameOf(each, locale),
              t.seconds(decimal(secondsOf(setup, each), locale, 2)),
              integer(one.orders, locale),
              percent(one.orders / one.visits, locale, 2),
              money(costOf(setup, each), locale),
              ...WEEKS_SHOWN.map((week) => signedMoney(one.gainFen[week - 1] ?? 0, locale)),
            ],
          })),
        },
      ],
      reading,
      result: signedMoney(gain, locale),
    };
  },
  resultName: (locale) => labSpeed[locale].gain,
  guess: (setup, locale) => ({
    question: labSpeed[locale].guess,
    unit: { before: '', after: labSpeed[locale].ordersUnit },
    at: valuesOf(EVERYTHING),
    answer: speedAt(setup, EVERYTHING).orders - speedAt(setup, 0).orders,
    text: (value) => decimal(value, locale, 0),
  }),
  good(setup, locale) {
    const gains = setup.tries.map(({ gainFen }) => gainFen.at(-1) ?? 0);
    return { values: valuesOf(gains.indexOf(Math.max(...gains))), why: labSpeed[locale].why };
  },
  replay: (setup, seed, play) => playSpeed(setup, seed, play),
};

/** Pictures, video and code of a page made lighter, in any choice, and what that brings over six weeks. */
export const SpeedLab = labOf(spec);
