import { marks } from '../../../i18n/areas/marks.ts';
import type { Locale } from '../../../i18n/locale.ts';

type MarkWord = keyof (typeof marks)['en']['words'];

/** Lower ends of the bands, points; the naive plan stands at 20. */
const BANDS: readonly (readonly [number, MarkWord])[] = [
  [97, 'best'],
  [85, 'strong'],
  [65, 'good'],
  [45, 'fair'],
  [21, 'weak'],
  [19, 'naive'],
];

/** What a mark from 0 to 100 means, in a word or two. */
export function markWord(mark: number, locale: Locale): string {
  const rounded = Math.round(mark); // the word must fit the figure beside it
  const band = BANDS.find(([lowest]) => rounded >= lowest)?.[1] ?? 'below';
  return marks[locale].words[band];
}
