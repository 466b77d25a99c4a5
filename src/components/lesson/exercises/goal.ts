import {
  AMOUNT,
  CHANGE_BY,
  DEADLINES,
  MYSELF,
  NOBODY,
  VAGUE_WORDS,
  WEEK_NUMBERS,
} from '../../../i18n/goal-words.ts';

/** What a figure is counted in: yuan, per cent, stars, days, hours or orders. */
export const GOAL_UNITS = ['yuan', 'percent', 'stars', 'days', 'hours', 'orders'] as const;
export type GoalUnit = (typeof GOAL_UNITS)[number];

export interface GoalFigure {
  readonly name: string;
  /** How a sentence may name it. */
  readonly parts: readonly string[];
  readonly unit: GoalUnit;
  /** Where it stands, in its unit: 2.6 for 2.6%. */
  readonly now: number;
  /** The smallest change worth a goal, and the furthest within reach, both on the good side of `now`. */
  readonly least: number;
  readonly most: number;
  /** Why these are the limits. */
  readonly reason: string;
}

export interface GoalData {
  /** The last week that a goal may name. */
  readonly weeks: number;
  readonly figures: readonly GoalFigure[];
  /** Who may answer for it. */
  readonly owners: readonly { readonly name: string }[];
  /** Sentences of others, to be mended. */
  readonly drafts: readonly { readonly text: string }[];
  readonly model: string;
}

/** Points that a goal is judged by, in the order in which they are told. */
export const GOAL_POINTS = ['figure', 'number', 'start', 'week', 'owner', 'plain', 'reach'] as const;
export type GoalPoint = (typeof GOAL_POINTS)[number];

/** Why a point is not met. */
export type GoalProblem =
  | 'no-figure'
  | 'several-figures'
  | 'no-number'
  | 'no-unit'
  | 'ambiguous'
  | 'no-start'
  | 'no-week'
  | 'too-late'
  | 'no-owner'
  | 'nobody'
  | 'vague'
  | 'not-judged'
  | 'backwards'
  | 'too-small'
  | 'too-far';

export interface GoalFinding {
  readonly point: GoalPoint;
  readonly problem?: GoalProblem | undefined;
  /** Words of the sentence that this is about. */
  readonly words: readonly string[];
}

export interface GoalReading {
  readonly figure?: GoalFigure | undefined;
  /** Where the figure is to stand, in its unit. */
  readonly target?: number | undefined;
  readonly findings: readonly GoalFinding[];
  readonly isGood: boolean;
}

interface Amount {
  readonly value: number;
  readonly unit: GoalUnit | 'points' | 'weeks' | undefined;
  /** True where the sentence says by how much, not to where. */
  readonly isChange: boolean;
}

const LATIN = /[\p{Script=Latin}\p{Number}]/u;
/** ０ to ９, ％, ￥ and ． as they come from a Chinese keyboard. */
const halfWidth = (text: string) =>
  text.replace(/[０-９％．￥]/g, (sign) => sign.normalize('NFKC')).replace(/(\d),(?=\d{3})/g, '$1');

/** Places where any of the wordings stands; the longer one wins where two overlap. */
function placesOf(text: string, wordings: readonly string[]): { wording: string; at: number }[] {
  const lower = text.toLowerCase();
  const found: { wording: string; at: number }[] = [];
  for (const wording of [...wordings].sort((a, b) => b.length - a.length)) {
    const word = wording.toLowerCase();
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const end = at + word.length;
      const isInside =
        (LATIN.test(word[0] ?? '') && LATIN.test(lower[at - 1] ?? '')) ||
        (LATIN.test(word.at(-1) ?? '') && LATIN.test(lower[end] ?? ''));
      const isTaken = found.some((one) => at < one.at + one.wording.length && one.at < end);
      if (!isInside && !isTaken) found.push({ wording, at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const holds = (text: string, wordings: readonly string[]) =>
  placesOf(text, wordings).map(({ wording, at }) => text.slice(at, at + wording.length));

function unitOf(text: string, currency: string): Amount['unit'] {
  if (currency !== '' || /^(元|块|yuan)$/i.test(text)) return 'yuan';
  if (/^(%|per\s?cent)$/i.test(text)) return 'percent';
  if (/^(个百分点|个点|percentage|point|pt)/i.test(text)) return 'points';
  if (/^(star|分)/i.test(text)) return 'stars';
  if (/^(day|天)/i.test(text)) return 'days';
  if (/^(hour|小时)/i.test(text)) return 'hours';
  if (/^(order|单)/i.test(text)) return 'orders';
  return /^(week|周)/i.test(text) ? 'weeks' : undefined;
}

function amountsOf(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map((match) => ({
    value: Number(match[2]) * (match[3] ? 10_000 : 1),
    unit: unitOf(match[4] ?? '', match[1] ?? ''),
    isChange: CHANGE_BY.test(text.slice(0, match.index)),
  }));
}

/** The deadlines of a sentence, and what is left of it without them. */
function deadlinesOf(text: string): { named: string[]; weeks: number[]; rest: string } {
  const named: string[] = [];
  const weeks: number[] = [];
  let rest = text;
  for (const deadline of DEADLINES)
    rest = rest.replace(deadline, (whole: string, count?: string | number) => {
      named.push(whole.trim());
      if (typeof count === 'string') weeks.push(WEEK_NUMBERS[count.toLowerCase()] ?? Number(count));
      return ' ';
    });
  return { named, weeks, rest };
}

/** Stars and orders need no unit; a per cent of them is a change. */
const isIn = (amount: Amount, unit: GoalUnit) =>
  amount.unit === unit || (amount.unit === undefined && (unit === 'stars' || unit === 'orders'));

/** From where to where a sentence wants to move a figure. */
function moveOf(figure: GoalFigure, amounts: readonly Amount[]) {
  const { now, unit, least, most } = figure;
  const near = (value: number) => Math.abs(value - now) <= 0.3 * Math.abs(least - now);
  const side = Math.sign(most - now);
  const plain = amounts.filter((one) => isIn(one, unit) && !one.isChange);
  // “from 2.4 to 2.7%” leaves the first unit out
  const bare = plain.length > 0 ? amounts.filter((one) => one.unit === undefined && !one.isChange) : [];
  const start = [...plain, ...bare].find(({ value }) => near(value));
  const goal = plain.find((one) => one !== start);
  if (goal) return { hasStart: start !== undefined, target: goal.value };
  const change = amounts.find((one) => one.isChange || one.unit === 'points');
  const hasStart = start !== undefined;
  if (change && unit === 'percent') {
    if (change.unit === 'points') return { hasStart, target: now + side * change.value };
    if (change.unit === 'percent') return { hasStart, problem: 'ambiguous' as const };
  } else if (change?.unit === 'percent') {
    return { hasStart, target: now * (1 + (side * change.value) / 100) };
  } else if (change && isIn(change, unit)) {
    return { hasStart, target: now + side * change.value };
  }
  if (start) return { hasStart, target: start.value };
  const hasBare = amounts.some((one) => one.unit === undefined);
  return { hasStart, problem: hasBare ? ('no-unit' as const) : ('no-number' as const) };
}

function reachOf({ now, least, most }: GoalFigure, target: number): GoalProblem | undefined {
  const side = Math.sign(most - now);
  const beyond = (value: number) => side * (target - value);
  if (beyond(now) <= 0) return 'backwards';
  if (beyond(least) < -1e-9) return 'too-small';
  return beyond(most) > 1e-9 ? 'too-far' : undefined;
}

/** Reads a goal as one sentence of either language. */
export function readGoal(data: GoalData, sentence: string): GoalReading {
  const text = halfWidth(sentence);
  const places = placesOf(
    text,
    data.figures.flatMap(({ parts }) => parts),
  );
  const named = data.figures.filter(({ parts }) => places.some(({ wording }) => parts.includes(wording)));
  const figure = named.length === 1 ? named[0] : undefined;
  const { named: deadlines, weeks, rest } = deadlinesOf(text);
  const amounts = amountsOf(rest).filter(({ unit }) => unit !== 'weeks');
  const move = figure && moveOf(figure, amounts);
  const target = move && 'target' in move ? move.target : undefined;
  const owners = [
    ...holds(
      rest,
      data.owners.map(({ name }) => name),
    ),
    ...holds(rest, [...MYSELF, ...NOBODY]).filter((word) => MYSELF.includes(word.toLowerCase())),
  ];
  const nobody = holds(rest, NOBODY);
  const vague = holds(text, VAGUE_WORDS);
  const find = (point: GoalPoint, problem?: GoalProblem, words: readonly string[] = []) => ({
    point,
    problem,
    words,
  });
  const wrongNumber = (): GoalProblem | undefined => {
    if (move) return 'problem' in move ? move.problem : undefined;
    return amounts.length > 0 ? undefined : 'no-number';
  };
  const findings: GoalFinding[] = [
    find(
      'figure',
      named.length === 0 ? 'no-figure' : named.length > 1 ? 'several-figures' : undefined,
      named.map(({ name }) => name),
    ),
    find('number', wrongNumber()),
    find('start', move?.hasStart ? undefined : 'no-start'),
    find(
      'week',
      deadlines.length === 0 ? 'no-week' : weeks.some((week) => week > data.weeks) ? 'too-late' : undefined,
      deadlines,
    ),
    find(
      'owner',
      owners.length > 0 ? undefined : nobody.length > 0 ? 'nobody' : 'no-owner',
      owners.length > 0 ? owners : nobody,
    ),
    find('plain', vague.length > 0 ? 'vague' : undefined, [...new Set(vague)]),
    find('reach', figure && target !== undefined ? reachOf(figure, target) : 'not-judged'),
  ];
  return { figure, target, findings, isGood: findings.every(({ problem }) => problem === undefined) };
}

/** Sentences about what is wrong with the data of an exercise. */
export function goalProblems(data: GoalData): string[] {
  const faults = (text: string) =>
    readGoal(data, text).findings.flatMap(({ point, problem }) => (problem ? [`${point}: ${problem}`] : []));
  const problems: string[] = [];
  if (faults(data.model).length > 0)
    problems.push(`the model goal is no good one: ${faults(data.model).join(', ')}`);
  for (const { text } of data.drafts)
    if (faults(text).length === 0) problems.push(`nothing is wrong with the draft “${text}”`);
  for (const { name, parts, now, least, most } of data.figures) {
    if (!parts.some((part) => name.toLowerCase().includes(part.toLowerCase())))
      problems.push(`“${name}” holds none of its own parts`);
    if ((least - now) * (most - least) <= 0)
      problems.push(`“${name}”: least has to lie between now and most`);
  }
  return problems;
}
