import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryHash, headHash } from '../../../src/simulator/chain.ts';
import { counterfactual } from '../../../src/simulator/counterfactual.ts';
import { customerBook } from '../../../src/simulator/customer-book/customer-book.ts';
import {
  assignedGame,
  buildReport,
  createGame,
  deskCases,
  emptyNarrative,
  explainCauses,
  explainLuck,
  type FullPlan,
  type Game,
  isRevealCode,
  isSealed,
  orderBook,
  parseAssignment,
  parseGame,
  plainReveal,
  playWeek,
  replay,
  resolvePlan,
  revealChecks,
  revealCode,
  saveOf,
  sealCode,
  sealCodes,
  spacedCode,
  verifyReport,
  type WeekPlan,
  whyLeft,
} from '../../../src/simulator/index.ts';
import { keyFromSeed } from '../../../src/simulator/random.ts';
import { weekKeyOf } from '../../../src/simulator/week-key.ts';
import { practiceCopy } from '../../../src/workers/practice.ts';
import { playGame, throughFile, viewOf } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { sampleAssignment } from './sample.ts';

const SECRET = 'red lantern 88';
const WEEKS = 6;
const named = { id: 'autumn-1', weeks: WEEKS };
const sealedAssignment = sampleAssignment({ sealed: true, revealChecks: revealChecks(named, SECRET) });
const codeOf = (week: number) => revealCode(named, SECRET, week);
const cheap: WeekPlan = { listPriceFen: { tee: 7900, dress: 17900 } };

function sealedGame(): Game {
  const joined = assignedGame(sealedAssignment, { name: '李娜', number: 'E01', classCode: '' });
  if (!joined.ok) throw new Error('the sample assignment is refused');
  return createGame({ scenario, ...joined.value });
}
function playSealed(weeks: number, from = sealedGame(), answered = false): Game {
  let game = from;
  for (let week = from.entries.length + 1; week <= weeks; week++) {
    const cases = answered ? deskCases(game, week - 1, scenario) : [];
    const deskAnswers = Object.fromEntries(cases.map(({ id, answers }) => [id, answers[0]?.id ?? '']));
    game = playWeek(game, cheap, scenario, { reveal: codeOf(week), deskAnswers, note: `${week}` }).game;
  }
  return game;
}
/** What someone makes of a save who mends the chain as well. */
function mended(game: Game, change: (entry: Game['entries'][number]) => object): Game {
  let link = headHash(game.head);
  const entries = game.entries.map((entry) => {
    const { hash: _old, ...body } = { ...entry, ...change(entry) } as Game['entries'][number];
    link = entryHash(link, body);
    return { ...body, hash: link };
  });
  return { head: game.head, entries };
}
const game = playSealed(3, sealedGame(), true);
const resultsOf = (one: Game) => viewOf(one).results;

describe('codes', () => {
  test('SW1: seal and checks come together, one check for each week', () => {
    expect(parseAssignment(sealedAssignment).ok).toBe(true);
    for (const changes of [
      { sealed: true } as const,
      { revealChecks: revealChecks(named, SECRET) },
      { sealed: true, revealChecks: revealChecks({ ...named, weeks: 5 }, SECRET) } as const,
      { sealed: true, revealChecks: ['0123', ...revealChecks({ ...named, weeks: 5 }, SECRET)] } as const,
    ])
      expect(parseAssignment(sampleAssignment(changes))).toMatchObject({
        ok: false,
        problems: [{ code: 'assignment/wrong-shape' }],
      });
  });

  test('SW1: a game under it carries the checks, and the file holds them', () => {
    expect(game.head.assignment?.revealChecks).toEqual(sealedAssignment.revealChecks);
    expect(isSealed(game.head)).toBe(true);
    const read = parseGame(throughFile(saveOf(game)));
    expect(read).toEqual({ ok: true, value: saveOf(game) });
  });

  test('SW2: twelve digits from secret, assignment and week, the same however the secret is typed', () => {
    const codes = Array.from({ length: WEEKS }, (_, index) => codeOf(index + 1));
    expect(new Set(codes).size).toBe(WEEKS);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(revealCode(named, ' Red  Lantern ８８', 1)).toBe(codes[0]);
    expect(revealCode({ id: 'spring-1' }, SECRET, 1)).not.toBe(codes[0]);
    expect(revealCode(named, 'blue', 1)).not.toBe(codes[0]);
    const digits = new Set(Array.from({ length: 60 }, (_, week) => revealCode(named, SECRET, week)).join(''));
    expect(digits.size).toBe(32);
    expect(revealCode(named, SECRET, 1)).toBe('S7BW978EGEVZ');
  });

  test('SW3: a code is read however it was typed, and a mistyped one is refused', () => {
    const { head } = game;
    const code = codeOf(2);
    expect(spacedCode(code)).toMatch(/^.{4}-.{4}-.{4}$/);
    const loose = spacedCode(code).toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l').replace(/-/g, ' – ');
    expect(plainReveal(loose)).toBe(code);
    expect(plainReveal(spacedCode(code))).toBe(code);
    expect(isRevealCode(head, 2, code)).toBe(true);
    expect(isRevealCode(head, 3, code)).toBe(false);
    expect(isRevealCode(head, 7, codeOf(7))).toBe(false);
    expect(isRevealCode({}, 2, code)).toBe(false);
    fc.assert(
      fc.property(fc.nat(11), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (at, digit) => {
        const typed = `${code.slice(0, at)}${digit}${code.slice(at + 1)}`;
        expect(isRevealCode(head, 2, typed)).toBe(typed === code);
      }),
    );
  });
});

describe('the luck of a sealed week', () => {
  test('SW4: it is completed by the code of that week alone', () => {
    const { revealChecks: _sealed, ...rules } = game.head.assignment ?? { id: '', classCode: '' };
    const open = createGame({ ...game.head, scenario, assignment: rules });
    expect(resultsOf(open)).toEqual(resultsOf(sealedGame()));
    const first = playWeek(sealedGame(), cheap, scenario, { reveal: codeOf(1) });
    const bare = playWeek(open, cheap, scenario);
    expect(first.result.visits).not.toBe(bare.result.visits);
    // the key of each week, from its definition
    expect(weekKeyOf(game, 0)).toEqual(keyFromSeed(game.head.seed));
    expect(weekKeyOf(game, 4)).toEqual(keyFromSeed(game.head.seed));
    const keys = [0, 1, 2, 3].map((week) => weekKeyOf(game, week).join());
    expect(new Set(keys).size).toBe(4);
    // another class's code of week 2: week 1 is the same, week 2 another
    const other = { ...named, weeks: WEEKS };
    const checks = [...revealChecks(named, SECRET).slice(0, 1), ...revealChecks(other, 'x').slice(1)];
    const head = { ...game.head, assignment: { ...rules, revealChecks: checks } };
    let twin = createGame({ ...head, scenario });
    twin = playWeek(twin, cheap, scenario, { reveal: codeOf(1) }).game;
    twin = playWeek(twin, cheap, scenario, { reveal: revealCode(named, 'x', 2) }).game;
    const mine = playSealed(2);
    expect(resultsOf(twin)[4]?.orders).toBe(resultsOf(mine)[4]?.orders);
    expect(resultsOf(twin)[5]?.orders).not.toBe(resultsOf(mine)[5]?.orders);
  });

  test('SW5: no week without its own code, and none with a code that needs none', () => {
    expect(() => playWeek(sealedGame(), cheap, scenario)).toThrow('sealed');
    expect(() => playWeek(sealedGame(), cheap, scenario, { reveal: codeOf(2) })).toThrow('sealed');
    expect(() => playWeek(playGame(0), cheap, scenario, { reveal: codeOf(1) })).toThrow('open');
  });

  test('SW6: a replay gives the same and names every code that is missing, wrong or out of place', () => {
    expect(replay(throughFile(saveOf(game)), scenario).differences).toEqual([]);
    expect(replay(game, scenario).results).toEqual(resultsOf(game));
    const { reveal: _dropped, ...bare } = game.entries[1]!;
    const without = mended(game, (entry) => (entry.week === 2 ? { reveal: undefined } : {}));
    expect(bare.week).toBe(2);
    const paths = (one: Game) => replay(one, scenario).differences.map(({ path }) => path);
    expect(paths(without)).toContain('entries.2.reveal');
    expect(paths(mended(game, (entry) => (entry.week === 2 ? { reveal: codeOf(3) } : {})))).toContain(
      'entries.2.reveal',
    );
    const open = playGame(2);
    expect(paths(mended(open, (entry) => (entry.week === 2 ? { reveal: codeOf(2) } : {})))).toContain(
      'entries.2.reveal',
    );
  });

  test('SW6: a report of a sealed game is verified, and altered once its code is touched', () => {
    const report = buildReport(game, 3, emptyNarrative());
    expect(verifyReport(throughFile(report), scenario).verdict).toBe('verified');
    const entries = report.entries.map((entry) =>
      entry.week === 3 ? { ...entry, reveal: codeOf(1) } : entry,
    );
    const { verdict, differences } = verifyReport({ ...report, entries }, scenario);
    expect(verdict).toBe('altered');
    expect(differences.map(({ path }) => path)).toContain('entries.3.reveal');
  });

  test('SW7: orders, customers, desk, counterfactuals, causes and luck are those of the week played', () => {
    const now = resultsOf(game).find(({ week }) => week === 3)!;
    const book = orderBook(game, 3, scenario);
    expect(book.orders.filter(({ lines }) => lines.length > 0).length).toBeGreaterThanOrEqual(now.orders);
    expect(whyLeft(game, 3, scenario)).toMatchObject({ visits: now.visits, orders: now.orders });
    expect(counterfactual(game, 3, {}, scenario)).toMatchObject({
      actualProfitFen: now.profit.operatingProfitFen,
      differenceFen: 0,
    });
    const causes = explainCauses(game, 3, scenario);
    const change = now.profit.operatingProfitFen - resultsOf(game).at(-2)!.profit.operatingProfitFen;
    expect(causes.reduce((sum, { effectFen }) => sum + effectFen, 0)).toBe(change);
    expect(explainLuck(game, 3, scenario)).toBeDefined();
    const { weeks } = customerBook(playSealed(3), 3, scenario);
    expect(weeks.map(({ week }) => week)).toContain(3);
    const answered = Object.keys(game.entries[1]?.deskAnswers ?? {});
    expect(answered.length).toBeGreaterThan(0);
    for (const id of answered) expect(deskCases(game, 1, scenario).map((one) => one.id)).toContain(id);
  });
});

describe('seal codes', () => {
  const plan = resolvePlan(viewOf(game).settings, cheap);
  const decided = { plan, bet: null, deskAnswers: {}, note: '', seals: 1 };

  test('SW8: every part of the week moves the code, and every week before it', () => {
    const code = sealCode(game, decided);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    const others = [
      { ...decided, plan: { ...plan, promiseDays: 2 } as FullPlan },
      { ...decided, bet: { operatingProfitFen: 1, toleranceFen: 1 } },
      { ...decided, deskAnswers: { 'w3-1': 'full' } },
      { ...decided, note: '降价' },
      { ...decided, seals: 2 },
    ].map((other) => sealCode(game, other));
    const elsewhere = [sealCode(playSealed(2), decided), sealCode(playSealed(3), decided)];
    expect(new Set([code, ...others, ...elsewhere]).size).toBe(8);
    expect(sealCode(game, throughFile(decided))).toBe(code);
  });

  test('SW8: the code of a played week is found again from its entry', () => {
    const options = { bet: { operatingProfitFen: 5, toleranceFen: 9 }, note: '为什么', deskAnswers: {} };
    const code = sealCode(game, { plan, ...options, seals: 3 });
    const next = playWeek(game, cheap, scenario, { ...options, reveal: codeOf(4), seals: 3 }).game;
    expect(next.entries[3]).toMatchObject({ reveal: codeOf(4), seals: 3 });
    expect(sealCodes(next)).toHaveLength(4);
    expect(sealCodes(next)[3]).toBe(code);
    expect(sealCodes(throughFile(saveOf(next)))).toEqual(sealCodes(next));
    expect(sealCodes(throughFile(buildReport(next, 4, emptyNarrative())))).toEqual(sealCodes(next));
  });
});

test('SW9: a practice copy repeats the weeks and looks ahead to nothing', () => {
  const copy = practiceCopy(saveOf(game), 3, scenario);
  expect(copy.profitsFen).toEqual(
    resultsOf(game)
      .filter(({ week }) => week > 0)
      .map(({ profit }) => profit.operatingProfitFen),
  );
  expect(copy.head.assignment).toMatchObject({ id: 'autumn-1', weeks: 6 });
  expect(copy.head.assignment).not.toHaveProperty('revealChecks');
  expect(replay(copy, scenario).differences).toEqual([]);
  const ahead = playWeek({ head: copy.head, entries: copy.entries }, cheap, scenario).result;
  const real = playWeek(game, cheap, scenario, { reveal: codeOf(4) }).result;
  expect(ahead.visits).not.toBe(real.visits);
});

test('SW10: an open game has neither code nor count, and the key of its seed in every week', () => {
  const open = playGame(2);
  for (const entry of open.entries)
    expect(Object.keys(entry)).toEqual([
      ...['week', 'plan', 'bet', 'deskAnswers', 'note', 'resultHash', 'hash'],
    ]);
  expect(weekKeyOf(open, 2)).toEqual(keyFromSeed(open.head.seed));
  expect(sealCodes(open)).toHaveLength(2);
});
