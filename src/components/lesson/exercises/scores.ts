/** Options rated by criteria, the criteria weighed against each other. */
export interface ScoresData {
  /** The best rating; the worst is 1. */
  readonly scale: number;
  readonly criteria: readonly Criterion[];
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly ratings: readonly { readonly criterion: string; readonly rating: number }[];
  }[];
}
interface Criterion {
  readonly id: string;
  readonly name: string;
  /** What the model gives it, 0 to `MOST_WEIGHT`. */
  readonly weight: number;
}

export const MOST_WEIGHT = 5;

/** By criterion. */
export type Weights = Readonly<Record<string, number>>;
/** By option, then by criterion; what is not rated yet is missing. */
export type Ratings = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Ranked {
  readonly id: string;
  readonly name: string;
  /** Weighted mean rating, 1 to `scale`. */
  readonly total: number;
}

export interface TurningPoint {
  readonly criterion: string;
  readonly winner: string;
  /** The weight beyond which another option leads, all others kept. */
  readonly weight: number;
  readonly isAbove: boolean;
}

const SAME = 1e-9;

export const modelWeights = (data: ScoresData): Weights =>
  Object.fromEntries(data.criteria.map(({ id, weight }) => [id, weight]));

export const modelRatings = (data: ScoresData): Ratings =>
  Object.fromEntries(
    data.options.map(({ id, ratings }) => [
      id,
      Object.fromEntries(ratings.map(({ criterion, rating }) => [criterion, rating])),
    ]),
  );

/** How many ratings are missing. */
export function unrated(data: ScoresData, ratings: Ratings): number {
  return data.options
    .flatMap(({ id }) => data.criteria.map((criterion) => ratings[id]?.[criterion.id]))
    .filter((rating) => rating === undefined).length;
}

/** Options from best to worst; undefined while a rating is missing or nothing has any weight. */
export function rankOptions(
  data: ScoresData,
  weights: Weights,
  ratings: Ratings,
): readonly Ranked[] | undefined {
  const sum = data.criteria.reduce((all, { id }) => all + (weights[id] ?? 0), 0);
  if (sum === 0 || unrated(data, ratings) > 0) return undefined;
  return data.options
    .map(({ id, name }) => ({
      id,
      name,
      total:
        data.criteria.reduce(
          (all, criterion) => all + (weights[criterion.id] ?? 0) * (ratings[id]?.[criterion.id] ?? 0),
          0,
        ) / sum,
    }))
    .sort((one, other) => other.total - one.total);
}

/** Names of all options that share the first place. */
export const leaders = (ranking: readonly Ranked[]): readonly string[] =>
  ranking.filter(({ total }) => (ranking[0]?.total ?? 0) - total < SAME).map(({ name }) => name);

/** For each criterion, the nearest weight that puts another option first; none where no weight does. */
export function turningPoints(data: ScoresData, weights: Weights, ratings: Ratings): readonly TurningPoint[] {
  const ranking = rankOptions(data, weights, ratings);
  const first = ranking?.[0];
  if (!ranking || !first || leaders(ranking).length > 1) return [];
  const lead = (rival: string, criterion: string) =>
    (ratings[first.id]?.[criterion] ?? 0) - (ratings[rival]?.[criterion] ?? 0);
  return data.criteria.flatMap(({ id }) => {
    const now = weights[id] ?? 0;
    const found = ranking.slice(1).flatMap((rival): TurningPoint[] => {
      const each = lead(rival.id, id);
      if (each === 0) return [];
      const others = data.criteria.reduce(
        (all, one) => all + (one.id === id ? 0 : (weights[one.id] ?? 0) * lead(rival.id, one.id)),
        0,
      );
      const weight = -others / each;
      const isAbove = each < 0;
      const isWithin = isAbove ? weight >= now && weight < MOST_WEIGHT : weight <= now && weight > 0;
      return isWithin ? [{ criterion: id, winner: rival.name, weight, isAbove }] : [];
    });
    return found.sort((one, other) => Math.abs(one.weight - now) - Math.abs(other.weight - now)).slice(0, 1);
  });
}

/** Sentences about what is wrong with the data of an exercise. */
export function scoresProblems(data: ScoresData): string[] {
  const problems: string[] = [];
  const ids = data.criteria.map(({ id }) => id).sort();
  for (const { name, ratings } of data.options) {
    if (
      ratings
        .map(({ criterion }) => criterion)
        .sort()
        .join() !== ids.join()
    )
      problems.push(`“${name}” must be rated once by every criterion`);
    for (const { criterion, rating } of ratings)
      if (rating > data.scale) problems.push(`“${name}” has ${rating} of ${data.scale} for “${criterion}”`);
  }
  if (problems.length > 0) return problems;
  const ranking = rankOptions(data, modelWeights(data), modelRatings(data));
  if (!ranking) problems.push('the model weighs nothing');
  else if (leaders(ranking).length > 1) problems.push('the model has no single winner');
  return problems;
}
