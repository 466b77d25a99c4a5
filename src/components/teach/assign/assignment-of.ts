/** From what the builder asks to the assignment that students get, and back. */
import {
  type AssignmentFile,
  classCodeCheck,
  LEVERS,
  type Lever,
  parseAssignment,
  plainCode,
  REPORT_PARTS,
  revealChecks,
  type Scenario,
} from '../../../simulator/index.ts';
import type { AssignDraft } from '../../../stores/teaching-draft.ts';
import { wrongDates } from './due-dates.ts';

/** The shop of the assignment: its edition, and the shop itself where the site does not carry it. */
export interface AssignedShop {
  readonly hash: string;
  readonly scenario?: Scenario;
}

export const FAULTS = [
  'title',
  'teacher',
  'classCode',
  'seed',
  'dates',
  'noDates',
  'weights',
  'parts',
  'rubric',
  'refused',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What has to be mended before there is something to hand out. */
export function faultsOf(draft: AssignDraft): readonly Fault[] {
  const { weights, rubric, dates, weeks } = draft;
  const faults: (Fault | false)[] = [
    draft.title.trim() === '' && 'title',
    draft.teacher.trim() === '' && 'teacher',
    plainCode(draft.classCode) === '' && 'classCode',
    draft.seedMode === 'shared' && !/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(draft.seed) && 'seed',
    draft.hasDates && wrongDates(dates.slice(0, weeks)).length > 0 && 'dates',
    draft.debrief === 'after-due' && !hasDates(draft) && 'noDates',
    draft.hasWeights && weights.pricing + weights.promotion + weights.fulfilment !== 100 && 'weights',
    draft.hasReport && draft.parts.length === 0 && 'parts',
    draft.hasRubric && (rubric.length === 0 || rubric.some(({ title }) => title.trim() === '')) && 'rubric',
  ];
  return faults.filter((fault) => fault !== false);
}

function hasDates({ hasDates: has, dates, weeks }: AssignDraft): boolean {
  return has && dates.slice(0, weeks).some((date) => date !== '');
}

/** The assignment of a draft without faults. @param secret makes the codes of a sealed one */
export function assignmentOf(
  draft: AssignDraft,
  shop: AssignedShop,
  secret: string,
): AssignmentFile | undefined {
  const { id, weeks, parts, minimumCharacters } = draft;
  const classCode = plainCode(draft.classCode);
  const course = draft.course.trim();
  const note = draft.note.trim();
  const dueDates = draft.dates
    .slice(0, weeks)
    .flatMap((date, index) => (date === '' ? [] : [{ week: index + 1, date }]));
  const assignment: AssignmentFile = {
    ...{ format: 'shop-assignment', formatVersion: 1, id },
    ...{ title: draft.title.trim(), teacher: draft.teacher.trim(), ...(course === '' ? {} : { course }) },
    ...{ scenarioId: draft.scenarioId, scenarioHash: shop.hash },
    seed: draft.seedMode === 'shared' ? { mode: 'shared', seed: draft.seed } : { mode: 'student' },
    ...(draft.isCodeInLink ? { classCode } : { classCheck: classCodeCheck(id, classCode) }),
    weeks,
    ...(hasDates(draft) ? { dueDates } : {}),
    levers: draft.levers === 'own' ? leverWeeksOf(draft) : draft.levers,
    ...(draft.hasWeights
      ? {
          weights: {
            pricing: draft.weights.pricing / 100,
            promotion: draft.weights.promotion / 100,
            fulfilment: draft.weights.fulfilment / 100,
          },
        }
      : {}),
    ...(draft.hasReport
      ? { report: { parts: REPORT_PARTS.filter((part) => parts.includes(part)), minimumCharacters } }
      : {}),
    ...(draft.hasRubric
      ? {
          rubric: draft.rubric.map(({ title, points, text }) => ({
            ...{ title: title.trim(), points },
            ...(text.trim() === '' ? {} : { text: text.trim() }),
          })),
        }
      : {}),
    ...(note === '' ? {} : { note }),
    ...(draft.debrief === 'after-due' ? { debrief: 'after-due' } : {}),
    ...(draft.isGroup ? { handIn: 'group' } : {}),
    ...(draft.isSealed ? { sealed: true, revealChecks: revealChecks({ id, weeks }, secret) } : {}),
    ...(shop.scenario ? { scenario: shop.scenario } : {}),
  };
  return parseAssignment(assignment).ok ? assignment : undefined;
}

/** Levers by week; those that do not open in this season stand after its last week. */
function leverWeeksOf({ leverWeeks, weeks }: AssignDraft): readonly (readonly Lever[])[] {
  return Array.from({ length: 12 }, (_, index) =>
    LEVERS.filter((lever) => {
      const opens = leverWeeks[lever] ?? 1;
      return Math.min(opens > weeks ? weeks + 1 : opens, 12) === index + 1;
    }),
  );
}

/** The weeks in which a list opens each lever. */
export function leverWeeksIn(lists: readonly (readonly Lever[])[]): Record<string, number> {
  return Object.fromEntries(lists.flatMap((levers, index) => levers.map((lever) => [lever, index + 1])));
}

/** A draft that makes the same assignment again; a class code that only students type stays as it was. */
export function draftOf(assignment: AssignmentFile, fresh: AssignDraft): AssignDraft {
  const { id, title, teacher, course, note, scenarioId, seed, classCode, weeks, levers, weights } =
    assignment;
  const { dueDates = [], report, rubric } = assignment;
  return {
    ...fresh,
    ...{ id, title, teacher, course: course ?? '', note: note ?? '', scenarioId, weeks },
    scenarioHash: assignment.scenario ? assignment.scenarioHash : '',
    seedMode: seed.mode,
    ...(seed.mode === 'shared' ? { seed: seed.seed } : {}),
    ...(classCode === undefined ? { isCodeInLink: false } : { classCode, isCodeInLink: true }),
    hasDates: dueDates.length > 0,
    dates: Array.from(
      { length: 12 },
      (_, index) => dueDates.find(({ week }) => week === index + 1)?.date ?? '',
    ),
    debrief: assignment.debrief ?? 'at-once',
    levers: typeof levers === 'string' ? levers : 'own',
    ...(typeof levers === 'string' ? {} : { leverWeeks: leverWeeksIn(levers) }),
    hasWeights: weights !== undefined,
    ...(weights
      ? {
          weights: {
            pricing: Math.round(100 * weights.pricing),
            promotion: Math.round(100 * weights.promotion),
            fulfilment: Math.round(100 * weights.fulfilment),
          },
        }
      : {}),
    hasReport: report !== undefined,
    ...(report ? { parts: report.parts, minimumCharacters: report.minimumCharacters } : {}),
    hasRubric: rubric !== undefined,
    ...(rubric ? { rubric: rubric.map((row) => ({ ...row, text: row.text ?? '' })) } : {}),
    isSealed: assignment.sealed === true,
    isGroup: assignment.handIn === 'group',
  };
}
