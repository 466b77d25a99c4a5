import {
  ATTRIBUTION_MODELS,
  type AttributionModel,
  attribution,
  type CustomerBook,
  pathWeights,
  type Touch,
  type WeekResult,
} from '../../../../simulator/index.ts';

export interface ChannelRow {
  readonly name: string;
  readonly spendFen: number;
  /** By model, in the order of the models. */
  readonly milliOrders: readonly number[];
  readonly netFen: readonly number[];
}
export interface AttributionSetup {
  readonly week: number;
  readonly orders: number;
  readonly rows: readonly ChannelRow[];
  /** A real buyer's visits up to the first order, and their weights; none under the data-driven model. */
  readonly path: readonly { readonly name: string; readonly daysBefore: number }[];
  readonly weights: readonly (readonly number[] | null)[];
}

type PathModel = Exclude<AttributionModel, 'dataDriven'>;
const isPathModel = (model: AttributionModel): model is PathModel => model !== 'dataDriven';

/** The longest path to a first order of that week that changes channel. */
function samplePath(book: CustomerBook, week: number): readonly Touch[] {
  const paths = book.customers
    .filter((one) => !one.before && one.firstWeek === week && one.path.length > 0)
    .map((one) => one.path);
  const variety = (path: readonly Touch[]) => new Set(path.map((touch) => touch.channel)).size;
  return paths.reduce<readonly Touch[]>(
    (best, one) => (variety(one) > variety(best) ? one : best),
    paths[0] ?? [],
  );
}

/** Credit of the week's first orders by channel under every model. */
export function attributionSetup(
  book: CustomerBook,
  result: WeekResult,
  nameOf: (channel: Touch['channel']) => string,
): AttributionSetup {
  const { week } = result;
  const all = ATTRIBUTION_MODELS.map((model) => attribution(book, week, model, 'new'));
  const path = samplePath(book, week);
  const last = path.at(-1);
  return {
    week,
    orders: all[0]?.orders ?? 0,
    rows: result.channels.map(({ channel, spendFen }) => {
      const credits = all.map((one) => one.channels.find((credit) => credit.channel === channel));
      return {
        name: nameOf(channel),
        spendFen,
        milliOrders: credits.map((credit) => credit?.milliOrders ?? 0),
        netFen: credits.map((credit) => credit?.netFen ?? 0),
      };
    }),
    path: path.map((touch) => ({
      name: nameOf(touch.channel),
      daysBefore: last ? (last.week - touch.week) * 7 + last.day - touch.day : 0,
    })),
    weights: ATTRIBUTION_MODELS.map((model) => (isPathModel(model) ? pathWeights(model, path) : null)),
  };
}

/** Spend ÷ credited orders, fen; undefined for a channel that costs nothing or gets no credit. */
export function costPerOrder(row: ChannelRow, model: number): number | undefined {
  const orders = (row.milliOrders[model] ?? 0) / 1000;
  return row.spendFen > 0 && orders > 0 ? row.spendFen / orders : undefined;
}

/** The channel whose credit differs most between two models. */
export function mostMoved({ rows }: AttributionSetup, from: number, to: number): ChannelRow | undefined {
  const moved = (row: ChannelRow) => Math.abs((row.milliOrders[to] ?? 0) - (row.milliOrders[from] ?? 0));
  return rows.reduce<ChannelRow | undefined>(
    (most, row) => (most === undefined || moved(row) > moved(most) ? row : most),
    undefined,
  );
}
