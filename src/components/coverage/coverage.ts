/** Which lesson answers which section of the course documents, and where cases and formulas are used. */
import { lessonTitles } from '../../i18n/areas/lesson-titles.ts';
import type { Locale } from '../../i18n/locale.ts';

export interface SourceSection {
  readonly number: string;
  readonly title: Readonly<Record<Locale, string>>;
  /** Numbers of lessons: 4.6. */
  readonly lessons: readonly string[];
}
export interface CourseSource {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly sections: readonly SourceSection[];
}

export interface Place {
  readonly module: number;
  readonly order: number;
}

export const placeOf = (number: string): Place => {
  const [module = Number.NaN, order = Number.NaN] = number.split('.').map(Number);
  return { module, order };
};
export const numberOf = ({ module, order }: Place): string => `${module}.${order}`;

/** Numbers of all planned lessons, in order. */
export function plannedLessons(): string[] {
  return Object.values(lessonTitles.en).flatMap((titles, module) =>
    titles.split('|').map((_, place) => `${module + 1}.${place + 1}`),
  );
}

/** Lessons that no section asks for. */
export function ownLessons(sources: readonly CourseSource[]): string[] {
  const asked = new Set(sources.flatMap(({ sections }) => sections.flatMap(({ lessons }) => lessons)));
  return plannedLessons().filter((number) => !asked.has(number));
}

export interface Written extends Place {
  /** The lesson's text as written. */
  readonly body: string;
}

const SHOWN = /<(Audit|AuditSet|Formula|Calculator)\b[^>]*?\bid="([A-Z]\d*[a-z]?)"/g;

/**
 * Numbers of the lessons that show an audit case or a formula, by its number. `sets` are the cases by the set that
 * they belong to: a lesson with a set shows all of them.
 */
export function usesIn(
  lessons: readonly Written[],
  sets: Readonly<Record<string, readonly string[]>> = {},
): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const lesson of lessons.toSorted((a, b) => a.module - b.module || a.order - b.order)) {
    const found = [...lesson.body.matchAll(SHOWN)].flatMap(([, part, id = '']) =>
      part === 'AuditSet' ? (sets[id] ?? []) : [id],
    );
    for (const id of new Set(found)) uses.set(id, [...(uses.get(id) ?? []), numberOf(lesson)]);
  }
  return uses;
}

/** Lessons of a formula: its own, or, for a form that no lesson shows by itself, those of its number. */
export function formulaUses(uses: ReadonlyMap<string, readonly string[]>, id: string): readonly string[] {
  const own = uses.get(id);
  if (own) return own;
  const number = /^F\d+/.exec(id)?.[0] ?? id;
  const family = [...uses].filter(([other]) => /^F\d+/.exec(other)?.[0] === number);
  const order = (lesson: string) => placeOf(lesson).module * 100 + placeOf(lesson).order;
  return [...new Set(family.flatMap(([, lessons]) => lessons))].sort((a, b) => order(a) - order(b));
}
