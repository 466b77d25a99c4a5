import { describe, expect, test } from 'vitest';
import { assignmentOf, draftOf, faultsOf } from '../../../src/components/teach/assign/assignment-of.ts';
import { chatText } from '../../../src/components/teach/assign/chat-text.ts';
import { LONGEST_LINK } from '../../../src/components/teach/assign/Output.tsx';
import { freshDraft } from '../../../src/components/teach/assign/use-draft.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import {
  classCodeCheck,
  encodeAssignment,
  LEVERS,
  parseAssignment,
  revealChecks,
  scenarioHash,
} from '../../../src/simulator/index.ts';
import type { AssignDraft } from '../../../src/stores/teaching-draft.ts';
import { sampleAssignment } from '../../simulator/assignment/sample.ts';
import { scenario } from '../../simulator/support/shop.ts';

const shop = { hash: scenarioHash(scenario) };
const today = new Date(2026, 8, 7);
const fresh = freshDraft('en', today);
const made = (change: Partial<AssignDraft>) => {
  const assignment = assignmentOf({ ...fresh, ...change }, shop, 'SECRET');
  if (!assignment) throw new Error('refused');
  return assignment;
};

describe.each(LOCALES)('a new draft in %s', (locale) => {
  const draft = freshDraft(locale, today);

  test('can be handed out as it stands, by a link that chat programs take', () => {
    expect(faultsOf(draft)).toEqual([]);
    const assignment = assignmentOf(draft, shop, '');
    expect(assignment && parseAssignment(assignment).ok).toBe(true);
    const code = assignment ? encodeAssignment(assignment) : '';
    expect(`https://shopkeeper.example/${locale}/join/#a=${code}`.length).toBeLessThan(LONGEST_LINK);
    expect(assignment?.rubric?.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });

  test('tells the class what to do, when, and what is not in the link', () => {
    const assignment = assignmentOf(draft, shop, '');
    if (!assignment) throw new Error('refused');
    const page = `https://shopkeeper.example/${locale}/join/`;
    const text = chatText(assignment, draft, locale, page, 'CODE');
    expect(text).toContain(`${page}#a=CODE`);
    expect(text).toContain(locale === 'zh' ? '2026年9月20日' : '20 September 2026');
    const typed = chatText(assignment, { isCodeInLink: false }, locale, page, undefined);
    expect(typed).toContain('.shop.json');
    expect(typed.split('\n').length).toBe(text.split('\n').length);
  });
});

describe('what a draft becomes', () => {
  test('each field acts', () => {
    const assignment = made({
      ...{ title: ' Three weeks ', course: 'EC 2', note: 'Bring a question.', weeks: 3 },
      ...{ seedMode: 'shared', seed: 'CLASS-7', classCode: ' ｅc-7 ', isCodeInLink: false },
      ...{ debrief: 'after-due', isGroup: true, hasWeights: true },
      weights: { pricing: 50, promotion: 25, fulfilment: 25 },
      levers: 'own',
      leverWeeks: { ...Object.fromEntries(LEVERS.map((lever) => [lever, 13])), listPriceFen: 1, coupon: 2 },
    });
    expect(assignment).toMatchObject({
      ...{ title: 'Three weeks', course: 'EC 2', note: 'Bring a question.', weeks: 3 },
      seed: { mode: 'shared', seed: 'CLASS-7' },
      classCheck: classCodeCheck(fresh.id, 'EC-7'),
      dueDates: [
        { week: 1, date: '2026-09-20' },
        { week: 2, date: '2026-09-27' },
        { week: 3, date: '2026-10-04' },
      ],
      weights: { pricing: 0.5, promotion: 0.25, fulfilment: 0.25 },
      ...{ debrief: 'after-due', handIn: 'group' },
    });
    expect(assignment).not.toHaveProperty('classCode');
    const levers = assignment.levers as readonly (readonly string[])[];
    expect([levers[0], levers[1], levers[3]?.length]).toEqual([
      ['listPriceFen'],
      ['coupon'],
      LEVERS.length - 2,
    ]);
  });

  test('a sealed one carries checks of its codes, never the secret', () => {
    const assignment = made({ isSealed: true });
    expect(assignment.sealed).toBe(true);
    expect(assignment.revealChecks).toEqual(revealChecks({ id: fresh.id, weeks: 6 }, 'SECRET'));
    expect(JSON.stringify(assignment)).not.toContain('SECRET');
  });

  test('a shop of one’s own goes into the file and not into the link', () => {
    const own = { ...scenario, id: 'own' };
    const draft = { ...fresh, scenarioId: 'own', scenarioHash: scenarioHash(own) };
    const assignment = assignmentOf(draft, { hash: scenarioHash(own), scenario: own }, '');
    expect(assignment?.scenario).toEqual(own);
    expect(assignment && encodeAssignment(assignment).length).toBeLessThan(LONGEST_LINK);
  });

  test('comes back from the assignment it made', () => {
    const assignment = made({ isSealed: true, isGroup: true, hasWeights: true, debrief: 'after-due' });
    expect(assignmentOf(draftOf(assignment, freshDraft('en', today)), shop, 'SECRET')).toEqual(assignment);
    const sample = sampleAssignment();
    expect(assignmentOf(draftOf(sample, freshDraft('zh')), shop, '')).toEqual(sample);
  });
});

test('what has to be mended is named', () => {
  const wrong: Readonly<Record<string, Partial<AssignDraft>>> = {
    title: { title: ' ' },
    teacher: { teacher: '' },
    classCode: { classCode: '　' },
    seed: { seedMode: 'shared', seed: 'no spaces' },
    dates: { dates: ['2026-09-20', '2026-09-19'] },
    noDates: { debrief: 'after-due', hasDates: false },
    weights: { hasWeights: true, weights: { pricing: 50, promotion: 50, fulfilment: 50 } },
    parts: { parts: [] },
    rubric: { rubric: [{ title: '', points: 10, text: '' }] },
  };
  for (const [fault, change] of Object.entries(wrong))
    expect([fault, faultsOf({ ...fresh, ...change })]).toEqual([fault, [fault]]);
});
