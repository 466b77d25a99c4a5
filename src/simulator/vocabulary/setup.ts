/** What a keeper settles before the first week: sign, papers, whom to sell to, and goals to be held to. */

export const SIGN_COLOURS = ['teal', 'brick', 'indigo', 'ochre', 'plum', 'ink'] as const;
export type SignColour = (typeof SIGN_COLOURS)[number];
export const SIGN_PICTOGRAMS = ['store', 'bag', 'star', 'heart', 'gift', 'sun', 'flag', 'bolt'] as const;
export type SignPictogram = (typeof SIGN_PICTOGRAMS)[number];

/** What a shop stands for against its rivals: another product, a lower price, or another way to reach buyers. */
export const STANCES = ['difference', 'price', 'channel'] as const;
export type Stance = (typeof STANCES)[number];

/** Figures a season can be held to: the first two are sums, rating is the last week's, the rest are rates of the season. */
export const GOAL_METRICS = [
  'operatingProfitFen',
  'netSalesFen',
  'rating',
  'conversionRate',
  'stockOutShare',
  'lateRate',
] as const;
export type GoalMetric = (typeof GOAL_METRICS)[number];

/** Reach `target` or more by the season's end; for `stockOutShare` and `lateRate`, stay at or below it. */
export interface ShopGoal {
  readonly metric: GoalMetric;
  /** Fen, stars or a rate, as the metric is counted. */
  readonly target: number;
}

/** Kept in the head of a game and part of its chain. Nothing of it moves a figure of the model. */
export interface ShopSetup {
  readonly sign: { readonly colour: SignColour; readonly pictogram: SignPictogram };
  /** Documents handed in to the platform, by name. */
  readonly papers: readonly string[];
  readonly stance: Stance;
  /** Whom the shop sells to and why they should come, in the keeper's words. */
  readonly statement: string;
  readonly goals: readonly ShopGoal[];
  /** The goal in the keeper's words. */
  readonly goalText: string;
}
