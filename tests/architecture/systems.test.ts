import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEVERS } from '../../src/simulator/scenario.ts';
import { DESK_FAMILIES } from '../../src/simulator/vocabulary.ts';
import { writtenRules } from './checks/rules.ts';

/** Cells of docs/systems.md with something that is not there yet. It only ever falls. */
const OPEN_CELLS = 0;

const SYSTEMS = 52;
const COLUMNS = ['rules', 'levers', 'screen', 'lesson', 'desk'] as const;
type Column = (typeof COLUMNS)[number];
type System = Readonly<Record<Column | 'number' | 'name', string>>;

const page = readFileSync('docs/systems.md', 'utf8');
const written = writtenRules(readFileSync('src/simulator/RULES.md', 'utf8'));

const systems: readonly System[] = page
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => {
    const [number = '', name = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells.length !== COLUMNS.length) throw new Error(`${name} has ${cells.length + 2} cells`);
    return { number, name, ...Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i]])) } as System;
  });

const partsOf = (cell: string): string[] => cell.split('; ');
const isOpen = (part: string): boolean => part === 'open' || part.startsWith('open: ');
const openCells = systems.flatMap((system) =>
  COLUMNS.filter((column) => partsOf(system[column]).some(isOpen)).map(() => system.number),
);

/** Names in a cell, without what is open and without the marks for "none needed" and "taught only". */
function namesIn(cell: string): string[] {
  return partsOf(cell)
    .filter((part) => !isOpen(part) && part !== '–' && part !== 'know-how')
    .flatMap((part) => part.split(', '))
    .map((name) => name.replace(/^`(.*)`$/, '$1'));
}

/** `P1–P3` as its three rules; anything else as it stands. */
function rulesOf(name: string): string[] {
  const [, letters, first, same, last] = /^([A-Z]+)(\d+)–([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (letters === undefined || letters !== same) return [name];
  const [from, to] = [Number(first), Number(last)];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => `${letters}${from + i}`);
}

/** Sentences about names in a column that nothing is called by. */
function unknown(column: Column, isKnown: (name: string) => boolean): string[] {
  return systems.flatMap((system) =>
    namesIn(system[column])
      .filter((name) => !isKnown(name))
      .map((name) => `${system.number} ${system.name}: there is no ${name}`),
  );
}

test('all systems stand in the table once and in order, with a name in both languages', () => {
  expect(systems.map(({ number }) => Number(number))).toEqual(
    Array.from({ length: SYSTEMS }, (_, i) => i + 1),
  );
  expect(systems.filter(({ name }) => !/^\S.* \/ .*\p{Script=Han}/u.test(name))).toEqual([]);
  expect(systems.filter((system) => COLUMNS.some((column) => system[column] === ''))).toEqual([]);
});

test('every rule, lever, screen, lesson and family of desk cases in the table exists', () => {
  const isRule = (name: string) => rulesOf(name).every((rule) => written.includes(rule));
  const isLever = (name: string) => LEVERS.some((lever) => lever === name);
  const isLesson = (name: string) =>
    ['en', 'zh'].every((language) => existsSync(`src/content/lessons/${language}/${name}.mdx`));
  expect([
    ...unknown('rules', isRule),
    ...unknown('levers', isLever),
    ...unknown('screen', (name) => existsSync(`src/components/shop/${name}`)),
    ...unknown('lesson', isLesson),
    ...unknown('desk', (name) => DESK_FAMILIES.some((family) => family === name)),
  ]).toEqual([]);
});

test('every lever and every family of desk cases belongs to a system', () => {
  const named = (column: Column) => systems.flatMap((system) => namesIn(system[column]));
  expect(LEVERS.filter((lever) => !named('levers').includes(lever))).toEqual([]);
  expect(DESK_FAMILIES.filter((family) => !named('desk').includes(family))).toEqual([]);
});

test('every system acts by rules or is taught, and what is taught alone says where', () => {
  const taughtOnly = systems.filter(({ rules }) => rules === 'know-how');
  expect(taughtOnly.filter(({ lesson }) => lesson === '–' || lesson === 'open')).toEqual([]);
  expect(systems.filter(({ rules }) => rules === '–')).toEqual([]);
});

test('open cells only become fewer', () => {
  const found = openCells.length;
  const advice =
    found < OPEN_CELLS
      ? `docs/systems.md has ${found} open cells: lower OPEN_CELLS to ${found}`
      : `docs/systems.md has ${found} open cells, ${found - OPEN_CELLS} more than before: fill a cell, do not raise OPEN_CELLS`;
  expect(found, advice).toBe(OPEN_CELLS);
});
