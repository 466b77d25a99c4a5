/** What comparing a pile of reports finds. It names what is alike; what that means is for a person to say. */
import type { WeeklyReport } from './report.ts';

export interface PileReport {
  /** As whoever keeps the pile calls the report. */
  readonly id: string;
  readonly report: WeeklyReport;
}

export type PileFinding =
  /** The same content more than once. */
  | { readonly kind: 'duplicate'; readonly ids: readonly string[] }
  /** One shop whose history was rewritten since week `week`. */
  | { readonly kind: 'fork'; readonly ids: readonly [earlier: string, later: string]; readonly week: number }
  /** Learners whose own decisions are identical in `weeks` weeks. */
  | { readonly kind: 'same-decisions'; readonly ids: readonly string[]; readonly weeks: number }
  /** Two learners' words: `share`, 0 to 1, of the shorter text's phrases stand in the other one too. */
  | { readonly kind: 'similar-text'; readonly ids: readonly [string, string]; readonly share: number }
  /** Two versions of one learner's report of one week, in the order they arrived. */
  | { readonly kind: 'newer'; readonly ids: readonly [older: string, newer: string] };
