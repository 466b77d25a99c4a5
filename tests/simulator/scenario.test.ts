import { expect, test } from 'vitest';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import { parseScenario, parseScenarioDraft, scenarioHash } from '../../src/simulator/scenario.ts';
import { scenario } from './support/shop.ts';

type Json = Record<string, unknown>;

/** The scenario file with one change at a path such as `skus.0.unitCostFen`; undefined removes the field. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(apparel) as Json;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: Json = copy;
  for (const key of keys) at = at[key] as Json;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

/** Path and code of the first problem of a changed file. */
function firstProblem(path: string, value: unknown): { path?: string; code?: string } {
  const parsed = parseScenario(changed(path, value));
  return parsed.ok ? {} : { path: parsed.problems[0]?.path ?? '', code: parsed.problems[0]?.code ?? '' };
}

test('Z7: the apparel file is read as it is; a missing, foreign or mistyped field is named', () => {
  const parsed = parseScenario(apparel);
  expect(parsed).toEqual({ ok: true, value: apparel });
  expect(parseScenarioDraft(apparel).ok).toBe(true);
  expect(parseScenarioDraft(changed('calibrated', undefined)).ok).toBe(true);
  expect(parseScenario(changed('calibrated', undefined)).ok).toBe(false);
  expect(firstProblem('risk.detection', undefined).path).toBe('risk.detection');
  expect(firstProblem('risk.mood', 1).path).toBe('risk.mood');
  expect(firstProblem('risk.detection', '3.2')).toEqual({
    path: 'risk.detection',
    code: 'scenario/wrong-shape',
  });
  expect(firstProblem('choice.nestDissimilarity', 1.2)).toEqual({
    path: 'choice.nestDissimilarity',
    code: 'scenario/out-of-range',
  });
  for (const nothing of [null, 7, 'text', [], {}]) expect(parseScenario(nothing).ok).toBe(false);
});

test.each([
  ['channels.segmentMix.direct', [0.3, 0.2, 0.2, 0.18, 0.13]],
  ['fulfilment.transit.thirdParty', [0, 0.12, 0.38, 0.3, 0.13, 0.05]],
  ['returns.timing', [0.3, 0.55, 0.2]],
  ['service.priorityMix', [0.2, 0.6, 0.25]],
  ['service.causeMix', [0.4, 0.2, 0.2, 0.1, 0.2]],
  ['satisfaction.weights', [0.4, 0.3, 0.25]],
])('Z8: shares at %s must add up to one', (path, value) => {
  expect(firstProblem(path, value)).toEqual({ path, code: 'scenario/out-of-range' });
});

test('Z9: a product has a known category and costs less than its price, and plans name all products', () => {
  expect(firstProblem('skus.0.category', 'shoes').path).toBe('skus.0.category');
  expect(firstProblem('skus.2.unitCostFen', 18_900).path).toBe('skus.2.unitCostFen');
  expect(firstProblem('reference.listPriceFen.cap', undefined).path).toBe('reference.listPriceFen');
  expect(firstProblem('takeover.plan.listPriceFen.tee', undefined).path).toBe('takeover.plan.listPriceFen');
  expect(firstProblem('skus.1.id', 'tee').path).toBe('skus');
});

test('Z10: a scenario’s hash is 16 hex digits and changes with any figure of it', () => {
  expect(scenarioHash(scenario)).toMatch(/^[0-9a-f]{16}$/);
  const again = parseScenario(structuredClone(apparel));
  const other = parseScenario(changed('risk.detection', 3.21));
  if (!again.ok || !other.ok) throw new Error('both files are sound');
  expect(scenarioHash(again.value)).toBe(scenarioHash(scenario));
  expect(scenarioHash(other.value)).not.toBe(scenarioHash(scenario));
});
