import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  buildReport,
  createGame,
  parseReport,
  parseScenario,
  players,
  playWeek,
  type Scenario,
  verifyReport,
  type WeeklyReport,
} from '../../../src/simulator/index.ts';
import { reportHash } from '../../../src/simulator/report/build.ts';
import { chipsIn } from '../../../src/simulator/report/chips.ts';
import { throughFile } from '../support/games.ts';
import { scenario as apparel } from '../support/shop.ts';
import { type Change, changesAt, placesOf, uniformOf } from './places.ts';
import { argument, fullReport, mended } from './sample.ts';

function shop(id: string): Scenario {
  const parsed = parseScenario(JSON.parse(readFileSync(`src/content/scenarios/${id}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`${id} cannot be read`);
  return parsed.value;
}

/** A first week with names, a setup, a bet, a note, an answer and deals, in any shop. */
function firstReport(scenario: Scenario): WeeklyReport {
  const start = createGame({
    scenario,
    seed: 'mutations',
    shopName: '青禾',
    learner: { name: '李娜', number: '20250017' },
    assignment: { id: 'week-1', classCode: 'EC-2', hash: '0123456789abcdef', weeks: 6 },
    attempt: 2,
    setup: {
      sign: { colour: 'teal', pictogram: 'bag' },
      papers: ['licence'],
      stance: 'price',
      statement: '给学生',
      goals: [{ metric: 'rating', target: 4.8 }],
      goalText: 'better',
    },
  });
  const plan = {
    ...players.textbook.decide(start, scenario),
    coupon: { valueFen: 500, minimumFen: 4900, dayMask: 6 },
    memberPrice: { depthShare: 0.1, dayMask: 96 },
  };
  const bet = { operatingProfitFen: 500_000, toleranceFen: 100_000 };
  const { game } = playWeek(start, plan, scenario, { bet, note: '先稳住价格' });
  const evidence = [
    { kind: 'figure' as const, id: 'E1-1', week: 1, path: 'thisWeek.visits', value: 0 },
    { kind: 'figure' as const, id: 'E0-1', week: 0, path: 'channels.sem.spendFen', value: 0 },
    ...(argument.evidence ?? []).filter(({ kind }) => kind === 'table').map((one) => ({ ...one, week: 1 })),
  ];
  return buildReport(game, 1, { ...argument, evidence });
}

const CASES: readonly (readonly [WeeklyReport, Scenario])[] = [
  [fullReport, apparel],
  ...[apparel, shop('fresh')].map((scenario) => [firstReport(scenario), scenario] as const),
];

/** Another version of the rules or edition of the shop: said to be unchecked, never verified. */
const UNCHECKED = /^head\.(rulesVersion|scenarioHash)$/;

/**
 * What a forger who also mends the hash can change unseen: what has no source but the learner. Nothing else.
 */
const THE_LEARNERS_OWN: readonly (readonly [why: string, place: RegExp])[] = [
  ['version of the file format, which says how to read, not what', /^formatVersion$/],
  ['words', /^narrative\./],
  ['ratings and words of problems', /^problems(\.|$)/],
  ['targets for the coming week', /^goals(\.|$)/],
  ['targets read back; they are held against an earlier report where there is one', /^lastGoals(\.|$)/],
  ['lessons; the course is outside the game', /^lessons(\.|$)/],
  ['which chips there are, and their order', /^evidence(\.\d+)?$/],
  ['names of chips', /^evidence\.\d+\.id$/],
  ['frozen tables and charts', /^evidence\.2\.(week|source|title|columns|rows|picture)(\.|$)/],
];
const ownOf = ({ path }: Change) => THE_LEARNERS_OWN.find(([, place]) => place.test(path.join('.')));

const uniform = uniformOf(20_260_714);
/** A change at every place of every report, at some a second one, and all that can be done at the top. */
const changes = CASES.flatMap(([written, scenario], report) => {
  const file = throughFile(written);
  return placesOf(file).flatMap((path) => {
    const most = path.length === 1 ? 9 : uniform() < 0.2 ? 2 : 1;
    return changesAt(file, path, most, uniform).map((change) => ({ ...change, scenario, report }));
  });
});
const verdictOf = (file: unknown, scenario: Scenario) => verifyReport(file, scenario).verdict;
const nameOf = ({ path, what }: Change) => `${path.join('.')} ${what}`;

test('B19: a change of any single place breaks the seal or the shape', () => {
  expect(changes.length).toBeGreaterThan(2000);
  const unseen = changes.filter(({ file }) => {
    const parsed = parseReport(file);
    if (!parsed.ok) return false;
    const { hash, ...body } = parsed.value;
    return hash === reportHash(body);
  });
  expect(unseen.map(nameOf)).toEqual([]);
  // and so says the verdict, of which shape and seal are the first and the last step
  for (const change of changes.filter((_, index) => index % 16 === 0))
    expect([nameOf(change), verdictOf(change.file, change.scenario)]).toEqual([
      nameOf(change),
      UNCHECKED.test(change.path.join('.'))
        ? expect.stringMatching(/other-rules|unreadable/)
        : expect.stringMatching(/altered|unreadable/),
    ]);
});

/** What was changed, sealed anew and not seen, in all reports so far. */
const unseen: Change[] = [];

test.each(CASES.map(([report, scenario], index) => [scenario.id, report.week, index] as const))(
  'B19: with the seal mended only what has no source but the learner changes unseen: %s, week %i',
  (_id, _week, index) => {
    const forgeries = changes.filter((change) => change.report === index && change.path[0] !== 'hash');
    const missed = forgeries.filter(({ file, scenario }) => verdictOf(mended(file), scenario) === 'verified');
    expect(missed.filter((change) => ownOf(change) === undefined).map(nameOf)).toEqual([]);
    expect(forgeries.length - missed.length).toBeGreaterThan(500);
    unseen.push(...missed);
  },
);

test('B19: every line of that list is needed: something of it was changed and not seen', () => {
  const needed = new Set(unseen.map((change) => ownOf(change)?.[0]));
  expect(THE_LEARNERS_OWN.map(([why]) => why).filter((why) => !needed.has(why))).toEqual([]);
});

test('B19: a chip that is taken out leaves its name in the words', () => {
  const file = throughFile(fullReport);
  const { evidence = [], ...rest } = file;
  const without = mended({ ...rest, evidence: evidence.slice(1) }) as WeeklyReport;
  expect(verdictOf(without, apparel)).toBe('verified');
  const named = Object.values(without.narrative).flat().flatMap(chipsIn);
  expect(named).toContain(evidence[0]?.id);
  expect(without.evidence?.map(({ id }) => id)).not.toContain(evidence[0]?.id);
});
