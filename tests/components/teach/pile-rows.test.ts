import { describe, expect, test } from 'vitest';
import { flagWords } from '../../../src/components/teach/pile/flag-words.ts';
import { flagsOf, type PileFlag } from '../../../src/components/teach/pile/pile-flags.ts';
import { pileHash, readPileQuery, USUAL_QUERY } from '../../../src/components/teach/pile/pile-query.ts';
import { nextToGrade, passes, pileRows, sortedRows } from '../../../src/components/teach/pile/pile-rows.ts';
import { textLength, wordCount } from '../../../src/components/teach/pile/text-length.ts';
import { weekCounts } from '../../../src/components/teach/pile/week-counts.ts';
import { parseTeachRoute, teachHash } from '../../../src/components/teach/route.ts';
import { sampleClass } from '../../../src/pages/[locale]/_sample-class.ts';
import { emptyNarrative, type WeeklyReport } from '../../../src/simulator/index.ts';
import type { Grading, PileFinding, PileItem, Room } from '../../../src/stores/teaching.ts';
import { matchStudent } from '../../../src/stores/teaching.ts';

const sample = sampleClass('en');
const long = { ...emptyNarrative(), data: ['x'.repeat(500), '', ''] } as const;
const report: WeeklyReport = { ...JSON.parse(sample.files[0]?.text ?? ''), narrative: long };
const room: Room = {
  assignment: sample.assignment,
  roster: sample.roster,
  commentBank: [],
  lateRule: { perDayPercent: 10, maxPercent: 50 },
  lateDays: {},
};
let count = 0;
function item(head: Partial<WeeklyReport['head']> = {}, fields: Partial<WeeklyReport> = {}): PileItem {
  count += 1;
  const made: WeeklyReport = { ...report, ...fields, head: { ...report.head, ...head } };
  const id = count.toString(16).padStart(16, '0');
  const student = matchStudent(made.head.learner, room.roster)?.number;
  return {
    ...{ id, fileName: `${id}.shop.json`, addedAt: count, bytes: 1, kind: 'report', state: 'checked' },
    outcome: { verdict: 'verified', differences: [], problems: [], report: made },
    report: made,
    ...(student === undefined ? {} : { student }),
  };
}
const kinds = (of: PileItem, found: readonly PileFinding[] = [], inRoom = room) =>
  flagsOf(
    of,
    inRoom,
    room.roster.find(({ number }) => number === of.student),
    found,
  ).map(({ kind }) => kind);
const rowsOf = (pile: readonly PileItem[], findings: readonly PileFinding[] = [], gradings = {}) =>
  pileRows({ pile, gradings, findings, room, rubric: [{ title: 'all', points: 50 }] });

describe('whose report it is', () => {
  const { roster } = room;
  test('is told by number, whatever its width and case, before the name', () => {
    expect(matchStudent({ name: 'Ben Okafor', number: '２０２５００１' }, roster)?.name).toBe('Alice Chen');
    expect(matchStudent({ name: ' alice  CHEN', number: '77' }, roster)?.number).toBe('2025001');
    expect(matchStudent({ name: 'Alice Chen' }, roster)?.number).toBe('2025001');
  });
  test('is not guessed where two students share the name', () => {
    const twins = [...roster, { number: '9', name: 'Alice Chen' }];
    expect(matchStudent({ name: 'Alice Chen' }, twins)).toBeUndefined();
    expect(matchStudent({ name: 'Alice Chen', number: '9' }, twins)?.number).toBe('9');
    expect(matchStudent(undefined, roster)).toBeUndefined();
    expect(matchStudent({ name: 'Alice Chen' }, [])).toBeUndefined();
  });
});

describe('flags', () => {
  test('a report as asked has none', () => {
    expect(kinds(item())).toEqual([]);
  });
  test.each([
    ['unknown-student', item({ learner: { name: 'Nobody', number: '1' } })],
    ['matched-by-name', item({ learner: { name: 'Alice Chen', number: '20250001' } })],
    ['other-assignment', item({ assignment: { id: 'other', classCode: 'SAMPLE1' } })],
    ['wrong-class', item({ assignment: { id: 'sample-class', classCode: 'OTHER' } })],
    ['wrong-shop', item({ scenarioId: 'fresh' })],
    ['other-terms', item({ scenarioHash: '0000000000000000' })],
    ['wrong-week', item({}, { week: 3 })],
    ['practice', item({ practice: true })],
    ['attempt', item({ attempt: 3 })],
    ['short', item({}, { narrative: emptyNarrative() })],
  ])('%s is a row’s own', (kind, of) => {
    expect(kinds(of)).toEqual([kind]);
  });
  test('a shop without an assignment', () => {
    const { assignment: _none, ...head } = report.head;
    const of = item();
    const bare = { ...of, report: { ...report, head } };
    expect(kinds(bare)).toEqual(['no-assignment']);
  });
  test('late, copies and findings stand beside them', () => {
    const of = { ...item(), copies: ['again.shop.json'] };
    const other = item();
    const found: PileFinding[] = [
      { kind: 'newer', ids: [of.id, other.id] },
      { kind: 'fork', ids: [other.id, of.id], week: 1 },
    ];
    const late = { ...room, lateDays: { [of.id]: 2 } };
    expect(kinds(of, found, late)).toEqual(['late', 'copies', 'newer', 'fork']);
  });
  test('each is words and a sentence in both languages', () => {
    const base = { with: ['a', 'b', 'c', 'd', 'e'] };
    const flags: PileFlag[] = [
      { kind: 'unknown-student' },
      { kind: 'matched-by-name', number: '', roster: '7' },
      { kind: 'wrong-class', code: 'X' },
      { kind: 'wrong-week', week: 3, weeks: 2 },
      { kind: 'late', days: 1 },
      { kind: 'copies', names: ['x.json'] },
      { kind: 'duplicate', ...base, isAside: false },
      { kind: 'newer', ...base, isAside: false },
      { kind: 'fork', ...base, week: 1 },
      { kind: 'same-decisions', ...base, weeks: 2 },
      { kind: 'similar-text', ...base, share: 0.914 },
    ];
    for (const flag of flags)
      for (const locale of ['en', 'zh'] as const) {
        const { short, long } = flagWords(flag, (id) => `<${id}>`, locale);
        expect(short).not.toMatch(/undefined|NaN|\[object/);
        expect(long).not.toMatch(/undefined|NaN|\[object|<d>/);
      }
    const words = flagWords({ kind: 'similar-text', ...base, share: 0.914 }, (id) => id, 'en');
    expect(words).toEqual({
      short: 'text 91% alike',
      long: '91% of the phrases also stand in a, b, c and 2 more.',
    });
  });
});

describe('rows', () => {
  test('older versions and copies are set aside, counted nowhere', () => {
    const [older, newer, copy] = [item(), item(), item()];
    const found: PileFinding[] = [
      { kind: 'newer', ids: [older.id, newer.id] },
      { kind: 'duplicate', ids: [newer.id, copy.id] },
    ];
    const rows = rowsOf([older, newer, copy], found);
    expect(rows.map(({ state }) => state)).toEqual(['aside', 'ungraded', 'aside']);
    expect(weekCounts(rows, room)[0]).toMatchObject({ week: 1, reports: 1, verified: 1 });
  });
  test('show whom a week is missing', () => {
    const rows = rowsOf([item()]);
    expect(weekCounts(rows, room)[0]?.missing.map(({ number }) => number)).toEqual(
      room.roster.slice(1).map(({ number }) => number),
    );
  });
  test('what waits for a grade is found, going round', () => {
    const [a, b, c] = [item(), item(), item()] as [PileItem, PileItem, PileItem];
    const graded: Grading = {
      ...{ itemId: b.id, points: [25], comments: [], overall: '', privateNote: '' },
      ...{ state: 'graded', updatedAt: 1 },
    };
    const rows = rowsOf([a, b, c], [], { [b.id]: graded });
    expect(rows[1]).toMatchObject({ state: 'graded', grade: 50 });
    expect(nextToGrade(rows, a.id)?.item.id).toBe(c.id);
    expect(nextToGrade(rows, c.id)?.item.id).toBe(a.id);
    expect(rows.filter((row) => passes(row, { show: 'to-grade', week: 1 }))).toHaveLength(2);
    expect(rows.filter((row) => passes(row, { show: 'all', week: 2 }))).toHaveLength(0);
  });
  test('what is unknown goes last, whichever way they are sorted', () => {
    const rows = rowsOf([
      { ...item(), score: { overall: 40 } as never },
      item(),
      { ...item(), score: { overall: 70 } as never },
    ]);
    for (const isDescending of [false, true])
      expect(
        sortedRows(rows, { sort: 'mark', isDescending })
          .map(({ mark }) => mark)
          .at(-1),
      ).toBeUndefined();
    expect(sortedRows(rows, { sort: 'mark', isDescending: true })[0]?.mark).toBe(70);
  });
});

describe('length of a text', () => {
  const narrative = {
    ...emptyNarrative(),
    data: ['Profit rose 3 % [[E1-1]], 毛利率不变。', '', ''],
  } as const;
  test('counts words, each Chinese character as one, chips not at all', () => {
    expect(wordCount({ ...report, narrative })).toBe(8);
    expect(textLength({ ...report, narrative }, ['data'])).toBe(19);
    expect(textLength({ ...report, narrative }, ['service'])).toBe(0);
  });
});

describe('addresses', () => {
  test('of the pile keep its filter, and begin a new one at its first page', () => {
    const query = { ...USUAL_QUERY, show: 'flagged', week: 2, page: 3 } as const;
    const hash = pileHash(query, { sort: 'grade', isDescending: true });
    expect(readPileQuery(parseTeachRoute(hash).query)).toEqual({
      ...query,
      ...{ sort: 'grade', isDescending: true, page: 1 },
    });
    expect(pileHash(USUAL_QUERY, {})).toBe('#/pile');
    expect(readPileQuery(new URLSearchParams('show=x&week=99&sort=y&page=-1'))).toEqual(USUAL_QUERY);
  });
  test('of the room name a screen or none', () => {
    expect(parseTeachRoute('').view).toBe('start');
    expect(parseTeachRoute('#/pile?week=2')).toMatchObject({ view: 'pile', id: undefined });
    expect(parseTeachRoute('#/read/0123456789abcdef').id).toBe('0123456789abcdef');
    expect(parseTeachRoute('#/read/../../x').id).toBeUndefined();
    expect(parseTeachRoute('#/elsewhere').view).toBeUndefined();
    expect([teachHash('start'), teachHash('read', 'abc')]).toEqual(['#/', '#/read/abc']);
  });
});
