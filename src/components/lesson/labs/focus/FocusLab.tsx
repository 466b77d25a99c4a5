import { labFocus } from '../../../../i18n/areas/lab-focus.ts';
import { integer, money, percent, price, signedMoney } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  cutPrices,
  cutShare,
  FOCUS_COUNTS,
  FOCUS_RULES,
  type FocusSetup,
  playFocus,
  readFocus,
} from './focus-lab.ts';

const START = { count: 0, rule: 1 };
const TO_GUESS = { count: 1, rule: 0 };

const textOf = (place: number, locale: Locale, kind: 'cut' | 'short') => {
  const share = cutShare(place);
  const digits = Number.isInteger(Math.round(share * 1000) / 10) ? 0 : 1;
  return labFocus[locale][kind](integer(FOCUS_COUNTS[place] ?? 0, locale), percent(share, locale, digits));
};

function bestOf(setup: FocusSetup) {
  let [best, mostFen] = [START, -Infinity];
  for (const rule of FOCUS_RULES.keys()) {
    for (const count of FOCUS_COUNTS.keys()) {
      const { gainFen } = readFocus(setup, rule, count);
      if (gainFen > mostFen) [best, mostFen] = [{ count, rule }, gainFen];
    }
  }
  return best;
}

const spec: Lab<FocusSetup> = {
  title: (_, locale) => labFocus[locale].title,
  start: () => START,
  controls(_, locale) {
    const t = labFocus[locale];
    return [
      {
        kind: 'range',
        id: 'count',
        label: t.count,
        min: 0,
        max: FOCUS_COUNTS.length - 1,
        step: 1,
        text: (place) => textOf(place, locale, 'cut'),
      },
      {
        kind: 'choice',
        id: 'rule',
        label: t.rule,
        options: FOCUS_RULES.map((id, value) => ({ value, label: t.rules[id] })),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labFocus[locale];
    const [count, rule] = [valueAt(values, 'count'), valueAt(values, 'rule')];
    const now = readFocus(setup, rule, count);
    const prices = cutPrices(setup.products, setup.orders[rule] ?? [], count);
    const cut = textOf(count, locale, 'cut');
    const amount = money(Math.abs(now.gainFen), locale);
    const say = now.gainFen < 0 ? t.less : t.more;
    const reading = say(cut, money(now.salesFen, locale), amount);
    const points = (one: number) =>
      [...FOCUS_COUNTS.keys()].map((place): [number, number] => [
        place,
        readFocus(setup, one, place).gainFen,
      ]);
    const tones = ['main', 'other', 'soft'] as const;
    const row = (name: string, one: typeof now, isYou: boolean) => ({
      isYou,
      cells: [
        name,
        integer(one.visits, locale),
        percent(one.conversion, locale, 2),
        price(Math.round(one.orderFen), locale),
        money(one.salesFen, locale),
        money(one.profitFen, locale),
      ],
    });
    const { none } = setup;
    return {
      figures: [
        { label: t.visits, value: integer(now.visits, locale) },
        { label: t.conversion, value: percent(now.conversion, locale, 2) },
        { label: t.order, value: price(Math.round(now.orderFen), locale) },
        { label: t.sales, value: money(now.salesFen, locale) },
        { label: t.gain, value: signedMoney(now.gainFen, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.count,
          yName: t.gain,
          xText: (place) => (Number.isInteger(place) ? integer(FOCUS_COUNTS[place] ?? 0, locale) : ''),
          yText: (fen) => money(fen, locale),
          series: FOCUS_RULES.map((id, one) => ({
            label: t.rules[id],
            tone: tones[one] ?? 'soft',
            points: points(one),
          })),
          marks: [{ kind: 'you', x: count, y: now.gainFen, label: signedMoney(now.gainFen, locale) }],
          level: 0,
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.count, t.visits, t.conversion, t.order, t.sales, t.profit],
          rows: [
            row(
              t.none,
              {
                ...none,
                conversion: none.orders / none.visits,
                orderFen: none.salesFen / none.orders,
                gainFen: 0,
              },
              false,
            ),
            ...[...FOCUS_COUNTS.keys()].map((place) =>
              row(textOf(place, locale, 'short'), readFocus(setup, rule, place), place === count),
            ),
          ],
        },
        {
          caption: t.prices,
          head: [t.product, t.usual, t.before, t.after],
          rows: setup.products.map(({ id, name, priceFen, usualPriceFen }) => ({
            isYou: prices[id] !== priceFen,
            cells: [
              name,
              price(usualPriceFen, locale),
              price(priceFen, locale),
              price(prices[id] ?? priceFen, locale),
            ],
          })),
        },
      ],
      reading,
      result: signedMoney(now.gainFen, locale),
    };
  },
  resultName: (locale) => labFocus[locale].gain,
  guess: (setup, locale) => ({
    question: labFocus[locale].guess(money(setup.none.salesFen, locale)),
    unit: { before: '¥', after: '' },
    at: TO_GUESS,
    answer: readFocus(setup, TO_GUESS.rule, TO_GUESS.count).salesFen / 100,
    text: (yuan) => money(yuan * 100, locale),
  }),
  good: (setup, locale) => ({ values: bestOf(setup), why: labFocus[locale].why }),
  replay: ({ products }, seed, play) => playFocus(seed, play, products),
};

/** The same price cut spread over all products or gathered on some. */
export const FocusLab = labOf(spec);
