import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../../i18n/locale.ts';
import type {
  CustomerBook,
  FullPlan,
  OrderBook,
  PublicFacts,
  Scenario,
  WeekPlan,
  WeekResult,
} from '../../simulator/index.ts';

/** Plays `plans` from the first week on with this luck, and gives the last week. Runs while the site is built. */
export type PlayAtBuild = (seed: string, plans: readonly WeekPlan[]) => WeekResult;

/** What every component of a lesson may know about the lesson it stands in. */
export interface LessonContext {
  readonly locale: Locale;
  /** Address without language, such as `04-products/06-price-and-elasticity`. */
  readonly path: string;
  readonly data: CollectionEntry<'lessons'>['data'];
  readonly facts: PublicFacts;
  /** How parcels travel, as the scenario has it: more than the shop's own screens tell. */
  readonly fulfilment: Scenario['fulfilment'];
  /** Settings of the week before the first. */
  readonly settings: FullPlan;
  readonly play: PlayAtBuild;
  /** The orders of the last of those weeks, and the customers until then. */
  readonly orders: (seed: string, plans: readonly WeekPlan[]) => OrderBook;
  readonly customers: (seed: string, plans: readonly WeekPlan[]) => CustomerBook;
  /** An example of the glossary with its figures put in. */
  readonly example: (template: string) => string;
  /** Terms whose card is in the page already. */
  readonly drawnTerms: Set<string>;
}

/** The lesson being drawn; the page puts it into `Astro.locals` first. */
export function lessonContext(locals: object): LessonContext {
  const { lesson } = locals as { lesson?: LessonContext };
  if (!lesson) throw new Error('A lesson component was used outside a lesson page.');
  return lesson;
}
