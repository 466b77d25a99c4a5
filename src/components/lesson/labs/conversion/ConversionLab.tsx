import { labConversion } from '../../../../i18n/areas/lab-conversion.ts';
import {
  integer,
  money,
  percent,
  points,
  signedInteger,
  signedMoney,
  signedPercent,
} from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { type ConversionSetup, LINES, type Line, readProgramme } from './conversion-lab.ts';

const START = { page: 5, offer: 5, service: 5, cost: 3000 };
const TO_GUESS = { page: 10, offer: 10, service: 10, cost: 3000 };

function gainsOf(values: Values, upTo: number = LINES.length): Readonly<Record<Line, number>> {
  const gain = (line: Line) => (LINES.indexOf(line) < upTo ? valueAt(values, line) / 100 : 0);
  return { page: gain('page'), offer: gain('offer'), service: gain('service') };
}

const programmeOf = (values: Values) => ({ gains: gainsOf(values), costFen: valueAt(values, 'cost') * 100 });

const spec: Lab<ConversionSetup> = {
  title: (_, locale) => labConversion[locale].title,
  start: () => START,
  controls(_, locale) {
    const t = labConversion[locale];
    return [
      ...LINES.map((line) => ({
        kind: 'range' as const,
        id: line,
        label: t.lines[line],
        min: 0,
        max: 30,
        step: 1,
        text: (value: number) => signedPercent(value / 100, locale, 0),
      })),
      {
        kind: 'range',
        id: 'cost',
        label: t.cost,
        min: 0,
        max: 20_000,
        step: 500,
        text: (yuan) => money(yuan * 100, locale),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labConversion[locale];
    const all = readProgramme(setup, programmeOf(values));
    const steps = LINES.map((line, n) => ({
      line,
      ...readProgramme(setup, { gains: gainsOf(values, n + 1), costFen: 0 }),
    }));
    const rate = (value: number) => percent(value, locale, 2);
    const facts = t.reading(
      rate(all.baseRate),
      rate(all.rate),
      percent(all.relativeGain, locale),
      points(all.pointsGain, locale, 2),
    );
    const amount = money(Math.abs(all.gainFen), locale);
    return {
      figures: [
        { label: t.rate, value: rate(all.rate) },
        { label: t.relative, value: signedPercent(all.relativeGain, locale) },
        { label: t.points, value: points(all.pointsGain, locale, 2) },
        { label: t.orders, value: signedInteger(all.extraOrders, locale) },
        { label: t.money, value: signedMoney(all.gainFen, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption,
          labelHead: t.step,
          valueHead: t.conversion,
          rows: [
            { label: t.base, value: all.baseRate, text: rate(all.baseRate), tone: 'plain' },
            ...steps.map((one) => ({
              label: t.after(t.short[one.line]),
              value: one.rate,
              text: rate(one.rate),
              tone: 'plain' as const,
            })),
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.lineHead, t.gain, t.rateAfter, t.ordersAfter],
          rows: steps.map((one) => ({
            cells: [
              t.short[one.line],
              signedPercent(valueAt(values, one.line) / 100, locale, 0),
              rate(one.rate),
              integer(setup.visitors * one.rate, locale),
            ],
          })),
        },
      ],
      reading: all.gainFen < 0 ? t.costs(facts, amount) : t.pays(facts, amount),
      result: signedMoney(all.gainFen, locale),
    };
  },
  resultName: (locale) => labConversion[locale].money,
  guess: (setup, locale) => ({
    question: labConversion[locale].guess,
    unit: { before: '', after: '%' },
    at: TO_GUESS,
    answer: readProgramme(setup, programmeOf(TO_GUESS)).relativeGain * 100,
    text: (value) => percent(value / 100, locale),
  }),
  good: (_, locale) => ({ values: TO_GUESS, why: labConversion[locale].why }),
};

/** Three lines of work on conversion, what they gain and what that is worth. */
export const ConversionLab = labOf(spec);
