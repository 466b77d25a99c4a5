import { setup } from '../../../i18n/areas/setup.ts';
import type { Locale } from '../../../i18n/locale.ts';

export const CLARITY = ['number', 'measure', 'time', 'plain'] as const;
export type Clarity = Readonly<Record<(typeof CLARITY)[number], boolean>>;

/** What a goal in someone's own words has and lacks: a number, a figure of the shop, a time, no soft words. */
export function clarityOf(text: string, locale: Locale): Clarity {
  const { measures, times, soft } = setup[locale].goals;
  const plain = text.normalize('NFKC').toLowerCase();
  // The number of a week is a time, not an amount.
  const amounts = plain.replace(/第\s*[\d一二三四五六七八九十]+\s*周|weeks?\s*\d+/g, '');
  const has = (words: string) => new RegExp(words).test(plain);
  return {
    number: /\d|[一二两三四五六七八九十百千万]+(?:元|块|万|千|百|单|件|分|星|成|%)|百分之/.test(amounts),
    measure: has(measures),
    time: has(times),
    // soft words do no harm beside an amount: “better than 4.8”
    plain: !has(soft) || /\d/.test(amounts),
  };
}

/** True for a goal that can be missed, and so be met. */
export function isClear(clarity: Clarity): boolean {
  return CLARITY.every((part) => clarity[part]);
}
