/** Reading a weekly report from foreign data (rules B7, B12). */
import * as v from 'valibot';
import { formatProblems, weeksInOrder } from '../game-file.ts';
import { problemsOf } from '../scenario.ts';
import type { Problem, Result, WeeklyReport } from '../vocabulary.ts';
import { reportSchema } from './schema.ts';

/** Reads a weekly report from foreign data: closed shape, finite numbers, capped lengths, one chip a name. */
export function parseReport(input: unknown): Result<WeeklyReport> {
  const file = input as { format?: unknown; formatVersion?: unknown } | null;
  const foreign = formatProblems(file?.format, file?.formatVersion, 'shop-report');
  if (foreign.length > 0) return { ok: false, problems: foreign };
  const parsed = v.safeParse(reportSchema, input);
  if (!parsed.success)
    return { ok: false, problems: problemsOf(parsed.issues, 'file/wrong-shape', 'file/wrong-shape') };
  const report = parsed.output as WeeklyReport;
  const problems = [...weeksInOrder(report.entries), ...weekProblems(report), ...chipProblems(report)];
  const [first] = problems;
  return first === undefined ? { ok: true, value: report } : { ok: false, problems: [first] };
}

/** The reported week is that of the last entry. */
function weekProblems({ week, entries }: WeeklyReport): Problem[] {
  const last = entries.length;
  return week === last
    ? []
    : [{ code: 'file/wrong-shape', path: 'week', value: week, minimum: last, maximum: last }];
}

/** Two chips of one name would leave open which of them a text means. */
function chipProblems({ evidence = [] }: WeeklyReport): Problem[] {
  const twin = evidence.findIndex(({ id }, index) => evidence.findIndex((other) => other.id === id) < index);
  return twin < 0
    ? []
    : [{ code: 'file/wrong-shape', path: `evidence.${twin}.id`, value: evidence[twin]!.id }];
}
