import type { Locale } from '../../../i18n/locale.ts';
import { roundingOf, workOut } from '../arithmetic.ts';
import type { AuditCase } from '../schema/audit.ts';

/** A claim to be checked, in one language. */
export interface AuditView {
  readonly id: string;
  readonly statement: string;
  readonly table?:
    | {
        readonly caption: string;
        readonly columns: readonly string[];
        readonly rows: readonly (readonly string[])[];
        readonly marked?: { readonly row: number; readonly column: number } | undefined;
      }
    | undefined;
  readonly verdict: AuditCase['verdict'];
  readonly fault: AuditCase['fault'];
  readonly claimed?: string | undefined;
  readonly correct?: { readonly of: string; readonly gives: string } | undefined;
  readonly workings: readonly { readonly label: string; readonly of: string; readonly gives: string }[];
  readonly explanation: string;
  readonly repair: string;
}

/** The case in one language. */
export function auditView(data: AuditCase, locale: Locale): AuditView {
  const { table } = data;
  return {
    id: data.id,
    statement: data.statement[locale],
    verdict: data.verdict,
    fault: data.fault,
    claimed: data.claimed,
    correct: data.correct,
    workings: data.workings.map((one) => ({ ...one, label: one.label[locale] })),
    explanation: data.explanation[locale],
    repair: data.repair[locale],
    table: table && {
      caption: table.caption[locale],
      columns: table.columns.map((column) => column[locale]),
      rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell[locale]))),
      marked: table.marked,
    },
  };
}

/** True if a typed figure is the right one to the digits that are written; per cent may be typed as per cent or not. */
export function isRightFigure(
  typed: number,
  hasPercent: boolean,
  correct: NonNullable<AuditView['correct']>,
): boolean {
  const exact = workOut(correct.of);
  const isShare = correct.gives.includes('%');
  const value = hasPercent || isShare ? typed / 100 : typed;
  return Math.abs(value - exact) <= 2 * roundingOf(correct.gives) + 1e-9;
}
