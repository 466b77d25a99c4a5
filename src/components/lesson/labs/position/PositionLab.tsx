import { common } from '../../../../i18n/areas/common.ts';
import { labPosition } from '../../../../i18n/areas/lab-position.ts';
import { integer, money, percent } from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { BUYER_KINDS, type PositionSetup, PRICE_LEVELS, readPosition } from './position-lab.ts';

const START = { level: 2, quality: 1 };
const TO_GUESS = { level: 0, quality: 2 };

function bestOf(setup: PositionSetup) {
  let [best, mostFen] = [START, -Infinity];
  for (const [quality, row] of setup.positions.entries())
    for (const [level, { profitFen }] of row.entries())
      if (profitFen > mostFen) [best, mostFen] = [{ level, quality }, profitFen];
  return best;
}

const spec: Lab<PositionSetup> = {
  title: (_, locale) => labPosition[locale].title,
  start: () => START,
  controls(setup, locale) {
    const t = labPosition[locale];
    return [
      {
        kind: 'range',
        id: 'level',
        label: t.level,
        min: 0,
        max: PRICE_LEVELS.length - 1,
        step: 1,
        text: (place) => percent(PRICE_LEVELS[place] ?? 1, locale, 0),
      },
      {
        kind: 'choice',
        id: 'quality',
        label: t.quality,
        options: setup.qualities.map(({ name }, value) => ({ value, label: name })),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labPosition[locale];
    const [level, quality] = [valueAt(values, 'level'), valueAt(values, 'quality')];
    const now = readPosition(setup, quality, level);
    const places = setup.qualities.length * PRICE_LEVELS.length;
    const levelText = (place: number) => percent(PRICE_LEVELS[place] ?? 1, locale, 0);
    const reading = t.reading(
      levelText(level),
      setup.qualities[quality]?.name ?? '',
      integer(now.orders, locale),
      money(now.profitFen, locale),
      integer(now.rank, locale),
    );
    const kinds = common[locale].segments;
    // losses stand in brackets, as in the books
    const placeOf = (row: number, column: number) => {
      const { rank, profitFen } = readPosition(setup, row, column);
      const text = integer(rank, locale);
      return profitFen < 0 ? { group: 2, text: `(${text})` } : { group: 1, text };
    };
    return {
      figures: [
        { label: t.orders, value: integer(now.orders, locale) },
        { label: t.sales, value: money(now.salesFen, locale) },
        { label: t.profit, value: money(now.profitFen, locale) },
        { label: t.rank, value: t.rankOf(integer(now.rank, locale), integer(places, locale)) },
        { label: t.rivals, value: percent(now.rivalLevel, locale) },
      ],
      pictures: [
        {
          kind: 'dots',
          name: t.map(reading),
          xName: t.priceAxis,
          yName: t.qualityAxis,
          xText: (share) => percent(share, locale, 0),
          yText: (share) => percent(share, locale, 0),
          dots: setup.qualities.flatMap(({ soundShare }, row) =>
            PRICE_LEVELS.map((x, column) => ({
              x,
              y: soundShare,
              ...placeOf(row, column),
              isCentre: row === quality && column === level,
            })),
          ),
        },
        {
          kind: 'bars',
          caption: t.buyers,
          labelHead: t.kind,
          valueHead: t.count,
          rows: now.buyers.map(({ count, share }, index) => ({
            label: kinds[BUYER_KINDS[index] ?? 'price'],
            value: count,
            text: t.buyersText(integer(count, locale), percent(share, locale, 0)),
            tone: 'plain' as const,
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.mine, ...PRICE_LEVELS.map((_, place) => levelText(place))],
          rows: setup.qualities.map(({ name }, row) => ({
            isYou: row === quality,
            cells: [
              name,
              ...PRICE_LEVELS.map((_, place) => money(readPosition(setup, row, place).profitFen, locale)),
            ],
          })),
        },
        {
          caption: t.who,
          head: [t.kind, ...PRICE_LEVELS.map((_, place) => levelText(place))],
          rows: BUYER_KINDS.map((kind, index) => ({
            cells: [kinds[kind], ...setup.buyers.map((counts) => integer(counts[index] ?? 0, locale))],
          })),
        },
      ],
      reading,
      result: money(now.profitFen, locale),
    };
  },
  resultName: (locale) => labPosition[locale].profit,
  guess: (setup, locale) => ({
    question: labPosition[locale].guess,
    unit: { before: '¥', after: '' },
    at: TO_GUESS,
    answer: readPosition(setup, TO_GUESS.quality, TO_GUESS.level).profitFen / 100,
    text: (yuan) => money(yuan * 100, locale),
  }),
  good: (setup, locale) => ({ values: bestOf(setup), why: labPosition[locale].why }),
};

/** The shop on the map of price and quality: who buys, and what it earns. */
export const PositionLab = labOf(spec);
