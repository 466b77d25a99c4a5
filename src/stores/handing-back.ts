/** Feedback files: what goes back to each student. */
import {
  AXES,
  buildFeedback,
  type ClassMedian,
  classMedian,
  FEEDBACK_LIMITS,
  type FeedbackFile,
  type FeedbackPoints,
} from '../simulator/index.ts';
import type { Grading, LateRule, PileItem, Room } from '../storage/teaching.ts';
import { fileText, reportFileName } from '../storage/transfer.ts';
import { now } from './clock.ts';
import type { FileToSave } from './report.ts';
import { rubricOf, rubricTotal } from './teaching-marks.ts';
import { fittingText } from './words.ts';

/** A mark with late days taken off, 0 to 100 with one decimal. */
export function markAfterLateDays(total: number, days: number, rule: LateRule): number {
  const off = Math.min(rule.maxPercent, days * rule.perDayPercent);
  return Math.round(total * (100 - off)) / 100;
}

/** Middle marks of a week over the reports of the pile that have been marked; copies of one report count once. */
export function medianOfWeek(items: readonly PileItem[], week: number): ClassMedian | undefined {
  const scores = items
    .filter(({ report, outcome }) => report?.week === week && outcome?.verdict === 'verified')
    .flatMap(({ score }) => (score && score.overall !== null ? [score] : []));
  return classMedian(
    scores.map((score) => ({
      overall: score.overall ?? 0,
      ...Object.fromEntries(
        AXES.flatMap((axis) => (score[axis].score === null ? [] : [[axis, score[axis].score]])),
      ),
    })),
  );
}

/** Feedback on one report; undefined for a file without one. */
export function feedbackOn(
  item: PileItem,
  grading: Grading,
  room: Room,
  median: ClassMedian | undefined,
): FeedbackFile | undefined {
  if (!item.report) return undefined;
  const rubric = rubricOf(room).slice(0, FEEDBACK_LIMITS.rows);
  const isPointed = grading.points.some((points) => typeof points === 'number');
  const points = rubric.map(
    ({ title, points: of }, index): FeedbackPoints => ({
      title,
      points: halves(grading.points[index], of),
      of,
    }),
  );
  const total = markAfterLateDays(rubricTotal(grading, rubric), room.lateDays[item.id] ?? 0, room.lateRule);
  const teacher = room.assignment?.teacher;
  return buildFeedback(item.report, {
    ...(teacher ? { teacher } : {}),
    points: isPointed ? points : [],
    ...(isPointed ? { total } : {}),
    comments: grading.comments
      .filter(({ text }) => text.trim() !== '')
      .slice(0, FEEDBACK_LIMITS.comments)
      .map(({ part, section, quote, text }) => ({
        part,
        section,
        quote: fittingText(quote, FEEDBACK_LIMITS.quote),
        text: fittingText(text, FEEDBACK_LIMITS.comment),
      })),
    overall: fittingText(grading.overall, FEEDBACK_LIMITS.overall),
    ...(median ? { classMedian: median } : {}),
    issuedAt: today(),
  });
}

/** Feedback as the file that the student opens: `feedback-20250017-李娜-w05.shop.json`. */
export function feedbackFile(item: PileItem, feedback: FeedbackFile): FileToSave {
  const { report } = item;
  const named = report
    ? reportFileName({ ...report.head, format: 'shop-game' }, report.week)
    : 'report.shop.json';
  return { fileName: named.replace(/^report/, 'feedback'), text: fileText(feedback) };
}

function halves(points: number | null | undefined, of: number): number | null {
  return typeof points === 'number' ? Math.min(of, Math.max(0, Math.round(points * 2) / 2)) : null;
}

/** The device's day, `YYYY-MM-DD`. */
function today(): string {
  const at = now();
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
