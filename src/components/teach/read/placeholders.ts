import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { LOCALES } from '../../../i18n/locale.ts';

/** What a comment of the bank can fill in; undefined for what is not known of this report. */
export interface Fillings {
  readonly name: string | undefined;
  readonly week: string;
  readonly biggestMiss: string | undefined;
}

export interface Filled {
  readonly text: string;
  /** Placeholders that stay, as written. */
  readonly unfilled: readonly string[];
}

/** Placeholders as they are written, in either language: a bank may hold both. */
const NAMES: ReadonlyMap<string, keyof Fillings> = new Map(
  LOCALES.flatMap((locale) =>
    Object.entries(teachRead[locale].placeholders).map(([key, name]) => [name, key as keyof Fillings]),
  ),
);

/** Fills `{name}`, `{week}` and `{biggest_miss}`; what is not known, or is no placeholder of ours, stays as it is. */
export function fillPlaceholders(text: string, fillings: Fillings): Filled {
  const unfilled: string[] = [];
  const filled = text.replace(/\{([^{}\s]{1,20})\}/g, (whole, written: string) => {
    const key = NAMES.get(written);
    if (key === undefined) return whole;
    const value = fillings[key];
    if (value === undefined) unfilled.push(whole);
    return value ?? whole;
  });
  return { text: filled, unfilled: [...new Set(unfilled)] };
}
