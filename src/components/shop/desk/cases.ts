import {
  DESK_FAMILIES,
  type DeskAnswer,
  type DeskCase,
  type DeskFamily,
  deskOutcome,
  type WeekResult,
} from '../../../simulator/index.ts';
import type { IconName } from '../../ui/Icon.tsx';

/** Rulings by case, as a plan or a played week holds them. */
export type Rulings = Readonly<Record<string, string>>;

export const FAMILY_ICONS = {
  refund: 'rotate-ccw',
  ticket: 'headset',
  suspicious: 'shield-alert',
  claim: 'megaphone',
  dispute: 'scale',
  privacy: 'lock',
  supplier: 'handshake',
} as const satisfies Readonly<Record<DeskFamily, IconName>>;

/** Families in which cases name the rule behind their sum; the others hang on the rulings on offer alone. */
const RULE_OF_FAMILY: Readonly<Partial<Record<DeskFamily, string>>> = { refund: 'DK16', supplier: 'DK17' };

/** The rule that a case stands on. */
export function ruleOfCase({ family, template }: DeskCase): string {
  if (template.endsWith('/odds')) return 'DK18';
  return RULE_OF_FAMILY[DESK_FAMILIES.find((known) => known === family) ?? 'ticket'] ?? 'DK7';
}

/** The ruling given on a case; undefined where there is none, or one that is not on offer. */
export function rulingOf({ id, answers }: DeskCase, rulings: Rulings): DeskAnswer | undefined {
  return Object.hasOwn(rulings, id) ? answers.find((answer) => answer.id === rulings[id]) : undefined;
}

/** The best ruling of a case. */
export function bestOf({ answers }: DeskCase): DeskAnswer | undefined {
  return answers.find(({ points }) => points === 1);
}

export type Mark = 'best' | 'partly' | 'wrong' | 'unanswered';

/** What a ruling turned out to be. */
export function markOf(found: DeskCase, rulings: Rulings): Mark {
  const ruling = rulingOf(found, rulings);
  if (ruling === undefined) return 'unanswered';
  return ruling.points === 1 ? 'best' : ruling.points > 0 ? 'partly' : 'wrong';
}

/** Cases without a ruling. */
export function openCases(cases: readonly DeskCase[], rulings: Rulings): readonly DeskCase[] {
  return cases.filter((found) => rulingOf(found, rulings) === undefined);
}

/** Tickets whose ruling is to put them on a clock: until the week has run, theirs is not shown. */
const TO_BE_SORTED: ReadonlySet<string> = new Set([
  'ticket/safety',
  'ticket/wrong-item',
  'ticket/how-to',
  'ticket/batch',
  'ticket/complaint',
]);

/** The time a case leaves; undefined while finding that out is what it asks for. */
export function clockOf({ template, deadlineMinutes }: DeskCase, isPast: boolean): number | undefined {
  return !isPast && TO_BE_SORTED.has(template) ? undefined : deadlineMinutes;
}

export interface ClockGroup {
  /** Undefined for tickets that have to be sorted first. */
  readonly deadlineMinutes: number | undefined;
  readonly cases: readonly DeskCase[];
}

/** What must be sorted, then cases by the time they leave, the shortest first; within a clock in their order. */
export function byClock(cases: readonly DeskCase[], isPast: boolean): readonly ClockGroup[] {
  const timeOf = (found: DeskCase) => clockOf(found, isPast) ?? 0;
  const times = [...new Set(cases.map(timeOf))].sort((a, b) => a - b);
  return times.map((time) => {
    const group = cases.filter((found) => timeOf(found) === time);
    if (time > 0) return { deadlineMinutes: time, cases: group };
    // the order of a week follows its clocks, which would give them away
    return {
      deadlineMinutes: undefined,
      cases: group.sort((a, b) => (a.template < b.template ? -1 : 1)),
    };
  });
}

/** The next case without a ruling after one, from the top again after the last; undefined when none is left. */
export function nextOpen(
  cases: readonly DeskCase[],
  rulings: Rulings,
  afterId: string | undefined,
): DeskCase | undefined {
  const at = cases.findIndex(({ id }) => id === afterId);
  const inTurn = [...cases.slice(at + 1), ...cases.slice(0, at + 1)];
  return openCases(inTurn, rulings).find(({ id }) => id !== afterId);
}

/** The week in which an order was placed; its number begins with the week of the year. */
export function weekOfOrder(orderId: string, results: readonly WeekResult[]): number | undefined {
  const isoWeek = Number(orderId.split('-')[0]);
  return results.find((result) => result.isoWeek === isoWeek)?.week;
}

/** Marks and effects of the best rulings, to stand beside those that were given. */
export function bestOutcome(cases: readonly DeskCase[]) {
  return deskOutcome(cases, Object.fromEntries(cases.map((found) => [found.id, bestOf(found)?.id ?? ''])));
}

/** The desk score of a week as the season counts it: null where no ruling was given. */
export function scoreOf(cases: readonly DeskCase[], rulings: Rulings): number | null {
  const { score, answered } = deskOutcome(cases, rulings);
  return answered === 0 ? null : score;
}
