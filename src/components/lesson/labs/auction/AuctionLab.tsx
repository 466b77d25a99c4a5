import { labAuction } from '../../../../i18n/areas/lab-auction.ts';
import { decimal, integer, money, moneyPerUnit, signedMoney } from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { type AuctionSetup, BIDS, BUDGETS, playAuction, readAuction } from './auction-lab.ts';

const START = { bid: 2, budget: 1 };
const TO_GUESS = { bid: BIDS.length - 1, budget: 1 };

function bestOf(setup: AuctionSetup) {
  let [best, mostFen] = [START, -Infinity];
  for (const budget of BUDGETS.keys()) {
    for (const bid of BIDS.keys()) {
      const { gainFen } = readAuction(setup, budget, bid);
      if (gainFen > mostFen) [best, mostFen] = [{ bid, budget }, gainFen];
    }
  }
  return best;
}

const spec: Lab<AuctionSetup> = {
  title: (_, locale) => labAuction[locale].title,
  start: () => START,
  controls(_, locale) {
    const t = labAuction[locale];
    return [
      {
        kind: 'range',
        id: 'bid',
        label: t.bid,
        min: 0,
        max: BIDS.length - 1,
        step: 1,
        text: (place) => moneyPerUnit(BIDS[place] ?? 0, locale),
      },
      {
        kind: 'choice',
        id: 'budget',
        label: t.budget,
        options: BUDGETS.map((fen, value) => ({ value, label: money(fen, locale) })),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labAuction[locale];
    const [bid, budget] = [valueAt(values, 'bid'), valueAt(values, 'budget')];
    const now = readAuction(setup, budget, bid);
    const all = BIDS.map((fen, place) => ({ fen, place, ...readAuction(setup, budget, place) }));
    const best = all.reduce((top, one) => (one.gainFen > top.gainFen ? one : top));
    const bidText = moneyPerUnit(BIDS[bid] ?? 0, locale);
    const facts = t.reading(
      bidText,
      integer(now.clicks, locale),
      moneyPerUnit(now.clickFen, locale),
      decimal(now.orders, locale),
    );
    const amount = money(Math.abs(now.gainFen), locale);
    const reading = now.gainFen < 0 ? t.less(facts, amount) : t.more(facts, amount);
    return {
      figures: [
        { label: t.clicks, value: integer(now.clicks, locale) },
        { label: t.click, value: moneyPerUnit(now.clickFen, locale) },
        { label: t.order, value: moneyPerUnit(now.orderFen, locale) },
        { label: t.gain, value: signedMoney(now.gainFen, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.bidAxis,
          yName: t.gain,
          xText: (fen) => moneyPerUnit(fen, locale),
          yText: (fen) => money(fen, locale),
          series: [{ label: t.gain, tone: 'main', points: all.map((one) => [one.fen, one.gainFen]) }],
          marks: [
            {
              kind: 'best',
              x: best.fen,
              y: best.gainFen,
              label: `${t.best} ${moneyPerUnit(best.fen, locale)}`,
            },
            { kind: 'you', x: BIDS[bid] ?? 0, y: now.gainFen, label: best.place === bid ? '' : bidText },
          ],
          level: 0,
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.bid, t.clicks, t.click, t.spend, t.orders, t.order, t.gain],
          rows: all.map((one) => ({
            isYou: one.place === bid,
            cells: [
              moneyPerUnit(one.fen, locale),
              integer(one.clicks, locale),
              moneyPerUnit(one.clickFen, locale),
              money(one.spendFen, locale),
              decimal(one.orders, locale),
              moneyPerUnit(one.orderFen, locale),
              signedMoney(one.gainFen, locale),
            ],
          })),
        },
      ],
      reading,
      result: signedMoney(now.gainFen, locale),
    };
  },
  resultName: (locale) => labAuction[locale].gain,
  guess: (setup, locale) => ({
    question: labAuction[locale].guess(moneyPerUnit(BIDS[TO_GUESS.bid] ?? 0, locale)),
    unit: { before: '¥', after: '' },
    at: TO_GUESS,
    answer: readAuction(setup, TO_GUESS.budget, TO_GUESS.bid).clickFen / 100,
    text: (yuan) => moneyPerUnit(yuan * 100, locale),
  }),
  good: (setup, locale) => ({ values: bestOf(setup), why: labAuction[locale].why }),
  replay: (_, seed, play) => playAuction(seed, play),
};

/** Bids for a click in paid search against the week's profit. */
export const AuctionLab = labOf(spec);
