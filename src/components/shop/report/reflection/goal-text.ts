import { common } from '../../../../i18n/areas/common.ts';
import { reportWork } from '../../../../i18n/areas/report-work.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import type { KeyFigures, ReportFigures, ReportGoal } from '../../../../simulator/index.ts';
import { FIGURE_NAMES, FIGURES, scaleOf } from '../../analytics/figures.ts';
import { type KeyFigure, writeFigure } from '../key-figures.ts';

/** Such as “at least 3.00%”. */
export function targetText({ figure, direction, target }: ReportGoal, locale: Locale): string {
  const words = reportWork[locale].goals.directions[direction];
  return `${words}${locale === 'en' ? ' ' : ''}${writeFigure(figure, target, locale)}`;
}

/** A goal as one line of a plan's note. */
export function goalLine(goal: ReportGoal, locale: Locale): string {
  const figure = common[locale].kpis[goal.figure].label;
  return reportWork[locale].goals.pinLine(figure, targetText(goal, locale), goal.how.trim());
}

/** True when the week already stands where the goal wants to go. */
export function isEasy({ figure, direction, target }: ReportGoal, figures: ReportFigures): boolean {
  const now = figures.thisWeek[figure];
  return direction === 'at-least' ? now >= target : now <= target;
}

/** How far a suggested target lies from this week's figure. */
const STEP_SHARE = 0.05;

/** A goal for a figure: a twentieth better than this week, on the grid on which it is typed. */
export function suggestedGoal(figure: KeyFigure, figures: ReportFigures): ReportGoal {
  const direction = FIGURES[figure].alarm === 'above' ? 'at-most' : 'at-least';
  const now = figures.thisWeek[figure];
  const better = now + Math.abs(now) * STEP_SHARE * (direction === 'at-least' ? 1 : -1);
  const { step } = scaleOf(figure);
  const target = Number((Math.round(better / step) * step).toFixed(6));
  return { figure, direction, target, how: '' };
}

const FIRST: readonly (keyof KeyFigures)[] = ['conversionRate', 'operatingProfitFen', 'lateRate', 'rating'];

/** The next figure that has no goal yet. */
export function nextFigure(goals: readonly ReportGoal[]): KeyFigure {
  const isFree = (figure: KeyFigure) => goals.every((goal) => goal.figure !== figure);
  return [...FIRST, ...FIGURE_NAMES].find(isFree) ?? 'conversionRate';
}
