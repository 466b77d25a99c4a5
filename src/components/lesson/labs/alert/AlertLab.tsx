import { labAlert } from '../../../../i18n/areas/lab-alert.ts';
import { decimal, integer, percent } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { type AlertSetup, FAULTS, playAlerts, readAlert } from './alert-lab.ts';

const START = { fault: 1, threshold: 10, missCost: 5 };
const TO_GUESS = { fault: 1, threshold: 15, missCost: 5 };
/** Drops are gathered in steps of so many per cent. */
const STEP = 5;
const THRESHOLDS = Array.from({ length: 20 }, (_, n) => (n + 1) * 2);

const faultOf = (values: Values) => FAULTS[valueAt(values, 'fault')] ?? 'ads';
const readingAt = (setup: AlertSetup, values: Values, threshold: number) =>
  readAlert(setup, faultOf(values), threshold / 100, valueAt(values, 'missCost'));

function columnsOf(setup: AlertSetup, values: Values) {
  const faulty = setup.faulty[faultOf(values)];
  const all = [...setup.quiet, ...faulty];
  const low = Math.floor((Math.min(...all) * 100) / STEP);
  const high = Math.floor((Math.max(...all) * 100) / STEP);
  const count = (drops: readonly number[], step: number) =>
    drops.filter((drop) => Math.floor((drop * 100) / STEP) === step).length;
  return Array.from({ length: high - low + 1 }, (_, n) => low + n).flatMap((step) => [
    { from: step * STEP, to: (step + 0.5) * STEP, value: count(setup.quiet, step), tone: 'soft' as const },
    { from: (step + 0.5) * STEP, to: (step + 1) * STEP, value: count(faulty, step), tone: 'main' as const },
  ]);
}

const spec: Lab<AlertSetup> = {
  title: (_, locale) => labAlert[locale].title,
  start: () => START,
  controls(_, locale) {
    const t = labAlert[locale];
    return [
      {
        kind: 'choice',
        id: 'fault',
        label: t.fault,
        options: FAULTS.map((fault, value) => ({ value, label: t.faults[fault] })),
      },
      {
        kind: 'range',
        id: 'threshold',
        label: t.threshold,
        min: 1,
        max: 40,
        step: 1,
        text: (value) => percent(value / 100, locale, 0),
      },
      {
        kind: 'range',
        id: 'missCost',
        label: t.missCost,
        min: 1,
        max: 20,
        step: 1,
        text: (value) => t.alarms(integer(value, locale)),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labAlert[locale];
    const threshold = valueAt(values, 'threshold');
    const now = readingAt(setup, values, threshold);
    const share = (value: number) => percent(value, locale, 0);
    const reading = t.reading(share(threshold / 100), share(now.falseAlarmRate), share(now.missRate));
    const rows = [...new Set([...THRESHOLDS, threshold])].sort((a, b) => a - b);
    const columns = columnsOf(setup, values);
    const ends = columns.flatMap((one) => [one.from, one.to]);
    return {
      figures: [
        { label: t.falseAlarms, value: share(now.falseAlarmRate) },
        { label: t.misses, value: share(now.missRate) },
        { label: t.cost, value: decimal(now.cost, locale) },
      ],
      pictures: [
        {
          kind: 'columns',
          name: t.name(reading),
          xName: t.dropAxis,
          yName: t.weekAxis,
          xText: (value) => percent(value / 100, locale, 0),
          yText: (count) => (Number.isInteger(count) ? integer(count, locale) : ''),
          columns,
          legend: [
            { label: t.quiet, tone: 'soft' },
            { label: t.faulty, tone: 'main' },
          ],
          cut: threshold <= Math.max(...ends) ? { x: threshold, label: t.cut } : undefined,
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.threshold, t.falseAlarms, t.misses, t.cost],
          rows: rows.map((one) => {
            const read = readingAt(setup, values, one);
            return {
              isYou: one === threshold,
              cells: [
                share(one / 100),
                share(read.falseAlarmRate),
                share(read.missRate),
                decimal(read.cost, locale),
              ],
            };
          }),
        },
      ],
      reading,
      result: decimal(now.cost, locale),
    };
  },
  resultName: (locale) => labAlert[locale].cost,
  guess: (setup, locale) => ({
    question: labAlert[locale].guess,
    unit: { before: '', after: '%' },
    at: TO_GUESS,
    answer: readingAt(setup, TO_GUESS, TO_GUESS.threshold).missRate * 100,
    text: (value) => percent(value / 100, locale, 0),
  }),
  good(setup, locale) {
    const costs = Array.from({ length: 40 }, (_, n) => readingAt(setup, START, n + 1).cost);
    const threshold = costs.indexOf(Math.min(...costs)) + 1;
    return { values: { ...START, threshold }, why: labAlert[locale].why };
  },
  replay: (setup, seed, play) => playAlerts(setup.skuId, seed, play),
};

/** An alarm on the shop's own orders: false alarms against misses. */
export const AlertLab = labOf(spec);
