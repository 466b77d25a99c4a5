import { teach } from '../../i18n/areas/teach.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { RubricRow } from '../../simulator/index.ts';

/** The rubric of assignments that set none: five rows, 100 points. */
export function usualRubric(locale: Locale): readonly RubricRow[] {
  const { rubric: t } = teach[locale];
  return [
    { title: t.figures, points: 25, text: t.figuresText },
    { title: t.causes, points: 30, text: t.causesText },
    { title: t.decisions, points: 20, text: t.decisionsText },
    { title: t.goals, points: 15, text: t.goalsText },
    { title: t.language, points: 10, text: t.languageText },
  ];
}
