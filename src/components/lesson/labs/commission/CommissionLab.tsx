import { labCommission } from '../../../../i18n/areas/lab-commission.ts';
import {
  integer,
  money,
  moneyPerUnit,
  percent,
  signedInteger,
  signedMoney,
} from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { type CommissionTry, playCommission, RATES, readCommission } from './commission-lab.ts';

/** Data of the lab, and what it needs to play anew. */
export interface CommissionSetup {
  readonly tries: readonly CommissionTry[];
  readonly purchase: Parameters<typeof playCommission>[1];
}
const START = { rate: 2 };
const TO_GUESS = { rate: 6 };

const spec: Lab<CommissionSetup> = {
  title: (_, locale) => labCommission[locale].title,
  start: () => START,
  controls: (_, locale) => [
    {
      kind: 'range',
      id: 'rate',
      label: labCommission[locale].rate,
      min: 0,
      max: RATES.length - 1,
      step: 1,
      text: (place) => percent(RATES[place] ?? 0, locale, 0),
    },
  ],
  view({ tries }, values, locale) {
    const t = labCommission[locale];
    const rate = valueAt(values, 'rate');
    const all = RATES.map((share, place) => ({ share, place, ...readCommission(tries, place) }));
    const now = readCommission(tries, rate);
    const best = all.reduce((top, one) => (one.gainFen > top.gainFen ? one : top));
    const rateText = percent(RATES[rate] ?? 0, locale, 0);
    const facts = t.reading(rateText, integer(now.orders, locale), moneyPerUnit(now.orderFen, locale));
    const amount = money(Math.abs(now.gainFen), locale);
    const reading = now.gainFen < 0 ? t.less(facts, amount) : t.more(facts, amount);
    return {
      figures: [
        { label: t.orders, value: integer(now.orders, locale) },
        { label: t.paid, value: money(now.paidFen, locale) },
        { label: t.cost, value: moneyPerUnit(now.orderFen, locale) },
        { label: t.gain, value: signedMoney(now.gainFen, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.rate,
          yName: t.gain,
          xText: (share) => percent(share, locale, 0),
          yText: (fen) => money(fen, locale),
          series: [{ label: t.gain, tone: 'main', points: all.map((one) => [one.share, one.gainFen]) }],
          marks: [
            {
              kind: 'best',
              x: best.share,
              y: best.gainFen,
              label: `${t.best} ${percent(best.share, locale, 0)}`,
            },
            {
              kind: 'you',
              x: RATES[rate] ?? 0,
              y: now.gainFen,
              label: best.place === rate ? '' : rateText,
            },
          ],
          level: 0,
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.rate, t.orders, t.sales, t.paid, t.moreOrders, t.morePaid, t.step],
          rows: all.map((one) => ({
            isYou: one.place === rate,
            cells: [
              percent(one.share, locale, 0),
              integer(one.orders, locale),
              money(one.salesFen, locale),
              money(one.paidFen, locale),
              signedInteger(one.moreOrders, locale),
              signedMoney(one.morePaidFen, locale),
              signedMoney(one.stepFen, locale),
            ],
          })),
        },
      ],
      reading,
      result: signedMoney(now.gainFen, locale),
    };
  },
  resultName: (locale) => labCommission[locale].gain,
  guess: ({ tries }, locale) => ({
    question: labCommission[locale].guess(percent(RATES[TO_GUESS.rate] ?? 0, locale, 0)),
    unit: { before: '', after: labCommission[locale].unit },
    at: TO_GUESS,
    answer: readCommission(tries, TO_GUESS.rate).orders,
    text: (count) => `${integer(count, locale)}${labCommission[locale].unit}`,
  }),
  good({ tries }, locale) {
    const gains = RATES.map((_, place) => readCommission(tries, place).gainFen);
    return { values: { rate: gains.indexOf(Math.max(...gains)) }, why: labCommission[locale].why };
  },
  replay: async ({ purchase }, seed, play) => ({
    purchase,
    tries: await playCommission(seed, purchase, play),
  }),
};

/** Commission for those who bring sales against the week's profit. */
export const CommissionLab = labOf(spec);
