import { describe, expect, test } from 'vitest';
import {
  absoluteClaimGain,
  attemptRate,
  batchingDelay,
  batchingSaving,
  breachChance,
  breachFineFen,
  contentAfter,
  creatorPacing,
  detectionRate,
  falseAlarmRate,
  PROVINCES,
  publicFacts,
  type Scenario,
  slippedShare,
  spreadReturnSaving,
} from '../../src/simulator/index.ts';
import { scenario } from './support/shop.ts';

const { rules } = publicFacts(scenario);

/** Every number of a value with its path. */
function numbersOf(value: unknown, path = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, `${path}.${key}`));
}

/** The shop with another figure wherever the rules' subjects stand. */
function changed<Value>(value: Value): Value {
  if (typeof value === 'number') return (value * 0.9 + 0.0137) as Value;
  if (Array.isArray(value)) return value.map(changed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)])) as Value;
}

test('J12: every published figure is the scenario’s own: another shop publishes others', () => {
  const other: Scenario = {
    ...scenario,
    ...changed({
      checkout: scenario.checkout,
      payment: scenario.payment,
      fulfilment: scenario.fulfilment,
      packagings: scenario.packagings,
      batching: scenario.batching,
      remoteZones: scenario.remoteZones,
      freightInsurance: scenario.freightInsurance,
      channels: scenario.channels,
      liveSelling: scenario.liveSelling,
      dynamics: scenario.dynamics,
      pageLoad: scenario.pageLoad,
      bot: scenario.bot,
      scripts: scenario.scripts,
      returns: scenario.returns,
      satisfaction: scenario.satisfaction,
      team: scenario.team,
      warmUp: scenario.warmUp,
      risk: scenario.risk,
      verification: scenario.verification,
      targeting: scenario.targeting,
      compliance: scenario.compliance,
    }),
  };
  const here = numbersOf(rules);
  const there = new Map(numbersOf(publicFacts(other).rules));
  expect(here.length).toBeGreaterThan(100);
  const kept = here.filter(([path, value]) => there.get(path) === value).map(([path]) => path);
  // search ads leave nothing behind in any shop
  expect(kept).toEqual(['.mediaCarryOver.sem']);
});

test('J12: carriers publish how often their parcels break, remote provinces are among all', () => {
  const carriers = scenario.carriers.map((carrier) => ({ ...carrier, damageFactor: 2 }));
  expect(publicFacts(scenario).carriers).toEqual(scenario.carriers);
  expect(publicFacts({ ...scenario, carriers }).carriers.map(({ damageFactor }) => damageFactor)).toEqual(
    carriers.map(() => 2),
  );
  for (const code of rules.delivery.remoteProvinces) expect(PROVINCES).toContain(code);
});

describe('what screens compute with them is the model’s own', () => {
  test('J12: eight hours of waiting save .632 of 7 %, 40 hours delay every same-day parcel', () => {
    const { batching } = rules.delivery;
    expect(batchingSaving(batching, 0)).toBe(0);
    expect(batchingSaving(batching, 8)).toBeCloseTo(0.07 * (1 - 1 / Math.E), 12);
    expect(batchingDelay(batching, 5)).toBeCloseTo(0.15, 12);
    expect(batchingDelay(batching, 40)).toBe(1);
  });

  test('J12: creators, their returns and the content stock', () => {
    const { pacing } = rules.liveSelling;
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => creatorPacing(pacing, 4, 1, day));
    expect(days).toEqual([0.24, 0.24, 0.24, 0.24, 4, 1.8, 0.24]);
    expect(spreadReturnSaving(rules.liveSelling, 0.5, 0.2)).toBeCloseTo(0.03, 12);
    expect(contentAfter(rules.content, 1, 350_000)).toBeCloseTo(1.04, 12);
    expect(contentAfter(rules.content, 0, 9_000_000)).toBeCloseTo(0.2, 12);
  });

  test('J12: fraud and its checks', () => {
    expect(attemptRate(rules, 0)).toBe(scenario.risk.attemptRate);
    expect(attemptRate(rules, 0.2)).toBeCloseTo(0.008 * 1.5, 12);
    expect(detectionRate(rules, 1)).toBeCloseTo(1 - Math.exp(-3.2), 12);
    expect(falseAlarmRate(rules, 0.5, 2)).toBeCloseTo(0.01 * Math.exp(-1.4), 12);
    expect(slippedShare(rules, 1)).toBeCloseTo(0.3, 12);
  });

  test('J12: chance, fine and gain of a breach', () => {
    const { compliance, targeting } = scenario;
    const consent = compliance.rules['data-without-consent'];
    expect(breachChance(rules, 'data-without-consent', 2)).toBe(consent.hazard + 2 * targeting.hazard);
    expect(breachChance(rules, 'paid-praise', 2)).toBe(compliance.rules['paid-praise'].hazard);
    const { penaltyFen } = compliance.rules['false-original-price'];
    expect(breachFineFen(rules, 'false-original-price', 0)).toBe(penaltyFen);
    expect(breachFineFen(rules, 'false-original-price', 1e9)).toBeCloseTo(5e7, 3);
    expect(absoluteClaimGain(rules)).toBeCloseTo(Math.exp(0.03) - 1, 12);
  });
});
