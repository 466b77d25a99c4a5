import { describe, expect, test } from 'vitest';
import { feeRates, publicFacts } from '../../../src/simulator/facts.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { EXPECTED, luckOf } from '../../../src/simulator/model/luck.ts';
import {
  eventsOf,
  lasts,
  leadDelayDays,
  noticesOf,
  openMarket,
} from '../../../src/simulator/model/market.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import { buildWorld } from '../../../src/simulator/model/world.ts';
import { weekResult } from '../../../src/simulator/result.ts';
import type { Scenario } from '../../../src/simulator/scenario.ts';
import { EVENT_KINDS, PROFIT_LINES } from '../../../src/simulator/vocabulary.ts';
import { simulateWeek } from '../../../src/simulator/week.ts';
import { drafts, season } from '../support/market-shops.ts';
import {
  cells,
  key,
  layout,
  plan,
  playOne,
  scenario,
  skuCount,
  sum,
  warmState,
  wholeState,
  world,
} from '../support/shop.ts';

const work = makeWorkspace(world);
type Effects = Scenario['calendar'][number]['effects'];

/** The apparel shop with one event alone, in ISO week 20. */
function withEvent(...effects: Effects) {
  const event = {
    id: 'event',
    name: { en: 'Event', zh: '事件' },
    isoWeek: 20,
    weeks: 1,
    announced: true,
    noticeWeeks: 0,
    effects,
  };
  const changed: Scenario = { ...scenario, season: scenario.season.map(() => 1), calendar: [event] };
  return buildWorld(changed, scenario.calibrated);
}
/** That week in expected values, beside the same week without the event. */
const both = (effects: Effects, change = {}) => {
  const other = withEvent(...effects);
  return {
    without: playOne({ plan: plan(change), world: other }),
    during: playOne({ plan: plan(change), world: other, isoWeek: 20 }),
  };
};

describe('the calendar', () => {
  for (const draft of drafts) {
    for (const event of draft.calendar) {
      // terms: autumn from week 36, spring from week 15; what lies outside starts its own
      const inTerm = (from: number) => (event.isoWeek - from + 52) % 52 < 12;
      const from = [36, 15].find(inTerm) ?? event.isoWeek;
      test(`EV1: ${draft.id} is another shop without ${event.id}`, () => {
        const calendar = draft.calendar.filter((one) => one !== event);
        expect(season({ ...draft, calendar }, from)).not.toEqual(season(draft, from));
      });
    }
  }

  test('EV1: all kinds of effects are played somewhere', () => {
    const used = new Set(
      drafts.flatMap(({ calendar }) => calendar.flatMap(({ effects }) => effects.map((e) => e.kind))),
    );
    expect([...used].sort()).toEqual([...EVENT_KINDS].sort());
  });

  test('EV2: demand multiplies the visits of all channels, a post that goes viral those of its own', () => {
    const demand = both([{ kind: 'demand', factor: 1.2 }], { semBudgetFen: 2_000_000 });
    const post = both([{ kind: 'channel-visits', channel: 'social', factor: 1.8 }]);
    demand.during.work.channelVisits.forEach((visits, c) => {
      expect(visits / demand.without.work.channelVisits[c]!).toBeCloseTo(1.2, 4);
      expect(post.during.work.channelVisits[c]! / post.without.work.channelVisits[c]!).toBeCloseTo(
        c === 3 ? 1.8 : 1,
        2,
      );
    });
  });

  // a product with share s of the shop's choices gains about e^(.3 ÷ .8) − 1 = 45 % of weight
  test('EV3: a product that goes viral sells more, the others of the shop less', () => {
    const { during, without } = both([{ kind: 'taste', skuId: 'hoodie', utility: 0.3 }]);
    scenario.skus.forEach(({ id }, j) => {
      const change = during.work.skuReferenceDemand[j]! / without.work.skuReferenceDemand[j]!;
      if (id === 'hoodie') expect(change).toBeGreaterThan(1.3);
      else expect(change).toBeLessThan(1);
    });
  });

  test('EV4: rivals’ bids make the click dearer', () => {
    const { during, without } = both([{ kind: 'bids', factor: 1.3 }]);
    expect(during.work.totals[TOTAL.costPerClick]!).toBeGreaterThan(without.work.totals[TOTAL.costPerClick]!);
  });

  test('EV5: parcels of National Day take two days longer, and one week in fifty all take one', () => {
    const { during } = both([{ kind: 'transit', days: 2 }]);
    expect(world.market[40]!.transitDays).toBe(2);
    expect(during.work.totals[TOTAL.lateRate]!).toBeGreaterThan(2 * scenario.calibrated.lateRate);
    // in transit on Sunday night: two days more of parcels, .02 days more in an average week
    const cellsOf = (state: Float64Array) => sum(cells(state, layout.due, 16));
    const plain = buildWorld({ ...scenario, disruption: { chancePerWeek: 0 } }, scenario.calibrated);
    const always = buildWorld({ ...scenario, disruption: { chancePerWeek: 1 } }, scenario.calibrated);
    const shippedPerDay = sum(during.work.shippedByMode) / 7;
    const calm = cellsOf(playOne({ world: plain }).state);
    expect((cellsOf(playOne({ world: always }).state) - calm) / shippedPerDay).toBeCloseTo(1, 1);
    let slow = 0;
    for (let week = 0; week < 100; week++) {
      for (let i = 0; i < 100; i++) {
        openMarket(world, work, warmState(), luckOf(key, week, 'play', i), 0);
        slow += work.transitDays;
      }
    }
    expect(slow / 10_000).toBeGreaterThan(0.015);
    expect(slow / 10_000).toBeLessThan(0.025);
  });

  test('EV6: goods ordered while the supplier is behind arrive that much later', () => {
    const { during, without } = both([{ kind: 'supplier-delay', days: 5 }]);
    const other = withEvent({ kind: 'supplier-delay', days: 5 });
    expect([leadDelayDays(other, 20), leadDelayDays(other, 21), leadDelayDays(other, 0)]).toEqual([5, 0, 0]);
    const daysAway = ({ state }: typeof during, j: number) => {
      let unitDays = 0;
      for (let d = 0; d < 28; d++) unitDays += d * state[layout.pipe + j * 28 + d]!;
      return unitDays;
    };
    scenario.skus.forEach((sku, j) => {
      // what was ordered arrives after Sunday, a day early or not
      if (sku.leadTimeDays < 8) return;
      const later = daysAway(during, j) - daysAway(without, j);
      expect(later / during.work.skuOrdered[j]!).toBeCloseTo(5, 9);
    });
  });

  test('EV7: a change of rates costs from its week on', () => {
    const { during, without } = both([{ kind: 'fees', commissionShift: 0.005, paymentFeeShift: 0.001 }]);
    const rate = ({ work: w }: typeof during, line: number) => -w.lines[line]! / w.totals[TOTAL.netSales]!;
    const lines = {
      payment: PROFIT_LINES.indexOf('paymentFees'),
      commission: PROFIT_LINES.indexOf('commission'),
    };
    expect(rate(during, lines.commission) - rate(without, lines.commission)).toBeCloseTo(0.005, 12);
    expect(rate(during, lines.payment) - rate(without, lines.payment)).toBeCloseTo(0.001, 12);
    // in the apparel shop from week 44 on
    expect([43, 44, 47, 52, 3].map((week) => world.market[week]!.commissionShift)).toEqual([
      0, 0.005, 0.005, 0.005, 0.005,
    ]);
    const facts = publicFacts(scenario);
    expect(feeRates(facts, ['plaza'], 43).commissionRate).toBeCloseTo(0.05, 12);
    expect(feeRates(facts, ['plaza'], 44).commissionRate).toBeCloseTo(0.055, 12);
  });

  test('EV8: what is bought in the heat of an event comes back more often', () => {
    const { during, without } = both([{ kind: 'returns', factor: 1.15 }]);
    const due = ({ work: w, state }: typeof during) =>
      sum(w.skuReturned) + sum(cells(state, layout.returnUnits, skuCount * 3));
    const old = sum(cells(warmState(), layout.returnUnits, skuCount * 3));
    expect((due(during) - old) / (due(without) - old)).toBeCloseTo(1.15, 6);
  });

  test('EV9: the facts carry what is announced; the rest is told when it happens, or a week ahead', () => {
    const facts = publicFacts(scenario);
    const ids = facts.calendar.map(({ id }) => id);
    expect(ids).toEqual(scenario.calendar.filter(({ announced }) => announced).map(({ id }) => id));
    expect(ids).not.toContain('viral-post');
    const told = (isoWeek: number) => {
      const decisions = compileDecisions(world, plan());
      const state = wholeState();
      simulateWeek(world, work, state, decisions, luckOf(key, 1), isoWeek);
      const { events, notices } = weekResult(world, work, state, decisions, 1, isoWeek);
      return [events.map(({ id }) => id), notices.map(({ id }) => id)];
    };
    expect(told(41)).toEqual([['national-day'], []]);
    expect(told(42)).toEqual([['viral-post'], ['supplier-delay']]);
    expect(told(43)).toEqual([['supplier-delay'], []]);
    expect(eventsOf(scenario, 46).map(({ id }) => id)).toEqual(['fee-change', 'double-11']);
    expect(noticesOf(scenario, 46)).toEqual([]);
    // hidden events move nothing that is published
    const calendar = scenario.calendar.filter(({ announced }) => announced);
    expect(publicFacts({ ...scenario, calendar })).toEqual(facts);
  });

  test('EV10: an event lasts its weeks, over the turn of the year too, and an average week has none', () => {
    const event = { isoWeek: 51, weeks: 4 };
    expect([50, 51, 52, 1, 2, 3].map((week) => lasts(event, week))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(world.market[0]).toMatchObject({
      season: 1,
      rivalDepth: 0,
      transitDays: 0,
      leadDelayDays: 0,
      commissionShift: 0,
      campaign: false,
    });
    expect(world.market).toHaveLength(53);
  });
});

describe('rivals', () => {
  const category = layout.rivalPrice;

  test('RV1: with chance .12 a week a category’s rivals are read .10 lower, each category by itself', () => {
    const hits = [0, 0, 0];
    let pairs = 0;
    const weeks = 20_000;
    for (let i = 0; i < weeks; i++) {
      openMarket(world, work, warmState(), luckOf(key, i % 100, 'play', Math.floor(i / 100)), 0);
      const low = [...work.rivalIndex].map(
        (index, k) => Math.abs(index - (warmState()[category + k]! - 0.1)) < 1e-12,
      );
      low.forEach((is, k) => {
        if (is) hits[k]! += 1;
      });
      if (low[0] && low[1]) pairs += 1;
    }
    // 4 standard errors of .12 are .0092
    for (const count of hits) expect(Math.abs(count / weeks - 0.12)).toBeLessThan(0.0092);
    expect(Math.abs(pairs / weeks - 0.0144)).toBeLessThan(0.004);
  });

  test('RV2: in event weeks the rivals of every category are read .08 lower', () => {
    for (const isoWeek of [24, 25, 45, 46, 50])
      expect(world.market[isoWeek]!.rivalDepth).toBeCloseTo(0.08, 12);
    openMarket(world, work, warmState(), EXPECTED, 46);
    const during = [...work.rivalIndex];
    openMarket(world, work, warmState(), EXPECTED, 0);
    during.forEach((index, k) => {
      expect(work.rivalIndex[k]! - index).toBeCloseTo(0.08, 12);
    });
  });

  test('RV3: a rival promotion passes with its week, and results show the index as buyers read it', () => {
    const calm = buildWorld(
      { ...scenario, rivalPromotions: { chancePerWeek: 0, depth: 0.1 } },
      scenario.calibrated,
    );
    const wild = buildWorld(
      { ...scenario, rivalPromotions: { chancePerWeek: 1, depth: 0.1 } },
      scenario.calibrated,
    );
    const luck = luckOf(key, 3);
    const a = playOne({ world: calm, luck });
    const b = playOne({ world: wild, luck });
    const decisions = compileDecisions(wild, plan());
    const shown = weekResult(wild, b.work, b.state, decisions, 1, 0).rivalPriceIndex;
    scenario.categories.forEach(({ id }, k) => {
      expect(shown[id]).toBeCloseTo(b.before[category + k]! - 0.1, 12);
      // what is stored answers our own prices alone
      expect(b.state[category + k]).toBeCloseTo(a.state[category + k]!, 12);
    });
    expect(sum(b.work.dayOrders)).toBeLessThan(sum(a.work.dayOrders));
  });

  test('RV4: expected values read the mean of it, .012', () => {
    openMarket(world, work, warmState(), EXPECTED, 0);
    for (let k = 0; k < world.categoryCount; k++)
      expect(work.rivalIndex[k]).toBeCloseTo(warmState()[category + k]! - 0.012, 12);
  });
});
