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

/** Numbers of the lessons that show an audit case or a formula, by its number. */
export function usesIn(lessons: readonly Written[]): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const lesson of lessons.toSorted((a, b) => a.module - b.module || a.order - b.order)) {
    const found = lesson.body.matchAll(/<(?:Audit|Formula|Calculator)\b[^>]*?\bid="([CEF]\d+[a-z]?)"/g);
    for (const id of new Set([...found].map(([, name = '']) => name)))
      uses.set(id, [...(uses.get(id) ?? []), numberOf(lesson)]);
  }
  return uses;
}
