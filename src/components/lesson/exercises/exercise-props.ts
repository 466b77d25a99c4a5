import type { Locale } from '../../../i18n/locale.ts';
import type { ExerciseKind, ExerciseOf } from '../schema/exercises.ts';

/** What an exercise is drawn from, at build and in the browser. */
export interface ExerciseProps<Kind extends ExerciseKind> {
  readonly locale: Locale;
  readonly exercise: ExerciseOf<Kind>;
}
