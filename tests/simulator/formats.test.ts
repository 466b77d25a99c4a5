import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildReport,
  emptyNarrative,
  type Game,
  openGame,
  parseAssignment,
  parseFeedback,
  parseGame,
  parseReport,
  saveOf,
} from '../../src/simulator/index.ts';
import { ownWeeks, sampleAssignment } from './assignment/sample.ts';
import { sampleFeedback } from './feedback/sample.ts';
import { argument } from './report/sample.ts';
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
    assignment: {
      id: 'week-1',
      classCode: 'EC-2',
      hash: '0123456789abcdef',
      weeks: 6,
      unlocks: ownWeeks.map((levers) => levers.slice(0, 1)),
      weights: { pricing: 0.5, promotion: 0.25, fulfilment: 0.25 },
      revealChecks: ['0123456789abcdef', 'fedcba9876543210'],
      marksAfter: [{ week: 2, date: '2026-09-18' }],
    },
    setup: {
      sign: { colour: 'teal', pictogram: 'bag' },
      papers: ['licence'],
      stance: 'price',
      statement: '给学生',
      goals: [{ metric: 'rating', target: 4.8 }],
      goalText: '',
    },
  },
};

const revealChecks = ['0123456789abcdef', 'fedcba9876543210'];

/** A week with a deal of every kind, for changes in each place of a file. */
const busy = games[4]?.entries.slice(0, 1).map((entry) => ({
  ...entry,
  reveal: '0123456789AB',
  seals: 2,
  plan: {
    ...entry.plan,
    coupon: { valueFen: 2000, minimumFen: 12_900, dayMask: 6 },
    threshold: { thresholdFen: 19_900, discountFen: 2500, dayMask: 127 },
    gift: { thresholdFen: 25_900, valueFen: 3000, stockUnits: 40, dayMask: 127 },
    flash: { skuIds: ['tee', 'dress'], depthShare: 0.25, capUnitsPerDay: 15, dayMask: 96 },
  },
}));
const short = { ...named, entries: busy ?? [] };
const weekOne = (argument.evidence ?? []).map((chip) => ({ ...chip, week: 1 }));
const shortReport = buildReport(openGame(short as Game, scenario), 1, { ...argument, evidence: weekOne });

const formats = [
  { format: 'shop-game', files: [...games, named], short, parse: (file: unknown) => parseGame(file).ok },
  {
    format: 'shop-report',
    files: [...reports, shortReport],
    short: shortReport,
    parse: (file: unknown) => parseReport(file).ok,
  },
  {
    format: 'shop-assignment',
    files: [
      sampleAssignment(),
      sampleAssignment({ levers: 'free', seed: { mode: 'shared', seed: 'AB12' } }),
      sampleAssignment({ weeks: 2, dueDates: [{ week: 2, date: '2026-09-18' }], sealed: true, revealChecks }),
    ],
    short: sampleAssignment({ handIn: 'group' }),
    parse: (file: unknown) => parseAssignment(file).ok,
  },
  {
    format: 'shop-feedback',
    files: [sampleFeedback(), sampleFeedback({ points: [], comments: [] })],
    short: sampleFeedback(),
    parse: (file: unknown) => parseFeedback(file).ok,
  },
];

type Path = readonly string[];
/** Every place of a file; of lists other than entries the first two items. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).slice(
    0,
    Array.isArray(value) && path.at(-1) !== 'entries' ? 2 : undefined,
  );
  return [path, ...inner.flatMap(([key, item]) => pathsOf(item, [...path, key]))];
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

const values: readonly unknown[] = [
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
];

describe.each(formats)('$format', ({ format, files, short: small, parse }) => {
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
    const wrong: string[] = [];
    for (const path of pathsOf(small)) {
      // that `week` is the week of the last entry is more than a schema can say
      if (format === 'shop-report' && (path[0] === 'week' || (path[0] === 'entries' && path.length <= 2)))
        continue;
      // nor that codes, weights, due dates and levers fit each other
      if (format === 'shop-assignment' && /^(class|weights|weeks|dueDates|levers|report)/.test(path[0] ?? ''))
        continue;
      // nor that no row has more points than it is worth, in halves
      if (format === 'shop-feedback' && /^points\.\d+\.(points|of)$/.test(path.join('.'))) continue;
      for (const value of values)
        for (const extra of value === undefined || value === 'x' ? [false, true] : [false]) {
          const copy = mutated(small, path, value, extra);
          const fit = fits(copy, schema);
          if (!fit) refused += 1;
          if (fit !== parse(copy))
            wrong.push(`${path.join('.')} ${extra ? 'with' : 'as'} ${JSON.stringify(value)}: schema ${fit}`);
        }
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(/assignment|feedback/.test(format) ? 200 : 1000);
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
    expect(fields.size).toBeGreaterThan(/assignment|feedback/.test(format) ? 20 : 45);
  });
});
