import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildReport,
  emptyNarrative,
  type Game,
  openGame,
  parseGame,
  parseReport,
  saveOf,
} from '../../src/simulator/index.ts';
import { fits, type Schema } from './support/json-schema.ts';
import { scenario } from './support/shop.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schemaOf = (format: string): Schema => read(`../../docs/formats/${format}.schema.json`);
const CASES = ['naive', 'carry-over', 'textbook', 'random', 'deals'];
const games = CASES.map((name) => read(`../golden/${name}/game.shop.json`) as Game);
const reports = games.map((game, index) =>
  buildReport(openGame(game, scenario), 2 * index + 3, { ...emptyNarrative(), data: ['利润', 'why', ''] }),
);
const named = {
  ...saveOf(games[0] as Game),
  head: {
    ...games[0]?.head,
    learner: { name: '李娜', number: '20250017' },
    assignment: { id: 'week-1', classCode: 'EC-2' },
  },
};

const formats = [
  { format: 'shop-game', files: [...games, named], parse: (file: unknown) => parseGame(file).ok },
  { format: 'shop-report', files: reports, parse: (file: unknown) => parseReport(file).ok },
];

type Path = readonly string[];
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy with the value at `path` replaced, left out (`undefined`) or, with `extra`, given one field more. */
function mutated(file: unknown, path: Path, value: unknown, extra: boolean): unknown {
  const copy = structuredClone({ root: file }) as Record<string, unknown>;
  const full = ['root', ...path];
  const parent = full.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  const last = full.at(-1) as string;
  const at = parent as Record<string, unknown>;
  if (extra) {
    if (Array.isArray(at[last])) at[last].push(value ?? 0);
    else if (typeof at[last] === 'object' && at[last] !== null)
      (at[last] as Record<string, unknown>)['extra'] = value ?? 0;
  } else if (value !== undefined) at[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete at[last];
  return copy['root'];
}

const values = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  -1,
  0,
  1,
  0.5,
  7,
  13,
  128,
  1e9,
  '',
  'x',
  'order',
  'seo',
  'units',
  'x'.repeat(33),
  'x'.repeat(6001),
  '0123456789abcdef',
  {},
  [],
  ['', '', ''],
);

describe.each(formats)('$format', ({ format, files, parse }) => {
  const schema = schemaOf(format);

  test('what this site writes fits the published schema and is read', () => {
    for (const file of files) {
      const written = JSON.parse(JSON.stringify(file));
      expect(fits(written, schema)).toBe(true);
      expect(parse(written)).toBe(true);
    }
  });

  test('a file changed in one place is refused by the schema exactly when it is refused by the reader', () => {
    let refused = 0;
    const targets = fc
      .integer({ min: 0, max: files.length - 1 })
      .chain((index) => fc.tuple(fc.constant(files[index]), fc.constantFrom(...pathsOf(files[index]))));
    fc.assert(
      fc.property(targets, values, fc.boolean(), ([file, path], value, extra) => {
        const copy = mutated(file, path, value, extra);
        // that `week` is the week of the last entry is more than a schema can say
        if (format === 'shop-report' && (path[0] === 'week' || (path[0] === 'entries' && path.length <= 2)))
          return;
        // a table by name may be written as an empty list, and is read as an empty table
        if (Array.isArray(value) && /^(listPriceFen|purchase|deskAnswers)$/.test(path.at(-1) ?? '')) return;
        const fit = fits(copy, schema);
        if (!fit) refused += 1;
        if (fit !== parse(copy))
          throw new Error(
            `${path.join('.')} ${extra ? 'with one more' : 'as'} ${JSON.stringify(value)}: schema ${fit}`,
          );
      }),
      { numRuns: 700 },
    );
    expect(refused).toBeGreaterThan(250);
  });

  test('foreign values fit neither', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fits(value, schema)).toBe(false);
        expect(parse(value)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('the page names every field of the schema', () => {
    const page = ['shop-game', format]
      .map((name) => readFileSync(new URL(`../../docs/formats/${name}.md`, import.meta.url), 'utf8'))
      .join('\n');
    const fields = new Set<string>();
    const walk = (part: unknown, inFigures: boolean): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, inner] of Object.entries(part)) {
        if (key === 'properties')
          for (const name of Object.keys(inner as object)) if (!inFigures) fields.add(name);
        walk(inner, inFigures || /^(profit|days|skus|channels|promotions|ticketsByCause|bridge)$/.test(key));
      }
    };
    walk(schema, false);
    for (const field of fields) expect([field, page.includes(`\`${field}\``)]).toEqual([field, true]);
    expect(fields.size).toBeGreaterThan(45);
  });
});
