import { labBottleneck } from '../../../../i18n/areas/lab-bottleneck.ts';
import { decimal, integer, money, percent } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import type { Tone } from '../kit/picture.ts';
import { type BottleneckSetup, type Line, readLine, STAGES, type Stage } from './bottleneck-lab.ts';

const PROMISES: readonly number[] = [2, 3, 4, 5];
const FOUR_DAYS = 2;
const MOST_HANDS: Readonly<Record<Stage, number>> = { check: 4, pack: 8, handOver: 6 };
const TONES: Readonly<Record<Stage, Tone>> = { check: 'soft', pack: 'main', handOver: 'other' };
const FASTEST = 1;

const lineAt = (values: Values): Line => ({
  hands: {
    check: valueAt(values, 'check'),
    pack: valueAt(values, 'pack'),
    handOver: valueAt(values, 'handOver'),
  },
  carrier: valueAt(values, 'carrier'),
  promise: PROMISES[valueAt(values, 'promise')] ?? 4,
  demand: valueAt(values, 'demand') / 100,
});
const startOf = ({ start }: BottleneckSetup): Values => ({
  ...start,
  demand: 100,
  carrier: 0,
  promise: FOUR_DAYS,
});

/** The fewest people and pick-ups with which nothing waits for more than a day on average. */
function goodLine(setup: BottleneckSetup): Values {
  const values = { ...startOf(setup) };
  for (let n = 0; n < 12; n += 1) {
    const { bottleneck, waitDays } = readLine(setup, lineAt(values));
    if (!bottleneck || waitDays[bottleneck] < 0.1) break;
    if ((values[bottleneck] ?? 0) >= MOST_HANDS[bottleneck]) break;
    values[bottleneck] = (values[bottleneck] ?? 0) + 1;
  }
  return values;
}

const spec: Lab<BottleneckSetup> = {
  title: (_, locale) => labBottleneck[locale].title,
  start: startOf,
  controls(setup, locale) {
    const t = labBottleneck[locale];
    return [
      ...STAGES.map((stage) => ({
        kind: 'range' as const,
        id: stage,
        label: t.hands[stage],
        min: 1,
        max: MOST_HANDS[stage],
        step: 1,
        text: (count: number) =>
          t.handsText(integer(count, locale), integer(count * setup.perDay[stage], locale)),
      })),
      {
        kind: 'range',
        id: 'demand',
        label: t.demand,
        min: 60,
        max: 180,
        step: 10,
        text: (share) => percent(share / 100, locale, 0),
      },
      {
        kind: 'choice',
        id: 'carrier',
        label: t.carrier,
        options: setup.carriers.map(({ name }, value) => ({ value, label: name })),
      },
      {
        kind: 'choice',
        id: 'promise',
        label: t.promise,
        options: PROMISES.map((days, value) => ({ value, label: t.promiseText(integer(days, locale)) })),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labBottleneck[locale];
    const line = lineAt(values);
    const read = readLine(setup, line);
    const onTime = percent(read.onTimeShare, locale, 0);
    const days = (count: number) => decimal(count, locale);
    const waited = STAGES.reduce((sum, stage) => sum + read.waitDays[stage], 0);
    const door = waited + read.roadDays;
    const last = STAGES.reduce((sum, stage) => sum + (read.waiting[stage].at(-1) ?? 0), 0);
    const { bottleneck } = read;
    const reading = bottleneck
      ? t.reading(t.stages[bottleneck], days(read.waitDays[bottleneck]), onTime)
      : t.readingFree(onTime, days(read.roadDays));
    return {
      figures: [
        { label: t.onTime, value: onTime },
        { label: t.door, value: t.days(days(door)) },
        { label: t.waitingEnd, value: integer(last, locale) },
        { label: t.week, value: money(read.weekFen, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.perStage,
          labelHead: t.stage,
          valueHead: t.meanDays,
          rows: [
            ...STAGES.map((stage) => ({
              label: t.stages[stage],
              value: read.waitDays[stage],
              text: t.days(days(read.waitDays[stage])),
              tone: stage === bottleneck ? ('you' as const) : ('plain' as const),
            })),
            { label: t.road, value: read.roadDays, text: t.days(days(read.roadDays)), tone: 'plain' },
            { label: t.door, value: door, text: t.days(days(door)), tone: 'plain', isTotal: true },
          ],
        },
        {
          kind: 'line',
          name: reading,
          xName: t.dayAxis,
          yName: t.ordersAxis,
          xText: (day) => integer(day, locale),
          yText: (count) => integer(count, locale),
          yRange: [0, 100],
          series: STAGES.map((stage) => ({
            label: t.stages[stage],
            tone: TONES[stage],
            points: read.waiting[stage].map((count, day) => [day + 1, count] as const),
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.day, ...STAGES.map((stage) => t.stages[stage])],
          rows: read.waiting.check.map((_, day) => ({
            cells: [
              integer(day + 1, locale),
              ...STAGES.map((stage) => integer(read.waiting[stage][day] ?? 0, locale)),
            ],
          })),
        },
      ],
      reading,
      result: onTime,
    };
  },
  resultName: (locale) => labBottleneck[locale].onTime,
  guess: (setup, locale) => {
    const at = { ...startOf(setup), carrier: FASTEST };
    return {
      question: labBottleneck[locale].guess(
        setup.carriers[FASTEST]?.name ?? '',
        setup.carriers[0]?.name ?? '',
      ),
      unit: { before: '', after: '%' },
      at,
      answer: readLine(setup, lineAt(at)).onTimeShare * 100,
      text: (value) => percent(value / 100, locale, 0),
    };
  },
  good: (setup, locale) => ({ values: goodLine(setup), why: labBottleneck[locale].why }),
};

/** Stages from order to door: where orders wait, and what each remedy changes. */
export const BottleneckLab = labOf(spec);
