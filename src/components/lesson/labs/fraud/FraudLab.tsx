import { labFraud } from '../../../../i18n/areas/lab-fraud.ts';
import { decimal, money, percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  ALWAYS,
  bestChecks,
  bestStrictness,
  type FraudSetup,
  PROOF_FROM,
  readFraud,
  STRICTNESS,
  WEEKS,
} from './fraud-lab.ts';

const START = { strict: 80, proof: 0, week: 0 };
const TO_GUESS = { strict: 100, proof: 0, week: 0 };

const strictText = (hundredths: number, locale: Locale) => percent(hundredths / 100, locale, 0);
const proofText = (place: number, locale: Locale) => {
  const t = labFraud[locale];
  const yuan = PROOF_FROM[place - 1];
  if (yuan !== undefined) return t.from(money(yuan * 100, locale));
  return place === 0 ? t.never : t.always;
};

const spec: Lab<FraudSetup> = {
  title: (_, locale) => labFraud[locale].title,
  start: () => START,
  controls(_, locale) {
    const t = labFraud[locale];
    return [
      {
        kind: 'range',
        id: 'strict',
        label: t.strict,
        min: 0,
        max: 100,
        step: 5,
        text: (hundredths) => strictText(hundredths, locale),
      },
      {
        kind: 'range',
        id: 'proof',
        label: t.proof,
        min: 0,
        max: ALWAYS,
        step: 1,
        text: (place) => proofText(place, locale),
      },
      {
        kind: 'choice',
        id: 'week',
        label: t.week,
        options: [t.usualWeek, t.promotionWeek].map((label, value) => ({ value, label })),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labFraud[locale];
    const [strict, proof] = [valueAt(values, 'strict'), valueAt(values, 'proof')];
    const discount = WEEKS[valueAt(values, 'week')] ?? 0;
    const all = STRICTNESS.map((hundredths) => ({
      hundredths,
      ...readFraud(setup, hundredths / 100, proof, discount),
    }));
    const now = readFraud(setup, strict / 100, proof, discount);
    const best = bestStrictness(setup, proof, discount);
    const bestFen = readFraud(setup, best / 100, proof, discount).totalFen;
    const count = (value: number) => decimal(value, locale, 1);
    const lost = now.refused + now.abandoned;
    const reading = t.reading(
      count(now.attempts),
      count(now.passed),
      money(now.fraudFen, locale),
      count(lost),
      money(now.lostFen, locale),
      money(now.totalFen, locale),
    );
    const line = (
      label: string,
      tone: 'main' | 'other' | 'soft',
      pick: (one: (typeof all)[number]) => number,
    ) => ({
      label,
      tone,
      points: all.map((one) => [one.hundredths, pick(one)] as const),
    });
    return {
      figures: [
        { label: t.passed, value: count(now.passed) },
        { label: t.refused, value: count(now.refused) },
        { label: t.abandoned, value: count(now.abandoned) },
        { label: t.total, value: money(now.totalFen, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.strictAxis,
          yName: t.total,
          xText: (hundredths) => strictText(hundredths, locale),
          yText: (fen) => money(fen, locale),
          series: [
            line(t.both, 'main', (one) => one.totalFen),
            line(t.fraudCost, 'other', (one) => one.fraudFen),
            line(t.lostCost, 'soft', (one) => one.lostFen),
          ],
          marks: [
            { kind: 'best', x: best, y: bestFen, label: `${t.best} ${strictText(best, locale)}` },
            {
              kind: 'you',
              x: strict,
              y: now.totalFen,
              label: strict === best ? '' : strictText(strict, locale),
            },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.strict, t.passed, t.refused, t.abandoned, t.fraudCost, t.lostCost, t.both],
          rows: all.map((one) => ({
            isYou: one.hundredths === strict,
            cells: [
              strictText(one.hundredths, locale),
              count(one.passed),
              count(one.refused),
              count(one.abandoned),
              money(one.fraudFen, locale),
              money(one.lostFen, locale),
              money(one.totalFen, locale),
            ],
          })),
        },
      ],
      reading,
      result: money(now.totalFen, locale),
    };
  },
  resultName: (locale) => labFraud[locale].total,
  guess: (setup, locale) => ({
    question: labFraud[locale].guess,
    unit: { before: '', after: '' },
    at: TO_GUESS,
    answer: readFraud(setup, 1, TO_GUESS.proof, 0).refused,
    text: (orders) => decimal(orders, locale, 0),
  }),
  good: (setup, locale) => ({ values: { ...bestChecks(setup, 0), week: 0 }, why: labFraud[locale].why }),
};

/** Strictness of the order check and a second proof: frauds let through against good orders lost. */
export const FraudLab = labOf(spec);
