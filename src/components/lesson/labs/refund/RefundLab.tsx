import { labRefund } from '../../../../i18n/areas/lab-refund.ts';
import { integer, percent, price, signedMoney } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { LAW_DAYS, REFUND_CASES, type RefundQuestion, type RefundSetup, readRefund } from './refund-lab.ts';

const LAST_DAY = 30;
const MOST_FREIGHT_YUAN = 20;
const TABLE_DAYS = [1, 3, 7, 8, 10, 15, 20, 30];

const startOf = (setup: RefundSetup): Values => ({
  kind: REFUND_CASES.indexOf('tried'),
  days: 5,
  window: LAW_DAYS,
  freight: setup.freightFen / 100,
  payout: 0,
});
const toGuess = (setup: RefundSetup): Values => ({
  ...startOf(setup),
  kind: REFUND_CASES.indexOf('used'),
  days: 12,
  window: 15,
  freight: 12,
  payout: 8,
});

const questionOf = (values: Values): RefundQuestion => ({
  kind: REFUND_CASES[valueAt(values, 'kind')] ?? 'intact',
  days: valueAt(values, 'days'),
  windowDays: valueAt(values, 'window'),
  freightFen: valueAt(values, 'freight') * 100,
  payoutFen: valueAt(values, 'payout') * 100,
});
const minus = (fen: number, locale: Locale) =>
  fen === 0 ? price(0, locale) : fen % 100 === 0 ? signedMoney(-fen, locale) : `−${price(fen, locale)}`;

const spec: Lab<RefundSetup> = {
  title: (setup, locale) => labRefund[locale].title(setup.name, price(setup.paidFen, locale)),
  start: startOf,
  controls(_, locale) {
    const t = labRefund[locale];
    const days = (count: number) => t.daysText(integer(count, locale));
    const range = (id: string, label: string, min: number, max: number, text: (value: number) => string) => ({
      kind: 'range' as const,
      id,
      label,
      min,
      max,
      step: 1,
      text,
    });
    const yuan = (value: number) => price(value * 100, locale);
    return [
      {
        kind: 'choice',
        id: 'kind',
        label: t.kind,
        options: REFUND_CASES.map((kind, value) => ({ value, label: t.kinds[kind] })),
      },
      range('days', t.days, 1, LAST_DAY, days),
      range('window', t.window, LAW_DAYS, LAST_DAY, (count) =>
        count === LAW_DAYS ? t.windowNone : days(count),
      ),
      range('freight', t.freight, 0, MOST_FREIGHT_YUAN, yuan),
      range('payout', t.payout, 0, MOST_FREIGHT_YUAN, yuan),
    ];
  },
  view(setup, values, locale) {
    const t = labRefund[locale];
    const question = questionOf(values);
    const now = readRefund(setup, question);
    const amount = price(now.inHandFen, locale);
    const isFault = now.shopFreightFen > 0;
    const shopPays = Math.max(0, now.shopFreightFen - now.payoutFen);
    const days = [...new Set([...TABLE_DAYS, question.days])].sort((a, b) => a - b);
    return {
      figures: [
        { label: t.eligible, value: now.isEligible ? t.yes : t.no },
        { label: t.inHand, value: amount },
        { label: t.shopFreight, value: price(shopPays, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption,
          labelHead: t.line,
          valueHead: t.amount,
          rows: [
            { label: t.paid, value: setup.paidFen, text: price(setup.paidFen, locale), tone: 'plain' },
            { label: t.wear, value: -now.wearFen, text: minus(now.wearFen, locale) },
            { label: t.buyerFreight, value: -now.buyerFreightFen, text: minus(now.buyerFreightFen, locale) },
            {
              label: t.insurance,
              value: isFault ? 0 : now.payoutFen,
              text: price(isFault ? 0 : now.payoutFen, locale),
            },
            { label: t.inHand, value: now.inHandFen, text: amount, isTotal: true, tone: 'you' },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.days, t.eligible, t.wear, t.inHand],
          rows: days.map((count) => {
            const one = readRefund(setup, { ...question, days: count });
            return {
              isYou: count === question.days,
              cells: [
                t.daysText(integer(count, locale)),
                one.isEligible ? t.yes : t.no,
                minus(one.wearFen, locale),
                price(one.inHandFen, locale),
              ],
            };
          }),
        },
      ],
      reading: now.isEligible
        ? t.reading(t.verdicts[now.verdict], amount)
        : t.declined(t.verdicts[now.verdict]),
      result: now.isEligible ? amount : t.no,
    };
  },
  resultName: (locale) => labRefund[locale].inHand,
  guess: (setup, locale) => {
    const t = labRefund[locale];
    const at = toGuess(setup);
    const question = questionOf(at);
    const days = (count: number) => t.daysText(integer(count, locale));
    return {
      question: t.guess(
        price(setup.paidFen, locale),
        days(question.days),
        days(question.windowDays),
        percent(setup.wearPerMillePerDay / 1000, locale),
        price(question.freightFen, locale),
        price(question.payoutFen, locale),
      ),
      unit: { before: '¥', after: '' },
      at,
      answer: readRefund(setup, question).inHandFen / 100,
      text: (yuan) => price(Math.round(yuan * 100), locale),
    };
  },
  good: (setup, locale) => ({
    values: { ...startOf(setup), payout: setup.freightFen / 100 },
    why: labRefund[locale].why,
  }),
};

/** Whether goods may come back, and what the buyer has in hand in the end. */
export const RefundLab = labOf(spec);
