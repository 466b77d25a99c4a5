import { labParcel } from '../../../../i18n/areas/lab-parcel.ts';
import { decimal, integer, moneyPerUnit, percent, price } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { bestParcel, PACKAGINGS, type ParcelChoice, type ParcelSetup, readParcel } from './parcel-lab.ts';

const HOURS: readonly number[] = [0, 2, 4, 6, 8, 12, 16, 20, 24];
const STANDARD = 1;
const PLACE_TO_GUESS = 5;
const PARTS = ['base', 'weight', 'carrier', 'packaging', 'saving'] as const;

const choiceAt = (values: Values): ParcelChoice => ({
  kilogram: valueAt(values, 'kilogram'),
  carrier: valueAt(values, 'carrier'),
  packaging: PACKAGINGS[valueAt(values, 'packaging')] ?? 'standard',
  hours: HOURS[valueAt(values, 'hours')] ?? 0,
  brokenFen: valueAt(values, 'broken') * 100,
  lateFen: valueAt(values, 'late') * 100,
});
const startOf = ({ start }: ParcelSetup): Values => ({
  carrier: 0,
  packaging: STANDARD,
  hours: 0,
  kilogram: start.kilogram,
  broken: start.brokenYuan,
  late: start.lateYuan,
});

const spec: Lab<ParcelSetup> = {
  title: (_, locale) => labParcel[locale].title,
  start: startOf,
  controls(setup, locale) {
    const t = labParcel[locale];
    return [
      {
        kind: 'choice',
        id: 'carrier',
        label: t.carrier,
        options: setup.carriers.map(({ name }, value) => ({ value, label: name })),
      },
      {
        kind: 'choice',
        id: 'packaging',
        label: t.packaging,
        options: PACKAGINGS.map((one, value) => ({ value, label: t.packagings[one] })),
      },
      {
        kind: 'range',
        id: 'hours',
        label: t.hours,
        min: 0,
        max: HOURS.length - 1,
        step: 1,
        text: (place) => t.hoursText(integer(HOURS[place] ?? 0, locale)),
      },
      {
        kind: 'range',
        id: 'kilogram',
        label: t.kilogram,
        min: 0.2,
        max: 3,
        step: 0.2,
        text: (weight) => t.kilogramText(decimal(weight, locale)),
      },
      {
        kind: 'range',
        id: 'broken',
        label: t.broken,
        min: 0,
        max: 160,
        step: 20,
        text: (yuan) => price(yuan * 100, locale),
      },
      {
        kind: 'range',
        id: 'late',
        label: t.late,
        min: 0,
        max: 30,
        step: 5,
        text: (yuan) => price(yuan * 100, locale),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labParcel[locale];
    const choice = choiceAt(values);
    const now = readParcel(setup, choice);
    const fen = (value: number) => moneyPerUnit(value, locale);
    const late = percent(now.lateRate, locale);
    const row = (part: keyof typeof t.parts, value: number, isTotal = false) => ({
      label: t.parts[part],
      value,
      text: fen(value),
      isTotal,
      tone: isTotal ? ('you' as const) : ('plain' as const),
    });
    const pairs = setup.carriers.flatMap(({ name }, carrier) =>
      PACKAGINGS.map((packaging) => ({
        name: t.pair(name, t.packagings[packaging]),
        isYou: carrier === choice.carrier && packaging === choice.packaging,
        ...readParcel(setup, { ...choice, carrier, packaging }),
      })),
    );
    return {
      figures: [
        { label: t.bill, value: fen(now.billFen) },
        { label: t.brokenRate, value: percent(now.brokenRate, locale) },
        { label: t.lateRate(integer(setup.promise, locale)), value: late },
        { label: t.total, value: fen(now.totalFen) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.stack,
          labelHead: t.part,
          valueHead: t.perParcel,
          rows: [
            ...PARTS.map((part) => row(part, now[`${part}Fen`])),
            row('bill', now.billFen, true),
            row('broken', now.brokenFen),
            row('late', now.lateFen),
            row('total', now.totalFen, true),
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.choice, t.bill, t.brokenRate, t.lateRate(integer(setup.promise, locale)), t.total],
          rows: pairs.map((one) => ({
            isYou: one.isYou,
            cells: [
              one.name,
              fen(one.billFen),
              percent(one.brokenRate, locale, 2),
              percent(one.lateRate, locale),
              fen(one.totalFen),
            ],
          })),
        },
      ],
      reading: t.reading(fen(now.billFen), fen(now.totalFen), late),
      result: fen(now.totalFen),
    };
  },
  resultName: (locale) => labParcel[locale].total,
  guess: (setup, locale) => {
    const at = { ...startOf(setup), hours: PLACE_TO_GUESS };
    return {
      question: labParcel[locale].guess(integer(HOURS[PLACE_TO_GUESS] ?? 0, locale)),
      unit: { before: '¥', after: '' },
      at,
      answer: readParcel(setup, choiceAt(at)).billFen / 100,
      text: (yuan) => moneyPerUnit(yuan * 100, locale),
    };
  },
  good(setup, locale) {
    const start = startOf(setup);
    const best = bestParcel(setup, choiceAt(start), HOURS);
    return {
      values: {
        ...start,
        carrier: best.carrier,
        packaging: PACKAGINGS.indexOf(best.packaging),
        hours: HOURS.indexOf(best.hours),
      },
      why: labParcel[locale].why,
    };
  },
};

/** What a parcel costs, part by part, with what breaks and what is late. */
export const ParcelLab = labOf(spec);
