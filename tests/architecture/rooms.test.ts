import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { machinePathProblems, registryProblems, unexplainedDependencies } from './checks/files.ts';
import { purityProblems } from './checks/purity.ts';
import { roomOf, roomProblems } from './checks/rooms.ts';
import { ruleProblems } from './checks/rules.ts';
import { readSources } from './checks/source.ts';
import { wordProblems } from './checks/words.ts';

const CODE = /\.(ts|tsx|mjs|astro|mdx)$/;
const rules = readFileSync('src/simulator/RULES.md', 'utf8');

describe('the house', () => {
  test('every room imports only what it may, and enters the simulator by its door', () => {
    const sources = readSources((path) => CODE.test(path) && roomOf(path) !== undefined);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(roomProblems)).toEqual([]);
  });

  test('every folder of src is a room', () => {
    const folders = readSources((path) => /^src\/[^/]+\/.*\.(ts|tsx|mjs|astro|mdx)$/.test(path));
    expect(folders.map(({ path }) => path).filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  test('the simulator computes the same on every machine', () => {
    const sources = readSources((path) => /^src\/simulator\/.*\.ts$/.test(path));
    expect(sources.flatMap(purityProblems)).toEqual([]);
  });

  test.skipIf(rules === undefined)(
    'every rule is proved by a test of that name, and no test names an unknown rule',
    () => {
      const tests = readSources((path) => /^tests\/(simulator|golden)\/.*\.test\.ts$/.test(path));
      expect(ruleProblems(rules, tests)).toEqual([]);
    },
  );

  test('no screen holds words of its own', () => {
    const screens = readSources((path) => /^src\/(components|layouts|pages)\/.*\.(tsx|astro)$/.test(path));
    expect(screens.flatMap(wordProblems)).toEqual([]);
  });

  test('no file names a folder of one machine', () => {
    expect(readSources((path) => path !== 'package-lock.json').flatMap(machinePathProblems)).toEqual([]);
  });

  test('the lock file names no registry', () => {
    expect(registryProblems(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
  });

  test('every dependency has a line that says why', () => {
    const page = readFileSync('docs/decisions/0006-dependencies.md', 'utf8');
    expect(unexplainedDependencies(readFileSync('package.json', 'utf8'), page)).toEqual([]);
  });
});
