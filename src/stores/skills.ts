/**
 * How well a skill is held: five states, as in Khan Academy's course mastery, worked out from what is kept and never
 * stored, so that two browsers with the same record show the same. The rule:
 *
 * 1. attempted: a question of the skill was answered.
 * 2. familiar: every question of one of its lessons was answered, and 70 % of all its answers hold.
 * 3. proficient: the same for two of its lessons (or all, if there are fewer), and 90 % hold.
 * 4. mastered: proficient, and either half of its answers were still right a week later or the last check-up of one
 *    of its modules had 80 % right.
 *
 * An answer holds if it was right the first time, or right again on a later day. Then one step each way:
 * a last check-up under 50 % takes one down. The mean mark of the last three weeks on the shop's own axis (pricing,
 * promotion, fulfilment) takes one down under 40 and lifts one up from 75 on. Nothing falls under attempted.
 */
import type { CourseResult, LessonAnswer, ProgressRow } from '../storage/rows.ts';
import { boxOf } from './spacing.ts';

export const SKILLS = ['pricing', 'stock', 'promotion', 'fulfilment', 'marketing', 'data'] as const;
export type Skill = (typeof SKILLS)[number];

export const SKILL_STATES = ['new', 'attempted', 'familiar', 'proficient', 'mastered'] as const;
export type SkillState = (typeof SKILL_STATES)[number];

/** What the course says about a lesson that exists. */
export interface CourseLesson {
  readonly id: string;
  readonly module: number;
  readonly skills: readonly string[];
  /** Graded questions. */
  readonly prompts: readonly string[];
}

export interface SkillStanding {
  readonly skill: Skill;
  readonly state: SkillState;
  /** Questions answered, and those of them that hold. */
  readonly answered: number;
  readonly held: number;
  /** Mean mark of the last shop weeks, 0 to 100; absent where the shop gives none. */
  readonly shopMark?: number;
}

export const SHOP_ROW = 'course/shop';
export const CHECKS_ROW = 'course/checks';
const SHOP_AXES: readonly string[] = ['pricing', 'promotion', 'fulfilment'];
const SHOP_WEEKS = 3;

type Progress = Readonly<Record<string, ProgressRow>>;

/** Right the first time, or right again on a day after a miss. */
export function holds(answer: LessonAnswer): boolean {
  return answer.isCorrect && ((answer.firstRight ?? true) || boxOf(answer) >= 2);
}

/** Name of a module's check-up among the results. */
export function checkKey(module: number): string {
  return `module-${String(module).padStart(2, '0')}`;
}

/** Name of a mark: the hash of the week's entry stands for all that was decided. */
export function markKey(entryHash: string, axis: string): string {
  return `${entryHash.slice(0, 16)}-${axis}`;
}

const byTime = (one: CourseResult, other: CourseResult) => other.at - one.at || other.right - one.right;
const shareOf = ({ right, all }: CourseResult) => (all > 0 ? right / all : 0);

/** Mean of the newest marks on the axis, 0 to 100. */
function shopMarkOf(skill: Skill, progress: Progress): number | undefined {
  if (!SHOP_AXES.includes(skill)) return undefined;
  const marks = Object.entries(progress[SHOP_ROW]?.results ?? {})
    .filter(([key]) => key.endsWith(`-${skill}`))
    .map(([, result]) => result)
    .sort(byTime)
    .slice(0, SHOP_WEEKS);
  if (marks.length === 0) return undefined;
  return (100 * marks.reduce((total, mark) => total + shareOf(mark), 0)) / marks.length;
}

/** Share of the last check-up of the skill's modules; undefined before the first. */
function checkShare(own: readonly CourseLesson[], progress: Progress): number | undefined {
  const checks = progress[CHECKS_ROW]?.results ?? {};
  const keys = [...new Set(own.map(({ module }) => checkKey(module)))];
  const [last] = keys.flatMap((key) => checks[key] ?? []).sort(byTime);
  return last && shareOf(last);
}

/** What is known of one skill. */
export function standingOf(
  skill: Skill,
  lessons: readonly CourseLesson[],
  progress: Progress,
): SkillStanding {
  const own = lessons.filter(({ skills }) => skills.includes(skill));
  const answersOf = ({ id, prompts }: CourseLesson) =>
    prompts.flatMap((prompt) => progress[id]?.answers[prompt] ?? []);
  const answers = own.flatMap(answersOf);
  const whole = own.filter(
    (lesson) => lesson.prompts.length > 0 && answersOf(lesson).length === lesson.prompts.length,
  );
  const held = answers.filter(holds).length;
  const late = answers.filter((answer) => holds(answer) && boxOf(answer) >= 4).length;
  const share = answers.length > 0 ? held / answers.length : 0;
  const check = checkShare(own, progress);
  const mark = shopMarkOf(skill, progress);

  let level = 0;
  if (answers.length > 0 || check !== undefined || mark !== undefined) level = 1;
  if (level === 1 && whole.length >= 1 && share >= 0.7) level = 2;
  if (level === 2 && whole.length >= Math.min(2, own.length) && share >= 0.9) level = 3;
  if (level === 3 && ((check ?? 0) >= 0.8 || late * 2 >= answers.length)) level = 4;
  if (check !== undefined && check < 0.5) level -= 1;
  if (mark !== undefined) level += mark >= 75 ? 1 : mark < 40 ? -1 : 0;
  const isKnown = answers.length > 0 || check !== undefined || mark !== undefined;
  const state = SKILL_STATES[Math.min(Math.max(level, isKnown ? 1 : 0), 4)] ?? 'new';
  return { skill, state, answered: answers.length, held, ...(mark === undefined ? {} : { shopMark: mark }) };
}

export function standings(lessons: readonly CourseLesson[], progress: Progress): readonly SkillStanding[] {
  return SKILLS.map((skill) => standingOf(skill, lessons, progress));
}
