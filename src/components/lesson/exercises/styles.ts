import builders from './builders.css?url';
import matrix from './matrix.css?url';
import screening from './screening.css?url';
import spot from './spot.css?url';
import tables from './tables.css?url';

/** Sheets that few lessons need, with the kinds of exercise that need them. */
const SHEETS: readonly (readonly [href: string, kinds: RegExp])[] = [
  [builders, /data-exercise="(?!(audit|audit-set|audit-case|drill|branch|dialogue)")/],
  [matrix, /data-exercise="(scores|grid)"/],
  [screening, /data-exercise="screening"/],
  [spot, /data-exercise="spot"/],
  [tables, /data-exercise="(repair|triage|report)"/],
];

/** Addresses of the sheets for the exercises in the markup of a lesson, or of many. */
export function exerciseStyles(html: string): string[] {
  return SHEETS.filter(([, kinds]) => kinds.test(html)).map(([href]) => href);
}
