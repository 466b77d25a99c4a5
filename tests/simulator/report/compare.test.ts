import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildReport,
  comparePile,
  createGame,
  emptyNarrative,
  type Game,
  type Learner,
  learnerKey,
  type Narrative,
  type PileFinding,
  type PileReport,
  playWeek,
  type WeekPlan,
} from '../../../src/simulator/index.ts';
import { ownWeeks } from '../assignment/sample.ts';
import { throughFile } from '../support/games.ts';
import { scenario } from '../support/shop.ts';

const li: Learner = { name: '李娜', number: 'E01' };
const wang: Learner = { name: '王强', number: 'E02' };
const zhao: Learner = { name: '赵敏', number: 'E03' };

const cheaper = (fen: number): WeekPlan => ({ listPriceFen: { tee: fen } });
/** Plays a plan a week, after `season` where given. */
function played(learner: Learner | undefined, plans: readonly WeekPlan[], from?: Game): Game {
  const seed = learner?.number ?? 'guest';
  let game = from ?? createGame({ scenario, seed, ...(learner ? { learner } : {}) });
  for (const plan of plans) game = playWeek(game, plan, scenario).game;
  return game;
}
function guided(learner: Learner, weeks: number): Game {
  const assignment = { id: 'a1', classCode: 'C', unlocks: ownWeeks };
  const start = createGame({ scenario, seed: `${learner.number}`, learner, assignment, season: 'guided' });
  return played(
    learner,
    Array.from({ length: weeks }, () => ({})),
    start,
  );
}
let filed = 0;
function report(game: Game, data = '', week = game.entries.length): PileReport {
  filed += 1;
  const narrative: Narrative = { ...emptyNarrative(), data: [data, '', ''] };
  return { id: `r${filed}`, report: buildReport(game, week, narrative) };
}
const found = <Kind extends PileFinding['kind']>(pile: readonly PileReport[], kind: Kind) =>
  comparePile(pile, [scenario]).filter(
    (finding): finding is Extract<PileFinding, { kind: Kind }> => finding.kind === kind,
  );

const steady = played(li, [cheaper(7900), cheaper(8100), cheaper(8300)]);
/** The same first week, then another history. */
const rewritten = played(li, [cheaper(7900), cheaper(6900), cheaper(8300), {}]);

describe('who', () => {
  test('PC1: a learner is named by number, else by name, else by the seed, however it is typed', () => {
    const key = (learner: Learner | undefined, seed = 's') =>
      learnerKey(learner ? { learner, seed } : { seed });
    expect(key({ name: '李娜', number: 'e01 ' })).toBe(key({ name: '李 娜', number: 'Ｅ０１' }, 'other'));
    expect(key({ name: 'Li Na' })).toBe(key({ name: ' li  na', number: ' ' }));
    expect(key(undefined, 'x')).not.toBe(key(undefined, 'y'));
    expect(new Set([key(li), key({ name: 'E01' }), key(undefined, 'E01')]).size).toBe(3);
  });
});

describe('copies and histories', () => {
  test('PC2: one content under two names is a copy, whatever the order of its fields; other words are none', () => {
    const first = report(steady, 'one');
    const copy = { id: 'copy', report: throughFile(first.report) };
    const other = report(steady, 'two');
    expect(found([first, other, copy], 'duplicate')).toEqual([
      { kind: 'duplicate', ids: [first.id, 'copy'] },
    ]);
    expect(found([first, copy], 'newer')).toEqual([]);
  });

  test('PC2: a copy whose figures were touched and its hash left alone is not the same content', () => {
    const first = report(steady);
    const touched = { id: 'touched', report: { ...first.report, week: 3, formatVersion: 1 } };
    expect(found([first, touched], 'duplicate')).toEqual([]);
  });

  test('PC3: a later report that tells an earlier week anew is named with that week', () => {
    const early = report(steady);
    const late = report(rewritten);
    expect(found([late, early], 'fork')).toEqual([{ kind: 'fork', ids: [early.id, late.id], week: 2 }]);
    expect(found([early, report(played(li, [{}], steady)), report(steady, '', 2)], 'fork')).toEqual([]);
  });

  test('PC3: two histories of one week, another start and another note are told too; another attempt is not', () => {
    const ends = played(li, [cheaper(7900), cheaper(8100), cheaper(9900)]);
    const [a, b] = [report(steady), report(ends)];
    expect(found([a, b], 'fork')).toEqual([{ kind: 'fork', ids: [a.id, b.id], week: 3 }]);
    const renamed = played(
      li,
      [{}, {}],
      createGame({ scenario, seed: 'E01', learner: li, shopName: '二号' }),
    );
    expect(found([a, report(renamed)], 'fork')).toMatchObject([{ week: 1 }]);
    const again = played(li, [{}, {}], createGame({ scenario, seed: 'E01', learner: li, attempt: 2 }));
    expect(found([a, report(again)], 'fork')).toEqual([]);
  });

  test('PC4: two versions of a learner’s week are named in the order they came, across attempts', () => {
    const again = played(li, [{}, {}, {}], createGame({ scenario, seed: 'E01', learner: li, attempt: 2 }));
    const [a, b, c] = [report(steady, 'first'), report(steady, 'second'), report(again)];
    expect(found([a, b, report(steady, '', 2), c], 'newer')).toEqual([
      { kind: 'newer', ids: [a.id, b.id] },
      { kind: 'newer', ids: [b.id, c.id] },
    ]);
  });
});

describe('decisions', () => {
  test('PC5: other learners whose own decisions are the same in two weeks or more are named together', () => {
    const plans = [cheaper(7900), cheaper(8100), {}, cheaper(8300)];
    const a = report(played(li, plans));
    const b = report(played(wang, plans));
    const c = report(played(zhao, plans));
    expect(found([a, b, c], 'same-decisions')).toEqual([
      { kind: 'same-decisions', ids: [a.id, b.id, c.id], weeks: 3 },
    ]);
  });

  test('PC5: part of a season counts where it was copied, once for all weekly reports of a season', () => {
    const mine = played(li, [cheaper(7900), cheaper(8100), cheaper(8300), cheaper(8500)]);
    const theirs = played(wang, [cheaper(6900), cheaper(8100), cheaper(8300), cheaper(9500)]);
    const whole = report(mine);
    const other = report(theirs);
    const pile = [report(mine, '', 2), report(mine, '', 3), whole, report(theirs, '', 3), other];
    expect(found(pile, 'same-decisions')).toEqual([
      { kind: 'same-decisions', ids: [whole.id, other.id], weeks: 2 },
    ]);
  });

  test('PC5: one week alike, and a learner beside their own report, are nothing to name', () => {
    const a = report(played(li, [cheaper(7900), cheaper(8100)]));
    const b = report(played(wang, [cheaper(7900), cheaper(8200)]));
    const own = report(
      played(
        li,
        [cheaper(7900), cheaper(8100)],
        createGame({ scenario, seed: 'E01', learner: li, attempt: 2 }),
      ),
    );
    expect(found([a, b], 'same-decisions')).toEqual([]);
    expect(found([a, own], 'same-decisions')).toEqual([]);
  });

  test('PC6: weeks that nobody decided don’t count, the first and those that open a lever neither', () => {
    const idle = [{}, {}, {}, {}];
    expect(found([report(played(li, idle)), report(played(wang, idle))], 'same-decisions')).toEqual([]);
    const pile = [report(guided(li, 4)), report(guided(wang, 4))];
    expect(found(pile, 'same-decisions')).toEqual([]);
    const kinds = comparePile(pile).map(({ kind }) => kind);
    expect(kinds).toEqual([]);
  });

  test('PC6: without the shop at hand the first week does not count and others do', () => {
    const plans = [cheaper(7900), cheaper(8100), cheaper(8300)];
    const pile = [report(played(li, plans)), report(played(wang, plans))];
    expect(comparePile(pile)).toMatchObject([{ kind: 'same-decisions', weeks: 2 }]);
  });
});

const ZH =
  '本周把连衣裙的标价下调了百分之五，访客没有明显增加，但转化率从百分之二点一升到百分之二点六，说明老客对价格敏感。下周准备把满减门槛提高到两百五十九元，看客单价能不能跟上，同时压住站外投放的花费。';
const EN =
  'Cutting the dress by five per cent brought no more visitors, yet conversion rose from 2.1 to 2.6 per cent, so ' +
  'regular customers notice the price. Next week the threshold deal moves to 259 yuan to see whether the average ' +
  'order follows, while spending outside the platform is held where it was before the holiday rush began.';
const OTHER =
  '物流这边承诺四十八小时发货，实际有九单超时，其中六单卡在周末仓库没人打包，所以给仓库加了半个班次。客服首次响应从七十秒降到四十五秒，差评里提到慢的少了三条，评分回到四点七八，店铺体验分也稳住了。';
const one = played(li, [{}]);
const two = played(wang, [{}]);

describe('words', () => {
  test('PC7: words in common are named with their share of the shorter text, in both languages', () => {
    for (const text of [ZH, EN]) {
      const [a, b] = [report(one, text), report(two, `${OTHER}${text}`)];
      expect(found([a, b], 'similar-text')).toEqual([{ kind: 'similar-text', ids: [a.id, b.id], share: 1 }]);
    }
    expect(found([report(one, ZH), report(two, OTHER)], 'similar-text')).toEqual([]);
  });

  test('PC7: punctuation, spaces, capitals and chips don’t hide a copy; short texts are not compared', () => {
    const dressed = ZH.replace(/，/g, '；[[E1-2]] ');
    expect(found([report(one, ZH), report(two, dressed)], 'similar-text')).toMatchObject([{ share: 1 }]);
    const shouted = EN.toUpperCase().replace(/,/g, ' —');
    expect(found([report(one, EN), report(two, shouted)], 'similar-text')).toMatchObject([{ share: 1 }]);
    const short = ZH.slice(0, 30);
    expect(found([report(one, short), report(two, short)], 'similar-text')).toEqual([]);
  });

  test('PC7: from two fifths on, and of two learners only the pair that shares most', () => {
    const half = `${ZH.slice(0, 45)}${OTHER}`;
    const [share] = found([report(one, ZH), report(two, half)], 'similar-text').map((f) => f.share);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
    expect(found([report(one, ZH), report(two, `${ZH.slice(0, 25)}${OTHER}`)], 'similar-text')).toEqual([]);
    const copy = report(two, ZH);
    const mine = report(one, ZH);
    const named = found([mine, report(two, half), copy], 'similar-text');
    expect(named).toEqual([{ kind: 'similar-text', ids: [mine.id, copy.id], share: 1 }]);
  });

  test('PC8: what most of a class of six writes is the question’s wording, and counts for nobody', () => {
    const learners = Array.from({ length: 6 }, (_, i): Learner => ({ name: `n${i}`, number: `N${i}` }));
    const pile = learners.map((learner, i) => report(played(learner, [{}]), i < 4 ? ZH : OTHER));
    expect(found(pile, 'similar-text').map(({ ids }) => ids)).toEqual([[pile[4]?.id, pile[5]?.id]]);
  });
});

test('PC9: the order of the pile changes no finding but which version is the newer', () => {
  const plans = [cheaper(7900), cheaper(8100)];
  const pile = [
    report(played(li, plans), ZH),
    report(played(wang, plans), ZH),
    report(played(zhao, [{}, {}]), OTHER),
    report(steady),
    report(rewritten),
    report(two, EN),
  ];
  const told = (some: readonly PileReport[]) =>
    comparePile(some, [scenario])
      .map((finding) => JSON.stringify({ ...finding, ids: [...finding.ids].sort() }))
      .sort();
  const before = told(pile);
  expect(before.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray([...pile.keys()], { minLength: pile.length }), (order) => {
      expect(told(order.map((index) => pile[index]!))).toEqual(before);
    }),
    { numRuns: 20 },
  );
  expect(comparePile([], [scenario])).toEqual([]);
  expect(comparePile(pile.slice(0, 1), [scenario])).toEqual([]);
});

// some seconds; the limit is for machines with much else to do
test('PC9: a thousand reports are compared within seconds', { timeout: 60_000 }, () => {
  const base = played(
    li,
    Array.from({ length: 12 }, (_, week) => cheaper(7000 + 100 * week)),
  );
  const weekly = base.entries.map(({ week }) => buildReport(base, week, emptyNarrative()));
  const letters = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 3000)));
  const pile = Array.from({ length: 1000 }, (_, i): PileReport => {
    const learner = `s${Math.floor(i / 12)}`;
    const words = letters.slice((i * 37) % 1500, ((i * 37) % 1500) + 1200).join('');
    const whole = weekly[i % 12]!;
    const narrative: Narrative = { ...whole.narrative, data: [words, ZH, ''] };
    const head = { ...whole.head, learner: { name: learner }, seed: learner };
    return { id: `${i}`, report: { ...whole, narrative, head, hash: `${i}` } };
  });
  const findings = comparePile(pile, [scenario]);
  expect(findings.some(({ kind }) => kind === 'same-decisions')).toBe(true);
  expect(findings.some(({ kind }) => kind === 'similar-text')).toBe(true);
});
