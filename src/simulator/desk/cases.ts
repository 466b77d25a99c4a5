/**
 * The cases of a week, without the order book: terms, figures and rulings from the week's result alone (rules
 * DK2–DK9). A replay needs no more than this; `deskCases` adds the orders they are about.
 */
import { draw, PURPOSES, packDraw, packMoment, type RandomKey, SUBSYSTEMS } from '../random.ts';
import type { DeskAnswer, DeskCase, TicketPriority, WeekResult } from '../vocabulary.ts';
import { type DeskScenario, materialOf } from './material.ts';
import { dealSeason } from './schedule.ts';
import type { OrderKind } from './template.ts';
import type { ListedTemplate } from './templates.ts';

/** The previous owner's last week brings the first cases. */
export const FIRST_DESK_WEEK = 0;

/** Clocks of the three priorities: 2, 24 and 48 hours. */
export const DEADLINE_MINUTES: Readonly<Record<TicketPriority, number>> = {
  high: 120,
  middle: 1440,
  low: 2880,
};

/** Fewest orders of a week in which buyers bring cases. */
const ORDERS_NEEDED = 10;

const QUEUE: readonly TicketPriority[] = ['high', 'middle', 'low'];

export interface PlainCase extends DeskCase {
  readonly order: OrderKind | undefined;
  /** Weeks before this one in which that order was placed. */
  readonly weeksBack: number;
}

/** Cases of a week's result, the most urgent first; empty outside the season. */
export function plainCases(scenario: DeskScenario, key: RandomKey, result: WeekResult): PlainCase[] {
  const { week } = result;
  if (week < FIRST_DESK_WEEK || week >= scenario.weeks) return [];
  const pool = dealSeason(key, scenario.weeks)[week] ?? [];
  const quiet = result.orders < ORDERS_NEEDED;
  return pool
    .filter(({ template }) => !(quiet && template.order) && (template.fits?.(result, scenario) ?? true))
    .map((listed) => caseOf(scenario, key, result, listed))
    .sort((a, b) => QUEUE.indexOf(a.priority) - QUEUE.indexOf(b.priority))
    .map((found, n) => ({ ...found, id: `w${week}-${n + 1}` }));
}

function caseOf(
  scenario: DeskScenario,
  key: RandomKey,
  result: WeekResult,
  { index, code, family, template }: ListedTemplate,
): PlainCase {
  const draft = template.build(materialOf(scenario, key, result, index));
  return {
    id: '',
    week: result.week,
    template: code,
    family,
    priority: draft.priority,
    deadlineMinutes: DEADLINE_MINUTES[draft.priority],
    orderIds: [],
    skuIds: draft.skuIds ?? [],
    params: draft.params,
    answers: shuffled(draft.answers, key, result.week, index),
    order: template.order,
    weeksBack: template.weeksBack ?? 0,
  };
}

/** The best ruling must not stand in the same place each time. */
function shuffled(
  answers: readonly DeskAnswer[],
  key: RandomKey,
  week: number,
  template: number,
): DeskAnswer[] {
  const moment = packMoment(week, SUBSYSTEMS.desk, 2);
  const luck = answers.map((_, n) => draw(key, moment, template, n, packDraw(PURPOSES.play, 0, 0)));
  return answers
    .map((answer, n) => ({ answer, u: luck[n]! }))
    .sort((a, b) => a.u - b.u)
    .map(({ answer }) => answer);
}
