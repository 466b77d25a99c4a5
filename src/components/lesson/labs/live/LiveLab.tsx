import { labLive } from '../../../../i18n/areas/lab-live.ts';
import {
  discount,
  integer,
  money,
  percent,
  signedDecimal,
  signedInteger,
  signedMoney,
  weekday,
} from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { LIVE_DEPTHS, LIVE_PACES, type LiveSetup, liveAt, playLive, readLive } from './live-lab.ts';

const PACE_AT_FIRST = 2;
const DEPTH_AT_FIRST = 1;
const DEPTH_TO_GUESS = 2;
/** Width of a column and the gap before the next day, in days. */
const WIDTH = 0.38;

const depthText = (step: number, locale: Locale) =>
  step === 0 ? labLive[locale].noCut : discount(LIVE_DEPTHS[step] ?? 0, locale);

const spec: Lab<LiveSetup> = {
  title: ({ name }, locale) => labLive[locale].title(name),
  start: () => ({ pace: PACE_AT_FIRST, depth: DEPTH_AT_FIRST }),
  controls: (_, locale) => {
    const t = labLive[locale];
    return [
      {
        kind: 'range',
        id: 'pace',
        label: t.pace,
        min: 0,
        max: LIVE_PACES.length - 1,
        step: 1,
        text: (step) => percent(LIVE_PACES[step] ?? 0, locale, 0),
      },
      {
        kind: 'range',
        id: 'depth',
        label: t.depth,
        min: 0,
        max: LIVE_DEPTHS.length - 1,
        step: 1,
        text: (step) => depthText(step, locale),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labLive[locale];
    const [pace, depth] = [valueAt(values, 'pace'), valueAt(values, 'depth')];
    const [now, quiet] = [liveAt(setup, pace, depth), liveAt(setup, 0, 0)];
    const read = readLive(setup, pace, depth);
    const facts = t.reading(
      integer(now.ordersByDay[setup.liveDay] ?? 0, locale),
      signedInteger(Math.round(read.moreOrders), locale),
    );
    const amount = money(Math.abs(read.gainFen), locale);
    const said =
      pace === 0 && depth === 0
        ? t.base
        : read.gainFen >= 0
          ? t.more(facts, amount)
          : read.costPerOrderFen === undefined
            ? t.less(facts, amount)
            : t.lessEach(facts, amount, money(read.costPerOrderFen, locale));
    return {
      figures: [
        { label: t.daySales, value: money(now.daySalesFen, locale) },
        { label: t.creatorOrders, value: integer(now.creatorOrders, locale) },
        { label: t.moreOrders, value: signedInteger(Math.round(read.moreOrders), locale) },
        { label: t.gain, value: signedMoney(read.gainFen, locale) },
      ],
      pictures: [
        {
          kind: 'columns',
          name: t.name(said),
          xName: t.days,
          yName: t.orders,
          xText: (value) => weekday(Math.round(value), locale, 'short'),
          yText: (value) => integer(value, locale),
          columns: quiet.ordersByDay.flatMap((usual, day) => [
            { from: day - WIDTH, to: day, value: usual, tone: 'soft' as const },
            { from: day, to: day + WIDTH, value: now.ordersByDay[day] ?? 0, tone: 'main' as const },
          ]),
          legend: [
            { label: t.spread, tone: 'soft' },
            { label: t.yours, tone: 'main' },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.pace, t.depth, t.daySales, t.creatorOrders, t.moreOrders, t.returned, t.weekGain, t.gain],
          rows: LIVE_PACES.flatMap((share, paceStep) =>
            LIVE_DEPTHS.map((_, depthStep) => {
              const one = liveAt(setup, paceStep, depthStep);
              const reading = readLive(setup, paceStep, depthStep);
              return {
                isYou: paceStep === pace && depthStep === depth,
                cells: [
                  percent(share, locale, 0),
                  depthText(depthStep, locale),
                  money(one.daySalesFen, locale),
                  integer(one.creatorOrders, locale),
                  signedDecimal(reading.moreOrders, locale, 0),
                  integer(one.returnedUnits, locale),
                  signedMoney(reading.weekGainFen, locale),
                  signedMoney(reading.gainFen, locale),
                ],
              };
            }),
          ),
        },
      ],
      reading: said,
      result: signedMoney(read.gainFen, locale),
    };
  },
  resultName: (locale) => labLive[locale].gain,
  guess: (setup, locale) => ({
    question: labLive[locale].guess(setup.name),
    unit: { before: '', after: labLive[locale].ordersUnit },
    at: { pace: PACE_AT_FIRST, depth: DEPTH_TO_GUESS },
    answer: Math.round(readLive(setup, PACE_AT_FIRST, DEPTH_TO_GUESS).moreOrders),
    text: (value) => signedInteger(Math.round(value), locale),
  }),
  good(setup, locale) {
    const all = LIVE_PACES.flatMap((_, pace) => LIVE_DEPTHS.map((__, depth) => ({ pace, depth })));
    const gainOf = (one: (typeof all)[number]) => readLive(setup, one.pace, one.depth).gainFen;
    const values = all.reduce((top, one) => (gainOf(one) > gainOf(top) ? one : top));
    return { values, why: labLive[locale].why };
  },
  replay: (setup, seed, play) => playLive(setup, seed, play),
};

/** A week with a live show: how hot it is run, how deep its price cut, and what is left three weeks on. */
export const LiveLab = labOf(spec);
