import { expect, test } from 'vitest';
import { feeRates, publicFacts } from '../../../src/simulator/facts.ts';
import { platformSet } from '../../../src/simulator/model/platforms.ts';
import { TOTAL } from '../../../src/simulator/model/workspace.ts';
import { checkPlan } from '../../../src/simulator/plan.ts';
import { PROFIT_LINES, type ProfitLine } from '../../../src/simulator/vocabulary.ts';
import { newGame } from '../support/games.ts';
import { plan, playOne, scenario, sum, world } from '../support/shop.ts';

const line = (lines: Float64Array, name: ProfitLine) => lines[PROFIT_LINES.indexOf(name)] ?? 0;
const all = ['plaza', 'swift', 'bargain'];

// (.395 + .3·(.198 + .153)) ÷ .395 = 1.26658
test('PF1: a set of platforms brings the largest one’s visitors and three tenths of each other’s', () => {
  expect(platformSet(scenario, all).visitFactor).toBeCloseTo(1.26658, 5);
  expect(platformSet(scenario, ['plaza', 'swift']).visitFactor).toBeCloseTo(1 + (0.3 * 0.198) / 0.395, 12);
  // without the plaza, Swift is the largest
  expect(platformSet(scenario, ['bargain', 'swift']).visitFactor).toBeCloseTo(
    (0.198 + 0.3 * 0.153) / 0.395,
    12,
  );
  const base = playOne({});
  const wide = playOne({ plan: plan({ platformIds: all }) });
  const more = wide.work.channelVisits[0]! - base.work.channelVisits[0]!;
  expect(more / (7 * world.newDirectVisitsPerDay)).toBeCloseTo(0.26658, 2);
});

// .3·.198 = .0594 and .3·.153 = .0459 beside .395: (.05·.395 + .04·.0594 + .03·.0459) ÷ .5003 = .046978
test('PF2: commission is the average of the platforms’ by the visitors they bring', () => {
  expect(platformSet(scenario, all).commissionRate).toBeCloseTo(0.046978, 6);
  expect(platformSet(scenario, ['bargain']).commissionRate).toBe(0.03);
  const { work } = playOne({ plan: plan({ platformIds: all }) });
  expect(-line(work.lines, 'commission') / work.totals[TOTAL.netSales]!).toBeCloseTo(0.046978, 6);
  expect(feeRates(publicFacts(scenario), all, 36).commissionRate).toBeCloseTo(0.046978, 6);
});

test('PF3: each further platform costs ¥1,500 a week, and Swift fines late parcels of its orders', () => {
  expect(platformSet(scenario, ['plaza', 'bargain'])).toMatchObject({ extraFen: 150_000, lateFineFen: 0 });
  const { work } = playOne({ plan: plan({ platformIds: ['plaza', 'swift'] }) });
  const fine = (200 * 0.0594) / (0.395 + 0.0594);
  expect(line(work.lines, 'platforms')).toBeCloseTo(-150_000 - fine * work.totals[TOTAL.lateDeliveries]!, 6);
});

test('PF4: who comes directly is averaged in the same way: bargain hunters where the price leads', () => {
  const mix = platformSet(scenario, all).segmentMix ?? [];
  expect(sum(mix)).toBeCloseTo(1, 12);
  expect(mix[0]).toBeCloseTo((0.3 * 0.395 + 0.18 * 0.0594 + 0.5 * 0.0459) / 0.5003, 12);
  const orders = (id: string) => [...playOne({ plan: plan({ platformIds: [id] }) }).work.segmentNewOrders];
  const share = (id: string) => orders(id)[0]! / sum(orders(id));
  expect(share('bargain')).toBeGreaterThan(share('plaza'));
  expect(share('swift')).toBeLessThan(share('plaza'));
});

test('PF5: the platform the shop was taken over with changes nothing; unknown ones, none or one twice are refused', () => {
  expect(platformSet(scenario, ['plaza'])).toEqual({
    visitFactor: 1,
    commissionRate: scenario.finance.commissionRate,
    lateFineFen: 0,
    extraFen: 0,
    segmentMix: undefined,
  });
  const game = newGame();
  for (const platformIds of [[], ['plaza', 'plaza'], ['harbour'], ['plaza', 'harbour']])
    expect(checkPlan(game, { platformIds }).map(({ code, path }) => [code, path])).toEqual([
      ['plan/not-allowed', 'platformIds'],
    ]);
  expect(checkPlan(game, { platformIds: all })).toEqual([]);
});
