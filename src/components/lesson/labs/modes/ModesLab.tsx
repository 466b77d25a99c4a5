import { labModes } from '../../../../i18n/areas/lab-modes.ts';
import { decimal, integer, moneyPerUnit, percent, price } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import type { LinePicture, Tone } from '../kit/picture.ts';
import { bestStaff, cheapestWay, type Day, type ModesSetup, readWay, WAYS, type Way } from './modes-lab.ts';

const PROMISES: readonly number[] = [2, 3, 4, 5];
const LEAST_ORDERS = 20;
const MOST_ORDERS = 240;
const STEP = 10;
/** Fine enough to show each further person. */
const LINE_STEP = 4;
/** Yuan ends of the upright axis where the lines allow it. */
const Y_RANGE_FEN = [800, 1600] as const;
const MOST_STAFF = 8;
const START_STAFF = 2;
const ORDERS_TO_GUESS = 20;
const TONES: readonly (readonly [Way, Tone])[] = [
  ['own', 'main'],
  ['thirdParty', 'other'],
  ['crowdsourced', 'soft'],
];

const dayAt = (values: Values): Day => ({
  orders: valueAt(values, 'orders'),
  peak: valueAt(values, 'peak'),
  promise: PROMISES[valueAt(values, 'promise')] ?? 3,
  lateFen: valueAt(values, 'late') * 100,
  staff: valueAt(values, 'staff'),
});

const volumesBy = (step: number) =>
  Array.from({ length: (MOST_ORDERS - LEAST_ORDERS) / step + 1 }, (_, n) => LEAST_ORDERS + n * step);

function picture(setup: ModesSetup, day: Day, locale: Locale, reading: string): LinePicture {
  const t = labModes[locale];
  const hybrid = readWay(setup, 'hybrid', day)?.totalFen ?? 0;
  return {
    kind: 'line',
    name: reading,
    xName: t.axis,
    yName: t.yAxis,
    xText: (orders) => integer(orders, locale),
    yText: (fen) => price(fen, locale),
    yRange: Y_RANGE_FEN,
    series: TONES.map(([way, tone]) => ({
      label: t.ways[way],
      tone,
      points: volumesBy(LINE_STEP).flatMap((orders) => {
        const one = readWay(setup, way, { ...day, orders });
        return one ? [[orders, one.totalFen] as const] : [];
      }),
    })),
    marks: [{ kind: 'you', x: day.orders, y: hybrid, label: t.mix }],
  };
}

const spec: Lab<ModesSetup> = {
  title: (_, locale) => labModes[locale].title,
  start: ({ start }) => ({
    orders: start.orders,
    peak: 1,
    late: start.lateYuan,
    promise: PROMISES.indexOf(start.promise),
    staff: START_STAFF,
  }),
  controls(_, locale) {
    const t = labModes[locale];
    return [
      {
        kind: 'range',
        id: 'orders',
        label: t.orders,
        min: LEAST_ORDERS,
        max: MOST_ORDERS,
        step: STEP,
        text: (orders) => integer(orders, locale),
      },
      {
        kind: 'range',
        id: 'peak',
        label: t.peak,
        min: 1,
        max: 2.5,
        step: 0.5,
        text: (factor) => (factor === 1 ? t.peakNone : t.peakText(decimal(factor, locale))),
      },
      {
        kind: 'range',
        id: 'late',
        label: t.late,
        min: 0,
        max: 30,
        step: 2,
        text: (yuan) => price(yuan * 100, locale),
      },
      {
        kind: 'range',
        id: 'staff',
        label: t.staff,
        min: 0,
        max: MOST_STAFF,
        step: 1,
        text: (count) => t.staffText(integer(count, locale)),
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
    const t = labModes[locale];
    const day = dayAt(values);
    const fen = (value: number) => moneyPerUnit(value, locale);
    const read = (way: Way) => readWay(setup, way, day);
    const best = cheapestWay(setup, day);
    const hybrid = read('hybrid');
    const total = (way: Way) => read(way)?.totalFen;
    const reading = t.reading(
      integer(day.orders, locale),
      t.ways[best],
      fen(total(best) ?? 0),
      fen(hybrid?.totalFen ?? 0),
    );
    return {
      figures: [
        { label: t.cheapest, value: t.ways[best] },
        { label: t.mix, value: fen(hybrid?.totalFen ?? 0) },
        { label: t.mixLate, value: percent(hybrid?.lateShare ?? 0, locale) },
      ],
      pictures: [
        picture(setup, day, locale, reading),
        {
          kind: 'bars',
          caption: t.perWay,
          labelHead: t.way,
          valueHead: t.total,
          rows: WAYS.map((way) => ({
            label: t.ways[way],
            value: total(way) ?? 0,
            text: total(way) === undefined ? t.tooMany : fen(total(way) ?? 0),
            tone: way === 'hybrid' ? ('you' as const) : ('plain' as const),
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.way, t.people, t.bill, t.lateShare, t.lateCost, t.total],
          rows: WAYS.map((way) => {
            const one = read(way);
            return {
              isYou: way === 'hybrid',
              cells: one
                ? [
                    t.ways[way],
                    integer(one.staff, locale),
                    fen(one.billFen),
                    percent(one.lateShare, locale),
                    fen(one.lateFen),
                    fen(one.totalFen),
                  ]
                : [t.ways[way], '', t.tooMany, '', '', ''],
            };
          }),
        },
        {
          caption: t.volumes,
          head: [t.orders, ...TONES.map(([way]) => t.ways[way])],
          rows: volumesBy(STEP).map((orders) => ({
            isYou: orders === day.orders,
            cells: [
              integer(orders, locale),
              ...TONES.map(([way]) => {
                const one = readWay(setup, way, { ...day, orders });
                return one ? fen(one.totalFen) : t.tooMany;
              }),
            ],
          })),
        },
      ],
      reading,
      result: fen(hybrid?.totalFen ?? 0),
    };
  },
  resultName: (locale) => labModes[locale].mix,
  guess: (setup, locale) => {
    const at: Values = {
      orders: ORDERS_TO_GUESS,
      peak: 1,
      late: 0,
      promise: PROMISES.indexOf(setup.start.promise),
      staff: 1,
    };
    return {
      question: labModes[locale].guess(integer(ORDERS_TO_GUESS, locale)),
      unit: { before: '¥', after: '' },
      at,
      answer: (readWay(setup, 'own', dayAt(at))?.totalFen ?? 0) / 100,
      text: (yuan) => moneyPerUnit(yuan * 100, locale),
    };
  },
  good(setup, locale) {
    const values: Values = {
      orders: setup.start.orders,
      peak: 1.5,
      late: setup.start.lateYuan,
      promise: PROMISES.indexOf(setup.start.promise),
      staff: 0,
    };
    return {
      values: { ...values, staff: Math.min(MOST_STAFF, bestStaff(setup, dayAt(values))) },
      why: labModes[locale].why,
    };
  },
};

/** Ways of delivery compared by the cost of a parcel as volume grows. */
export const ModesLab = labOf(spec);
