import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AuditCase, auditCase } from '../../src/components/lesson/schema/audit.ts';
import { formulaById } from '../../src/simulator/index.ts';
import { roundingOf, workOut } from './arithmetic.ts';

const FOLDER = 'src/content/audit';
const files = readdirSync(FOLDER).sort();
const read = (file: string): AuditCase =>
  auditCase.parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
const cases = files.map(read);
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

/** Lessons of each of the fourteen modules. */
const LESSONS = [6, 6, 7, 6, 5, 7, 6, 6, 6, 5, 7, 6, 6, 7];
/** Right figures that stand beside the wrong ones in the reports the cases are made from. */
const CONTROLS = 13;

type Both = { readonly en: string; readonly zh: string };
const textsOf = (one: AuditCase): Both[] => [
  one.title,
  one.statement,
  one.explanation,
  one.repair,
  ...one.workings.map(({ label }) => label),
  ...(one.table === undefined
    ? []
    : [
        one.table.caption,
        ...one.table.columns,
        ...one.table.rows.flat().filter((cell) => typeof cell !== 'string'),
      ]),
];
const numbersOf = (text: string) =>
  (text.replaceAll(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
const apart = (claimed: string, of: string) => Math.abs(workOut(claimed) - workOut(of));

test('all 44 faults are there, and at least as many right figures as in their reports', () => {
  expect(cases.filter(({ verdict }) => verdict === 'error').map(({ id }) => id)).toEqual(numbered('E', 44));
  const controls = cases.filter(({ verdict }) => verdict === 'sound').map(({ id }) => id);
  expect(controls).toEqual(numbered('C', controls.length));
  expect(controls.length).toBeGreaterThanOrEqual(CONTROLS);
});

test('no title gives the answer away by being the only one of its kind', () => {
  for (const locale of ['en', 'zh'] as const) {
    const titles = cases.map(({ title }) => title[locale]);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    expect(titles.filter((title) => /wrong|error|right|correct|missing|错|误|对吗|缺/.test(title))).toEqual(
      [],
    );
  }
});

test('every set can be judged wrongly both ways', () => {
  for (const set of ['A', 'B', 'C', 'D', 'E'] as const) {
    const own = cases.filter((one) => one.set === set);
    expect(own.filter(({ verdict }) => verdict === 'error').length, set).toBeGreaterThanOrEqual(5);
    expect(own.filter(({ verdict }) => verdict === 'sound').length, set).toBeGreaterThanOrEqual(1);
  }
  const recompute = cases.filter(({ set, verdict }) => set === 'A' && verdict === 'sound');
  expect(recompute.length).toBeGreaterThanOrEqual(5);
});

describe.each(cases.map((one, index) => [one.id, one, files[index] ?? ''] as const))(
  '%s',
  (id, one, file) => {
    test('lies in the file of its name', () => {
      expect(file).toBe(`${id.toLowerCase()}.json`);
    });

    test('its sums are right to the digits that are written', () => {
      for (const { of, gives, label } of one.workings) {
        expect(apart(gives, of), `${label.en}: ${of} = ${workOut(of)}`).toBeLessThanOrEqual(
          roundingOf(gives) + 1e-9,
        );
      }
      const { claimed, correct } = one;
      if (claimed === undefined || correct === undefined) return;
      expect(apart(correct.gives, correct.of)).toBeLessThanOrEqual(roundingOf(correct.gives) + 1e-9);
      if (one.verdict === 'sound')
        expect(apart(claimed, correct.of)).toBeLessThanOrEqual(roundingOf(claimed) + 1e-9);
      else expect(apart(claimed, correct.of)).toBeGreaterThan(roundingOf(claimed) + 1e-9);
    });

    test('the figure in question is the one that is shown', () => {
      const { claimed, table, statement } = one;
      if (claimed === undefined) return;
      const marked = table?.marked && table.rows[table.marked.row]?.[table.marked.column];
      const shown = typeof marked === 'string' ? marked : statement.en;
      expect(numbersOf(shown)).toContain(Math.abs(numbersOf(claimed)[0] ?? Number.NaN));
    });

    test('the repair names the right figure', () => {
      if (one.verdict === 'sound' || one.correct === undefined) return;
      const [right] = numbersOf(one.correct.gives);
      for (const locale of ['en', 'zh'] as const) {
        expect(numbersOf(one.repair[locale] + one.explanation[locale]), locale).toContain(right);
      }
    });

    test('what its explanation says of sums is worked out beside it', () => {
      const given = new Set([
        ...numbersOf(one.statement.en),
        ...numbersOf(JSON.stringify(one.table ?? '')),
        ...[one.correct, ...one.workings].flatMap((sum) => (sum ? numbersOf(`${sum.of} ${sum.gives}`) : [])),
      ]);
      const loose = numbersOf(one.explanation.en.replaceAll(/z = |[EF]\d\d/g, '')).filter(
        (value) => !given.has(value),
      );
      // differences, sums and dates that a reader sees at once
      expect(loose.length, `${loose.join(', ')}`).toBeLessThanOrEqual(3);
    });

    test('both languages carry the same numbers', () => {
      for (const { en, zh } of textsOf(one)) {
        const sorted = (text: string) => [...new Set(numbersOf(text))].sort((a, b) => a - b);
        expect(sorted(zh), en).toEqual(sorted(en));
      }
    });

    test('Chinese is Chinese and English is English', () => {
      for (const { en, zh } of textsOf(one)) {
        expect(en).not.toMatch(/\p{Script=Han}/u);
        if (!/^[A-Z0-9]+$/.test(zh)) expect(zh).toMatch(/\p{Script=Han}/u);
        expect(zh).not.toMatch(
          /您|\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}|\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9%] \p{Script=Han}/u,
        );
      }
    });

    test('its lessons, formulas and relatives exist', () => {
      for (const lesson of one.lessons) {
        const [module = 0, order = 0] = lesson.split('.').map(Number);
        expect(order, lesson).toBeLessThanOrEqual(LESSONS[module - 1] ?? 0);
      }
      for (const formula of one.formulas) expect(formulaById(formula), formula).toBeDefined();
      for (const other of one.related)
        expect(
          cases.some((candidate) => candidate.id === other),
          other,
        ).toBe(true);
      expect(one.related).not.toContain(id);
    });
  },
);
