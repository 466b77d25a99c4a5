import type { Locale } from '../../i18n/locale.ts';
import type { Scenario } from '../../simulator/index.ts';

/** What the parts of the model card know of the page they stand on. */
export interface ModelContext {
  readonly locale: Locale;
  /** The shop whose parameters are listed in full. */
  readonly scenario: Scenario;
  /** All shops, that one first. */
  readonly scenarios: readonly Scenario[];
  /** A source, as the scenario writes it, in the page's language. */
  readonly sourceWords: (source: string) => string;
  /** Rules that a subject further up has named: each is reached at one place. */
  readonly rulesNamed: Set<string>;
}

/** The model card being drawn; the page puts it into `Astro.locals` first. */
export function modelContext(locals: object): ModelContext {
  const { modelCard } = locals as { modelCard?: ModelContext };
  if (!modelCard) throw new Error('A part of the model card was used outside its page.');
  return modelCard;
}
