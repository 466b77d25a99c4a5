import { expect, test } from 'vitest';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import { parseScenario, publicFacts } from '../../src/simulator/index.ts';
import { LESSONS } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const facts = publicFacts(parsed.value);

/** Follows `skus.tee.unitCostFen` through the public facts. */
function factAt(path: string): unknown {
  const [head = '', ...rest] = path.split('.');
  if (head === 'skus') {
    const sku = facts.skus.find((one) => one.id === rest[0]);
    return sku?.[rest[1] as keyof typeof sku];
  }
  return [head, ...rest].reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], facts);
}

test.each(LESSONS.map((lesson) => [`${lesson.locale}/${lesson.path}`, lesson] as const))(
  '%s uses the numbers that the shop shows',
  (_, { data }) => {
    expect(data.scenario.id).toBe('apparel');
    for (const [path, value] of Object.entries(data.scenario.facts)) expect(factAt(path), path).toBe(value);
    expect(Object.keys(data.scenario.facts).length).toBeGreaterThan(3);
  },
);
