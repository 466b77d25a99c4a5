import { area } from '../area.ts';

/** Words of the lab on price tiers. */
export const labLadder = area({
  en: {
    title: 'Three tiers: who buys which, and what the week earns',
    low: (name: string) => `Low tier: ${name}`,
    middle: (name: string) => `Middle tier: ${name}`,
    high: (name: string) => `High tier: ${name}`,
    off: 'off the shelf',
    profit: 'Profit of the week',
    units: 'Units of the three tiers',
    againstUsual: 'Against usual prices',
    shares: 'Share of choice among the three tiers',
    tier: 'Tier',
    share: 'Share of choice',
    soldText: (share: string, units: string) => `${share} · ${units} units`,
    highPrice: 'High tier at',
    table: 'The two lower prices kept, the high tier at every price',
    unitsOf: (name: string) => `${name}, units`,
    reading: (low: string, middle: string, high: string, profit: string) =>
      `Choice splits ${low} low, ${middle} middle, ${high} high, and the week earns ${profit}.`,
    guess: (name: string, units: string) =>
      `At usual prices the middle tier sells ${units} units. How many, when the ${name} is taken off the shelf?`,
    unit: ' units',
    why: (profit: string) => `No other of the 150 positions earns more than ${profit}.`,
  },
  zh: {
    title: '三档价格：谁买哪一档，这一周赚多少',
    low: (name: string) => `低价档：${name}`,
    middle: (name: string) => `中价档：${name}`,
    high: (name: string) => `高价档：${name}`,
    off: '下架',
    profit: '当周利润',
    units: '三档合计销量',
    againstUsual: '比常规价',
    shares: '三档的选择份额',
    tier: '价格档',
    share: '选择份额',
    soldText: (share: string, units: string) => `${share} · ${units}件`,
    highPrice: '高价档售价',
    table: '低、中两档价格不动，高价档取各个价格',
    unitsOf: (name: string) => `${name}销量`,
    reading: (low: string, middle: string, high: string, profit: string) =>
      `选低价档的${low}，中价档${middle}，高价档${high}，当周赚${profit}。`,
    guess: (name: string, units: string) =>
      `按常规价，中价档一周卖${units}件。把${name}下架，中价档会卖多少件？`,
    unit: '件',
    why: (profit: string) => `150种组合里，没有哪一种比${profit}赚得更多。`,
  },
});
