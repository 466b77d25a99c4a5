import { common } from '../../../../i18n/areas/common.ts';
import { labBudget } from '../../../../i18n/areas/lab-budget.ts';
import { integer, money, signedMoney } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  BUDGET_CHANNELS,
  type BudgetSetup,
  bestMix,
  type Mix,
  PART_FEN,
  PARTS,
  readBudget,
} from './budget-lab.ts';

const EVEN: Mix = [1, 1, 1, 1];

const mixOf = (values: Values): number[] => BUDGET_CHANNELS.map((id) => valueAt(values, id));
const valuesOf = (mix: Mix): Values =>
  Object.fromEntries(BUDGET_CHANNELS.map((id, place) => [id, mix[place] ?? 0]));
const left = (mix: Mix) => PARTS - mix.reduce((sum, parts) => sum + parts, 0);

const spec: Lab<BudgetSetup> = {
  title: (_, locale) => labBudget[locale].title(money(PARTS * PART_FEN, locale)),
  start: () => valuesOf([0, 0, 0, 0]),
  controls(_, locale, values) {
    const mix = mixOf(values);
    return BUDGET_CHANNELS.map((id, place) => ({
      kind: 'range' as const,
      id,
      label: common[locale].channels[id],
      min: 0,
      // no more than is left of the budget
      max: (mix[place] ?? 0) + left(mix),
      step: 1,
      text: (parts: number) => money(parts * PART_FEN, locale),
    }));
  },
  view(setup, values, locale) {
    const t = labBudget[locale];
    const { channels } = common[locale];
    const mix = mixOf(values);
    const now = readBudget(setup, mix);
    const cost = now.orderFen === undefined ? t.none : money(now.orderFen, locale);
    const facts = t.reading(money(now.spendFen, locale), integer(now.orders, locale));
    const amount = money(Math.abs(now.gainFen), locale);
    return {
      figures: [
        { label: t.kept, value: money(left(mix) * PART_FEN, locale) },
        { label: t.extra, value: integer(now.extraOrders, locale) },
        { label: t.cost, value: cost },
        { label: t.gain, value: signedMoney(now.gainFen, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.next(money(PART_FEN, locale)),
          labelHead: t.channel,
          valueHead: t.change,
          rows: BUDGET_CHANNELS.map((id, place) => ({
            label: t.nextIn(channels[id], money(PART_FEN, locale)),
            value: now.next[place] ?? 0,
            text: signedMoney(now.next[place] ?? 0, locale),
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.channel, t.budget, t.credited],
          rows: BUDGET_CHANNELS.map((id, place) => ({
            cells: [
              channels[id],
              money((mix[place] ?? 0) * PART_FEN, locale),
              integer(now.credited[place] ?? 0, locale),
            ],
          })),
        },
      ],
      reading: now.gainFen < 0 ? t.lost(facts, amount) : t.gained(facts, amount),
      result: signedMoney(now.gainFen, locale),
    };
  },
  resultName: (locale) => labBudget[locale].gain,
  guess: (setup, locale) => ({
    question: labBudget[locale].guess(money(PART_FEN, locale)),
    unit: { before: '¥', after: '' },
    at: valuesOf(EVEN),
    answer: readBudget(setup, EVEN).gainFen / 100,
    text: (yuan) => signedMoney(yuan * 100, locale),
  }),
  good: (setup, locale) => ({ values: valuesOf(bestMix(setup)), why: labBudget[locale].why }),
};

/** A week's advertising split over four channels. */
export const BudgetLab = labOf(spec);
