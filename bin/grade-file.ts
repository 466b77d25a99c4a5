import {
  openGame,
  parseReport,
  provisionalScore,
  REPORT_PARTS,
  type Scenario,
  scoreWeek,
  type Verdict,
  type Verification,
} from '../src/simulator/index.ts';
import { loadScenario, readJson } from './files.ts';
import { openVerifier } from './verify-file.ts';

/** What a report is worth, as far as a program can say. */
export interface GradedReport {
  readonly name: string;
  readonly number: string | undefined;
  readonly week: number;
  /** Null where no axis was open, or no case was there. */
  readonly decisions: number | null;
  readonly desk: number | null;
  readonly sections: readonly string[];
  readonly lessons: readonly string[];
}

export interface GradedFile {
  readonly verdict: Verdict;
  readonly problems: Verification['problems'];
  /** Only of a verified report. */
  readonly report?: GradedReport;
}

export interface GradeRules {
  readonly own: Scenario | undefined;
  readonly isProvisional: boolean;
}

/** Verifies reports and marks the decisions of their week. */
export function openGrader({ own, isProvisional }: GradeRules): (file: string) => Promise<GradedFile> {
  const verify = openVerifier(own);
  const take = isProvisional ? provisionalScore : scoreWeek;
  return async (file) => {
    const { verdict, problems } = await verify(file);
    if (verdict !== 'verified') return { verdict, problems };
    const parsed = parseReport(readJson(file));
    if (!parsed.ok) return { verdict: 'unreadable', problems: parsed.problems };
    const { head, entries, week, narrative, lessons } = parsed.value;
    const scenario = own?.id === head.scenarioId ? own : loadScenario(head.scenarioId);
    const { overall, desk } = take(
      openGame({ head: { ...head, format: 'shop-game' }, entries }, scenario),
      week,
      scenario,
    );
    return {
      verdict,
      problems,
      report: {
        name: head.learner?.name ?? '',
        number: head.learner?.number,
        week,
        decisions: overall,
        desk,
        sections: REPORT_PARTS.flatMap((part) => [...narrative[part]]),
        lessons: lessons?.done ?? [],
      },
    };
  };
}
