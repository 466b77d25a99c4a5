import type { Locale } from '../../i18n/locale.ts';
import type { Scenario } from '../../simulator/index.ts';

/** What the parts of the model card know of the page they stand on. */
export interface ModelContext {
  readonly locale: Locale;
  readonly scenario: Scenario;
  /** The scenario's sources in the page's language, by their key. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The model card being drawn; the page puts it into `Astro.locals` first. */
export function modelContext(locals: object): ModelContext {
  const { modelCard } = locals as { modelCard?: ModelContext };
  if (!modelCard) throw new Error('A part of the model card was used outside its page.');
  return modelCard;
}
