import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as simulator from '../../../src/simulator/index.ts';
import { playHonest } from '../../engines/play-honest.ts';

const FOLDER = 'src/content/scenarios';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const scenarios = Object.fromEntries(
  files.map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))]),
);

test('B20: reports of random seasons of all shops are verified', () => {
  const reports = 60;
  const outcome = playHonest({ ...simulator, scenarios }, { reports, first: 0, step: 1 });
  expect(outcome.failures).toEqual([]);
  expect(outcome.verified).toBe(reports);
  expect(Object.keys(outcome.shops).sort()).toEqual(Object.keys(scenarios).sort());
  expect(new Set(outcome.hashes).size).toBe(reports);
  expect(outcome.chips).toBeGreaterThan(2 * reports);
  expect(outcome.goals).toBeGreaterThan(reports);
  expect(outcome.fullPromotions).toBeGreaterThan(5);
  expect(outcome.sealed).toBeGreaterThan(10);
});
