/** The whole course as pages draw it: fourteen modules, every planned lesson, those that exist with their address. */
import type { CollectionEntry } from 'astro:content';
import { course } from '../../i18n/areas/course.ts';
import { lessonTitles } from '../../i18n/areas/lesson-titles.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Lever, PublicFacts } from '../../simulator/index.ts';
import type { CourseLesson } from '../../stores/skills.ts';

type Entry = CollectionEntry<'lessons'>;

export interface Stop {
  readonly number: string;
  readonly title: string;
  /** Content path without language, and what the lesson says about itself; absent while it is still to come. */
  readonly path?: string;
  readonly data?: Entry['data'];
}

export interface ShopWeek {
  readonly week: number;
  readonly opens: string;
}

export interface CourseModule {
  readonly number: number;
  /** In an address: 04. */
  readonly slug: string;
  readonly name: string;
  readonly stops: readonly Stop[];
  readonly weeks: readonly ShopWeek[];
}

/** Controls of the shop that a module prepares. */
const MODULE_LEVERS = {
  4: ['listPriceFen'],
  5: ['purchase'],
  6: ['riskStrictness'],
  7: ['carrierId'],
  8: ['serviceAgents'],
  9: ['semBudgetFen'],
  10: ['contentBudgetFen'],
  11: ['coupon', 'tierBenefit'],
  12: ['emailSends'],
  13: ['experiment'],
  14: ['incentive'],
} as const satisfies Readonly<Record<number, readonly Lever[]>>;

export const moduleSlug = (module: number): string => String(module).padStart(2, '0');
/** In an address, for the printed page of every lesson. */
export const WHOLE_COURSE = 'all';

const inOrder = (one: Entry, other: Entry) =>
  one.data.module - other.data.module || one.data.order - other.data.order;

/** Lessons of one language, in the order of the course. */
export function lessonsOf(entries: readonly Entry[], locale: Locale): Entry[] {
  return entries.filter(({ id }) => id.startsWith(`${locale}/`)).sort(inOrder);
}

export const pathOf = (entry: Entry, locale: Locale): string => entry.id.slice(locale.length + 1);

/** What scripts need to know of the lessons that exist. Questions in one's own words are never graded. */
export function courseLessons(entries: readonly Entry[], locale: Locale): CourseLesson[] {
  return lessonsOf(entries, locale).map((entry) => ({
    id: pathOf(entry, locale),
    module: entry.data.module,
    skills: entry.data.skills,
    prompts: entry.data.prompts.filter(({ kind }) => kind !== 'text').map(({ id }) => id),
  }));
}

/** All modules. `facts` are those of the shop whose guided season the flags are about. */
export function outline(
  entries: readonly Entry[],
  locale: Locale,
  facts: Pick<PublicFacts, 'unlocks'>,
): CourseModule[] {
  const existing = lessonsOf(entries, locale);
  const t = course[locale];
  return Array.from({ length: 14 }, (_, index) => {
    const number = index + 1;
    const key = `m${number}` as keyof typeof t.modules;
    const stops = lessonTitles[locale][key].split('|').map((planned, place): Stop => {
      const entry = existing.find(({ data }) => data.module === number && data.order === place + 1);
      const label = `${number}.${place + 1}`;
      if (!entry) return { number: label, title: planned };
      return { number: label, title: entry.data.title, path: pathOf(entry, locale), data: entry.data };
    });
    const levers = MODULE_LEVERS[number as keyof typeof MODULE_LEVERS] ?? [];
    const weeks = levers.flatMap((lever): ShopWeek[] => {
      const week = facts.unlocks.findIndex((open) => open.includes(lever)) + 1;
      return week > 0 ? [{ week, opens: t.levers[lever] }] : [];
    });
    return { number, slug: moduleSlug(number), name: t.modules[key], stops, weeks };
  });
}
