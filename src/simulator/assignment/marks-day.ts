/** When the marks of an assignment's week may be seen (rule U31). */
import type { Assignment } from '../vocabulary.ts';

/**
 * The day `YYYY-MM-DD` up to which a week's marks are kept back: the first due date of that week or a later one.
 * Undefined where they show at once.
 */
export function marksHeldUntil(assignment: Assignment | undefined, week: number): string | undefined {
  return assignment?.marksAfter?.find((due) => due.week >= week)?.date;
}
