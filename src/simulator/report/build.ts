/** Writing a weekly report (rules B1, B2, B9). It carries its decisions, so that anyone can play them again. */
import { canonicalJson } from '../canonical.ts';
import { hashText } from '../chain.ts';
import { FORMAT_VERSION } from '../game-file.ts';
import { shopOf } from '../plan.ts';
import type {
  Game,
  LessonProgress,
  Narrative,
  ReportArgument,
  ReportPart,
  WeeklyReport,
} from '../vocabulary.ts';
import { REPORT_PARTS } from '../vocabulary.ts';
import { freshEvidence } from './evidence.ts';
import { figuresOfWeek } from './figures.ts';

export function emptyNarrative(): Narrative {
  return Object.fromEntries(REPORT_PARTS.map((part) => [part, ['', '', '']])) as unknown as Record<
    ReportPart,
    readonly [string, string, string]
  >;
}

/** SHA-256 over a report without its hash. */
export function reportHash(body: Omit<WeeklyReport, 'hash'>): string {
  return hashText(canonicalJson(body));
}

/**
 * The report of a played week. Numbers of chips are read off the results, whatever they were when they were noted;
 * a chip that names no figure of the game is left out.
 *
 * @throws if `week` has not been played
 */
export function buildReport(game: Game, week: number, argument: Narrative | ReportArgument): WeeklyReport {
  const { results } = shopOf(game);
  const figures = week < 1 ? undefined : figuresOfWeek(results, week);
  if (figures === undefined) throw new Error(`week ${week} has not been played`);
  const { format: _format, ...head } = game.head;
  const { narrative, problems, goals, lastGoals, evidence, lessons } = argumentOf(argument);
  const known = results.filter((result) => result.week <= week);
  const body = {
    format: 'shop-report' as const,
    formatVersion: FORMAT_VERSION,
    head,
    entries: game.entries.slice(0, week),
    week,
    figures,
    narrative,
    ...(problems && { problems }),
    ...(goals && { goals }),
    ...(lastGoals && { lastGoals }),
    ...(evidence && { evidence: freshEvidence(evidence, known) }),
    ...(lessons && { lessons: sorted(lessons) }),
  };
  return { ...body, hash: reportHash(body) };
}

const argumentOf = (argument: Narrative | ReportArgument): ReportArgument =>
  'narrative' in argument ? argument : { narrative: argument };

const sorted = ({ done }: LessonProgress): LessonProgress => ({ done: [...new Set(done)].sort() });
