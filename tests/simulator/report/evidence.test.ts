import { expect, test } from 'vitest';
import {
  buildReport,
  emptyNarrative,
  evidencePaths,
  evidenceValue,
  playWeek,
} from '../../../src/simulator/index.ts';
import { newGame } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { report } from './sample.ts';

const { figures } = report;

test('B10: every number of the figures has a path of its own that leads to it', () => {
  const numbers: number[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'number') numbers.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(figures);
  const paths = evidencePaths(figures);
  expect(paths).toHaveLength(numbers.length);
  expect(new Set(paths).size).toBe(numbers.length);
  expect(paths.map((path) => evidenceValue(figures, path))).toEqual(numbers);
});

test('B10: rows go by product, channel, promotion and bridge line, days by number', () => {
  const { skus, channels, promotions, bridge, days } = figures;
  expect(evidenceValue(figures, `skus.${skus[3]?.skuId}.lostUnits`)).toBe(skus[3]?.lostUnits);
  expect(evidenceValue(figures, 'channels.sem.spendFen')).toBe(
    channels.find(({ channel }) => channel === 'sem')?.spendFen,
  );
  expect(evidenceValue(figures, 'promotions.gift.costFen')).toBe(promotions[0]?.costFen);
  expect(evidenceValue(figures, 'bridge.prices.effectFen')).toBe(
    bridge.find(({ line }) => line === 'prices')?.effectFen,
  );
  expect(evidenceValue(figures, 'days.5.orders')).toBe(days[5]?.orders);
  expect(evidenceValue(report, 'lastWeek.rating')).toBe(figures.lastWeek.rating);
});

test('B10: any other path leads nowhere', () => {
  for (const path of [
    ...[
      '',
      'thisWeek',
      'thisWeek.luck',
      'thisWeek.visits.now',
      'luck.visits',
      'days.7.orders',
      'days.length',
    ],
    ...['channels.0.visits', 'channels.sem', 'channels.sem.channel', 'promotions.flash.costFen'],
    ...[
      'thisWeek.constructor',
      'constructor.name',
      '__proto__.visits',
      'thisWeek.visits.a.b',
      'skus.map.length',
    ],
  ])
    expect([path, evidenceValue(figures, path)]).toEqual([path, undefined]);
});

test('B10: paths follow the promotions that ran', () => {
  const { game: played, result } = playWeek(
    newGame(),
    { memberPrice: { depthShare: 0.1, dayMask: 127 } },
    scenario,
  );
  const paths = evidencePaths(buildReport(played, 1, emptyNarrative()).figures);
  expect(paths.filter((path) => path.startsWith('promotions'))).toEqual([
    'promotions.memberPrice.redemptions',
    'promotions.memberPrice.costFen',
  ]);
  expect(evidenceValue(buildReport(played, 1, emptyNarrative()), 'promotions.memberPrice.costFen')).toBe(
    result.promotions[0]?.costFen,
  );
});
