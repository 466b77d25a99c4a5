import { type ProblemSign, problemSigns, type WeekResult } from '../../../../simulator/index.ts';

/** Figures of a week that can be beyond their limit, as this lab lists them. */
export const PROBLEMS = {
  late: 'thisWeek.lateRate',
  tickets: 'thisWeek.slaAttainmentRate',
  chats: 'thisWeek.answeredIn60SecondsRate',
  soldOut: 'skus.joggers.lostUnits',
  stars: 'thisWeek.rating',
} as const;
export type ProblemId = keyof typeof PROBLEMS;
export const PROBLEM_IDS = Object.keys(PROBLEMS) as ProblemId[];

/** Status is 5 in order and 1 bad, impact 1 little and 5 much, both in halves. */
export interface Rating {
  readonly status: number;
  readonly impact: number;
}
export type Ratings = Readonly<Record<ProblemId, Rating>>;
/** One sign of the week as the report would rate it. */
export interface ProblemRow extends Rating {
  readonly id: ProblemId;
  /** Compared with the limit, as a share; stars below their limit for the rating. */
  readonly measure: number;
  readonly limit: number;
}
export type ProblemSetup = readonly ProblemRow[];

/** What a meeting would say before anybody has looked at the figures. */
export const FIRST_RATINGS: Ratings = {
  late: { status: 4, impact: 3 },
  tickets: { status: 3, impact: 2 },
  chats: { status: 3.5, impact: 4 },
  soldOut: { status: 1, impact: 5 },
  stars: { status: 2, impact: 4.5 },
};

/** Signs of a week, as far as the lab lists them. */
export function problemSetup(before: WeekResult, now: WeekResult): ProblemSetup {
  const signs = problemSigns(before, now);
  return PROBLEM_IDS.map((id) => {
    const sign: ProblemSign | undefined = signs.find((one) => one.path === PROBLEMS[id]);
    if (!sign) throw new Error(`the week shows no sign of ${PROBLEMS[id]}`);
    const { status, impact, measure, limit } = sign;
    return { id, status, impact, measure: Math.round(measure * 10_000) / 10_000, limit };
  });
}

/** How far from order, times how much hangs on it: 1 to 25. */
export const importanceOf = ({ status, impact }: Rating): number => (6 - status) * impact;

/** Problems by importance, the most important first; ties stay in the order of the list. */
export function ranked(ratings: Ratings): ProblemId[] {
  return PROBLEM_IDS.map((id, place) => ({ id, place }))
    .sort((a, b) => importanceOf(ratings[b.id]) - importanceOf(ratings[a.id]) || a.place - b.place)
    .map(({ id }) => id);
}

/** How many of the ratings lie within half a point of the report's. */
export function nearRatings(setup: ProblemSetup, ratings: Ratings): number {
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.5;
  return setup.filter(
    (row) => near(row.status, ratings[row.id].status) && near(row.impact, ratings[row.id].impact),
  ).length;
}

/** What the report would give each of them. */
export function reportRatings(setup: ProblemSetup): Ratings {
  const pairs = setup.map(({ id, status, impact }) => [id, { status, impact }]);
  return Object.fromEntries(pairs) as Ratings;
}
