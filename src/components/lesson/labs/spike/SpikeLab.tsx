import { labSpike } from '../../../../i18n/areas/lab-spike.ts';
import { decimal, integer, percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { MINUTES, MOST_SERVERS, readSpike, type SpikeSetup, serversFor } from './spike-lab.ts';

const START = { servers: 8, peak: 5, cached: 0 };
const CACHED_IN_ANSWER = 0.6;
const GOOD_SHARE = 0.95;
const TABLE_STEP = 10;

const at = (setup: SpikeSetup, values: Values) =>
  readSpike(setup, valueAt(values, 'servers'), valueAt(values, 'peak'), valueAt(values, 'cached'));
const share = (value: number, locale: Locale) => percent(value, locale, 0);

const spec: Lab<SpikeSetup> = {
  title: (_, locale) => labSpike[locale].title,
  start: () => START,
  controls(_, locale) {
    const t = labSpike[locale];
    return [
      {
        kind: 'range',
        id: 'servers',
        label: t.servers,
        min: 2,
        max: MOST_SERVERS,
        step: 1,
        text: (count) => integer(count, locale),
      },
      {
        kind: 'range',
        id: 'peak',
        label: t.peak,
        min: 1,
        max: 10,
        step: 1,
        text: (times) => t.times(integer(times, locale)),
      },
      {
        kind: 'range',
        id: 'cached',
        label: t.cached,
        min: 0,
        max: 0.9,
        step: 0.1,
        text: (value) => share(value, locale),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labSpike[locale];
    const now = at(setup, values);
    const kept = share(now.keptShare, locale);
    const line = (of: (one: (typeof now.minutes)[number]) => number) =>
      now.minutes.map((one) => [one.minute, of(one)] as const);
    const first = now.minutes[0];
    return {
      figures: [
        { label: t.kept, value: kept },
        { label: t.refused, value: share(now.refusedShare, locale) },
        { label: t.firstSeconds, value: t.seconds(decimal(first?.seconds ?? 0, locale, 1)) },
        { label: t.usualBusy, value: share(now.usualBusyShare, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.picture(kept),
          xText: (minute) => integer(Math.round(minute), locale),
          yText: (pages) => integer(pages, locale),
          xName: t.minutes,
          yName: t.perSecond,
          series: [
            { label: t.asked, tone: 'soft', points: line((one) => one.asked) },
            { label: t.reaching, tone: 'other', points: line((one) => one.reaching) },
            { label: t.keptPages, tone: 'main', points: line((one) => one.kept) },
          ],
          level: now.capacity,
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.minutes, t.asked, t.reaching, t.refusedPages, t.busy, t.time],
          rows: now.minutes
            .filter(({ minute }) => minute % TABLE_STEP === 0)
            .map((one) => ({
              cells: [
                integer(one.minute, locale),
                integer(one.asked, locale),
                integer(one.reaching, locale),
                integer(one.refused, locale),
                share(one.busyShare, locale),
                t.seconds(decimal(one.seconds, locale, 1)),
              ],
            })),
        },
      ],
      reading: t.reading(
        integer(now.capacity, locale),
        integer(first?.reaching ?? 0, locale),
        kept,
        share(now.usualBusyShare, locale),
      ),
      result: kept,
    };
  },
  resultName: (locale) => labSpike[locale].kept,
  guess: (setup, locale) => ({
    question: labSpike[locale].guess(
      integer(START.servers, locale),
      integer(1 / setup.workSeconds, locale),
      integer(setup.usualPages, locale),
      integer(START.peak, locale),
    ),
    unit: { before: '', after: '%' },
    at: START,
    answer: at(setup, START).keptShare * 100,
    text: (value) => percent(value / 100, locale, 0),
  }),
  good: (setup, locale) => ({
    values: {
      servers: serversFor(setup, GOOD_SHARE, START.peak, CACHED_IN_ANSWER),
      peak: START.peak,
      cached: CACHED_IN_ANSWER,
    },
    why: labSpike[locale].why(
      integer(serversFor(setup, GOOD_SHARE, START.peak, 0), locale),
      share(GOOD_SHARE, locale),
      integer(MINUTES, locale),
    ),
  }),
};

/** Servers and a cache against the rush of a sale's first hour. */
export const SpikeLab = labOf(spec);
