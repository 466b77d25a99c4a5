import { labLadder } from '../../../../i18n/areas/lab-ladder.ts';
import { integer, money, percent, price, signedMoney } from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  bestLadder,
  LADDER_STEPS,
  type LadderSetup,
  ladderAt,
  ladderPriceFen,
  OFF_SHELF,
  playLadder,
} from './ladder-lab.ts';

const USUAL = 2;
const IDS = ['low', 'middle', 'high'] as const;

const spec: Lab<LadderSetup> = {
  title: (_, locale) => labLadder[locale].title,
  start: () => ({ low: USUAL, middle: USUAL, high: USUAL }),
  controls: ({ tiers }, locale) =>
    IDS.map((id, n) => ({
      kind: 'range' as const,
      id,
      label: labLadder[locale][id](tiers[n]?.name ?? ''),
      min: 0,
      max: id === 'high' ? OFF_SHELF : LADDER_STEPS.length - 1,
      step: 1,
      text: (step: number) => {
        const tier = tiers[n];
        return step === OFF_SHELF || !tier
          ? labLadder[locale].off
          : price(ladderPriceFen(tier, step), locale);
      },
    })),
  view(setup, values, locale) {
    const t = labLadder[locale];
    const [low, middle, high] = [valueAt(values, 'low'), valueAt(values, 'middle'), valueAt(values, 'high')];
    const now = ladderAt(setup, low, middle, high);
    const usual = ladderAt(setup, USUAL, USUAL, USUAL);
    const [a, b, c] = now.shares.map((share) => percent(share, locale, 0));
    const profit = money(now.profitFen, locale);
    const [, middleTier, highTier] = setup.tiers;
    return {
      figures: [
        { label: t.profit, value: profit },
        { label: t.againstUsual, value: signedMoney(now.profitFen - usual.profitFen, locale) },
        { label: t.units, value: integer(now.units[0] + now.units[1] + now.units[2], locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.shares,
          labelHead: t.tier,
          valueHead: t.share,
          rows: setup.tiers.map((tier, n) => ({
            label: tier.name,
            value: now.shares[n] ?? 0,
            text: t.soldText(percent(now.shares[n] ?? 0, locale, 0), integer(now.units[n] ?? 0, locale)),
            tone: 'plain' as const,
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.highPrice, ...setup.tiers.map((tier) => t.unitsOf(tier.name)), t.profit],
          rows: Array.from({ length: OFF_SHELF + 1 }, (_, step) => {
            const one = ladderAt(setup, low, middle, step);
            return {
              isYou: step === high,
              cells: [
                step === OFF_SHELF ? t.off : price(ladderPriceFen(highTier ?? middleTier, step), locale),
                ...one.units.map((units) => integer(units, locale)),
                money(one.profitFen, locale),
              ],
            };
          }),
        },
      ],
      reading: t.reading(a ?? '', b ?? '', c ?? '', profit),
      result: profit,
    };
  },
  resultName: (locale) => labLadder[locale].profit,
  guess(setup, locale) {
    const t = labLadder[locale];
    const usual = ladderAt(setup, USUAL, USUAL, USUAL).units[1];
    return {
      question: t.guess(setup.tiers[2].name, integer(usual, locale)),
      unit: { before: '', after: t.unit },
      at: { low: USUAL, middle: USUAL, high: OFF_SHELF },
      answer: ladderAt(setup, USUAL, USUAL, OFF_SHELF).units[1],
      text: (value) => `${integer(value, locale)}${t.unit}`,
    };
  },
  good(setup, locale) {
    const [low, middle, high] = bestLadder(setup);
    const profit = money(ladderAt(setup, low, middle, high).profitFen, locale);
    return { values: { low, middle, high }, why: labLadder[locale].why(profit) };
  },
  replay: (setup, seed, play) => playLadder(setup, seed, play),
};

/** Prices of three tiers against what buyers choose and what the shop earns. */
export const LadderLab = labOf(spec);
