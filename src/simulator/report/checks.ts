/** What a writer should look at before handing in (rules B21–B28). Nothing of it blocks, and nothing is a verdict. */
import type { ReportArgument, ReportCheck, ReportPart } from '../vocabulary.ts';
import { REPORT_PARTS } from '../vocabulary.ts';
import { withoutBasis, wrongChanges } from './checks/changes.ts';
import { differingNumbers, unlinkedClaim } from './checks/claims.ts';
import { otherCurrencies, placeholders } from './checks/leftovers.ts';
import { brokenTotals } from './checks/totals.ts';
import { chipsIn } from './chips.ts';

/** What the checks read of a report: a draft has it too. */
export type CheckedReport = Pick<ReportArgument, 'narrative' | 'problems' | 'goals' | 'evidence'>;
type Place = Pick<ReportCheck, 'part' | 'section' | 'index'>;

/** Everything in a report that deserves a second look, in the order of its parts. */
export function reportChecks(report: CheckedReport): readonly ReportCheck[] {
  return [
    ...REPORT_PARTS.flatMap((part) => partChecks(report, part)),
    ...problemChecks(report),
    ...goalChecks(report),
    ...chipChecks(report),
  ];
}

function partChecks(report: CheckedReport, part: ReportPart): ReportCheck[] {
  return report.narrative[part].flatMap((text, index): ReportCheck[] => {
    const place = { part, section: index as 0 | 1 | 2 };
    if (text.trim() === '') return [{ code: 'section-empty', ...place }];
    const claim = unlinkedClaim(text);
    return [
      ...wordChecks(text, place),
      ...brokenTotals(text).map((found): ReportCheck => ({ code: 'shares-not-100', ...place, ...found })),
      ...wrongChanges(text).map((found): ReportCheck => ({ code: 'change-wrong', ...place, ...found })),
      ...withoutBasis(text).map((found): ReportCheck => ({ code: 'basis-missing', ...place, found })),
      ...(claim === undefined ? [] : [{ code: 'claim-without-evidence' as const, ...place, found: claim }]),
      ...differingNumbers(text, report.evidence ?? []).map(
        (found): ReportCheck => ({ code: 'number-differs', ...place, ...found }),
      ),
    ];
  });
}

/** What no text may hold. */
function wordChecks(text: string, place: Place): ReportCheck[] {
  return [
    ...placeholders(text).map((found): ReportCheck => ({ code: 'placeholder', ...place, found })),
    ...otherCurrencies(text).map((found): ReportCheck => ({ code: 'other-currency', ...place, found })),
  ];
}

function problemChecks({ problems = [] }: CheckedReport): ReportCheck[] {
  return problems.flatMap(({ sign, action }, index): ReportCheck[] => {
    const place = { part: 'reflection' as const, index };
    const isFinished = sign.trim() !== '' && action.trim() !== '';
    return [
      ...(isFinished ? [] : [{ code: 'problem-unfinished' as const, ...place }]),
      ...[sign, action].flatMap((text) => wordChecks(text, place)),
    ];
  });
}

function goalChecks({ goals = [] }: CheckedReport): ReportCheck[] {
  if (goals.length === 0) return [{ code: 'no-goals', part: 'outlook' }];
  return goals.flatMap(({ how }, index): ReportCheck[] => {
    const place = { part: 'outlook' as const, index };
    return [
      ...(how.trim() === '' ? [{ code: 'goal-unfinished' as const, ...place }] : []),
      ...wordChecks(how, place),
    ];
  });
}

/** Chips that are named and not there, and chips that are there and never named. */
function chipChecks({ narrative, problems = [], goals = [], evidence = [] }: CheckedReport): ReportCheck[] {
  const known = new Set(evidence.map(({ id }) => id));
  const used = new Set<string>();
  const unknown: ReportCheck[] = [];
  const note = (ids: readonly string[], place: Place) => {
    for (const found of ids) {
      used.add(found);
      if (!known.has(found)) unknown.push({ code: 'chip-unknown', ...place, found });
    }
  };
  for (const part of REPORT_PARTS)
    narrative[part].forEach((text, index) => {
      note(chipsIn(text), { part, section: index as 0 | 1 | 2 });
    });
  problems.forEach(({ sign, action, evidenceId }, index) => {
    const named = evidenceId === undefined ? [] : [evidenceId];
    note([...new Set([...named, ...chipsIn(sign), ...chipsIn(action)])], { part: 'reflection', index });
  });
  goals.forEach(({ how }, index) => {
    note(chipsIn(how), { part: 'outlook', index });
  });
  const unused = evidence.filter(({ id }) => !used.has(id));
  return [...unknown, ...unused.map(({ id }): ReportCheck => ({ code: 'chip-unused', found: id }))];
}
