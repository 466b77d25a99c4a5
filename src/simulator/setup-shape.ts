/** The closed shape of what is settled before week 1. */
import * as v from 'valibot';
import { GOAL_METRICS, SIGN_COLOURS, SIGN_PICTOGRAMS, STANCES } from './vocabulary.ts';

const words = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** More goals than anyone steers by. */
export const MOST_GOALS = 3;
/** Longest statement and goal in the keeper's words, characters. */
export const STATEMENT_LENGTH = 300;

export const setupSchema = v.strictObject({
  sign: v.strictObject({ colour: v.picklist(SIGN_COLOURS), pictogram: v.picklist(SIGN_PICTOGRAMS) }),
  papers: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,31}$/))), v.maxLength(16)),
  stance: v.picklist(STANCES),
  statement: words(STATEMENT_LENGTH),
  goals: v.pipe(
    v.array(
      v.strictObject({
        metric: v.picklist(GOAL_METRICS),
        target: v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e11)),
      }),
    ),
    v.maxLength(MOST_GOALS),
  ),
  goalText: words(STATEMENT_LENGTH),
});
