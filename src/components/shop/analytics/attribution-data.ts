import { common } from '../../../i18n/areas/common.ts';
import {
  ATTRIBUTION_MODELS,
  type Attribution,
  type AttributionModel,
  type AttributionScope,
  attribution,
  type Channel,
  type CustomerBook,
  type WeekResult,
} from '../../../simulator/index.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Block, Cell } from '../evidence/block.ts';
import { both } from './words.ts';

export type Credits = Readonly<Record<AttributionModel, Attribution>>;

/** All six ways to share out a week's orders. */
export function creditsOf(book: CustomerBook, week: number, scope: AttributionScope): Credits {
  return Object.fromEntries(
    ATTRIBUTION_MODELS.map((model) => [model, attribution(book, week, model, scope)]),
  ) as Credits;
}

const creditOf = ({ channels }: Attribution, channel: Channel) =>
  channels.find((row) => row.channel === channel)!;

/** Channels that any rule credits, in the fixed order. */
export function creditedChannels(credits: Credits): readonly Channel[] {
  return credits.lastClick.channels
    .map(({ channel }) => channel)
    .filter((channel) =>
      ATTRIBUTION_MODELS.some((model) => creditOf(credits[model], channel).milliOrders > 0),
    );
}

export interface Spread {
  /** Orders by rule. */
  readonly orders: Readonly<Record<AttributionModel, number>>;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(credits: Credits, channel: Channel): Spread {
  const orders = Object.fromEntries(
    ATTRIBUTION_MODELS.map((model) => [model, creditOf(credits[model], channel).milliOrders / 1000]),
  ) as Record<AttributionModel, number>;
  const all = Object.values(orders);
  return { orders, low: Math.min(...all), high: Math.max(...all) };
}

export interface Dispute {
  readonly channel: Channel;
  readonly lastClick: number;
  readonly firstClick: number;
  readonly dataDriven: number;
}

/** Below this share of all orders a difference between rules is not worth a sentence. */
const WORTH_SAYING = 0.01;

/** The channel on which first and last click differ most; undefined where they hardly do. */
export function biggestDispute(credits: Credits): Dispute | undefined {
  const disputes = creditedChannels(credits).map((channel): Dispute => {
    const { orders } = spreadOf(credits, channel);
    const { lastClick, firstClick, dataDriven } = orders;
    return { channel, lastClick, firstClick, dataDriven };
  });
  const size = ({ lastClick, firstClick }: Dispute) => Math.abs(lastClick - firstClick);
  // beside what the channel has: thirteen orders more are little to a large one, and much to a small one
  const weight = (dispute: Dispute) => size(dispute) / Math.sqrt(Math.max(1, dispute.lastClick));
  const biggest = disputes.sort((a, b) => weight(b) - weight(a))[0];
  const isLarge = biggest !== undefined && size(biggest) >= credits.lastClick.orders * WORTH_SAYING;
  return isLarge ? biggest : undefined;
}

export function ordersBlock(credits: Credits): Block {
  const { week, scope } = credits.lastClick;
  return {
    kind: `attribution-${scope}`,
    week,
    title: both(
      (t, locale) => `${t.attribution.title} · ${t.attribution.scopes[scope]} · ${weekName(week, locale)}`,
    ),
    caption: both((t) => t.attribution.caption),
    columns: [
      { label: both((t) => t.attribution.channel), kind: 'text' },
      ...ATTRIBUTION_MODELS.map((model) => ({
        label: both((t) => t.attribution.models[model]),
        kind: 'decimal' as const,
      })),
    ],
    picture: { shape: 'bars', columns: [1, ATTRIBUTION_MODELS.length] },
    rows: [
      ...creditedChannels(credits).map((channel): readonly Cell[] => {
        const { orders } = spreadOf(credits, channel);
        return [
          both((_t, locale) => common[locale].channels[channel]),
          ...ATTRIBUTION_MODELS.map((model) => orders[model]),
        ];
      }),
      [both((t) => t.total), ...ATTRIBUTION_MODELS.map((model) => credits[model].orders)],
    ],
    hasTotal: true,
  };
}

/** What a rule makes of the week's money: sales credited beside what the channel cost. */
export function moneyBlock(credits: Credits, model: AttributionModel, result: WeekResult): Block {
  const { week, scope } = credits.lastClick;
  const cells = (
    name: Cell,
    orders: number,
    lastOrders: number,
    netFen: number,
    spendFen: number,
    assisted: number | undefined,
  ): readonly Cell[] => [
    name,
    orders,
    orders - lastOrders,
    netFen,
    spendFen,
    orders > 0 && spendFen > 0 ? spendFen / orders : undefined,
    spendFen > 0 ? netFen / spendFen : undefined,
    assisted,
  ];
  let spentFen = 0;
  const rows = creditedChannels(credits).map((channel) => {
    const credit = creditOf(credits[model], channel);
    const spendFen = result.channels.find((row) => row.channel === channel)?.spendFen ?? 0;
    spentFen += spendFen;
    return cells(
      both((_t, locale) => common[locale].channels[channel]),
      credit.milliOrders / 1000,
      creditOf(credits.lastClick, channel).milliOrders / 1000,
      credit.netFen,
      spendFen,
      credit.assistedOrders,
    );
  });
  const { orders, netFen } = credits[model];
  return {
    kind: `attribution-money-${model}-${scope}`,
    week,
    title: both(
      (t, locale) => `${t.attribution.moneyTitle(t.attribution.models[model])} · ${weekName(week, locale)}`,
    ),
    caption: both((t) => t.attribution.moneyCaption(t.attribution.models[model])),
    columns: [
      { label: both((t) => t.attribution.channel), kind: 'text' },
      { label: both((t) => t.attribution.orders), kind: 'decimal' },
      { label: both((t) => t.attribution.vsLast), kind: 'signedDecimal' },
      { label: both((t) => t.attribution.netSales), kind: 'money' },
      { label: both((t) => t.attribution.spend), kind: 'money' },
      { label: both((t) => t.attribution.costPerOrder), kind: 'unitMoney' },
      { label: both((t) => t.attribution.roas), kind: 'index' },
      { label: both((t) => t.attribution.assisted), kind: 'count' },
    ],
    picture: { shape: 'bars', columns: [1] },
    rows: [
      ...rows,
      cells(
        both((t) => t.total),
        orders,
        orders,
        netFen,
        spentFen,
        undefined,
      ),
    ],
    hasTotal: true,
  };
}
