import {
  CHANNELS,
  type Channel,
  ORDER_STATES,
  type OrderState,
  PROMOTION_KINDS,
  PROVINCES,
  type Province,
} from '../../../simulator/index.ts';

/** Discounts an order can be found by; `none` finds orders at full price, `any` all others. */
export const DISCOUNT_FILTERS = ['any', 'none', ...PROMOTION_KINDS, 'points'] as const;
export type DiscountFilter = (typeof DISCOUNT_FILTERS)[number];

export const ORDER_SORTS = ['time', 'promise', 'paid', 'contribution'] as const;
export type OrderSort = (typeof ORDER_SORTS)[number];

/** What the address asks of the list: everything that can be linked to. */
export interface OrderQuery {
  /** Undefined asks for the latest week that was run. */
  readonly week: number | undefined;
  readonly state: OrderState | undefined;
  readonly channel: Channel | undefined;
  /** Id of a product in the order. */
  readonly product: string | undefined;
  /** Two-digit code of the buyer's province. */
  readonly province: Province | undefined;
  readonly discount: DiscountFilter | undefined;
  /** Only orders that missed their promise or are about to. */
  readonly late: boolean;
  /** Part of an order's number or of the buyer's code. */
  readonly text: string;
  readonly sort: OrderSort;
  readonly isDescending: boolean;
  /** From 1. */
  readonly page: number;
  /** Number of the order that is open. */
  readonly order: string | undefined;
}

const oneOf = <Value extends string>(known: readonly Value[], text: string | null): Value | undefined =>
  known.find((value) => value === text);

/** Reads the query of `#/orders?…`; what it does not know it leaves out. */
export function readQuery(query: URLSearchParams, week?: number): OrderQuery {
  const asked = query.get('week') ?? '';
  const page = Number(query.get('page') ?? 1);
  return {
    week: /^-?\d{1,2}$/.test(asked) ? Number(asked) : week,
    state: oneOf(ORDER_STATES, query.get('state')),
    channel: oneOf(CHANNELS, query.get('channel')),
    product: query.get('product') ?? undefined,
    province: oneOf(PROVINCES, query.get('province')),
    discount: oneOf(DISCOUNT_FILTERS, query.get('discount')),
    late: query.get('late') === '1',
    text: query.get('q') ?? '',
    sort: oneOf(ORDER_SORTS, query.get('sort')) ?? 'time',
    isDescending: query.get('down') === '1',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    order: query.get('order') ?? undefined,
  };
}

/** The address of a list or an order. A change of filter goes back to the first page. */
export function orderHash(query: OrderQuery, change: Partial<OrderQuery> = {}): string {
  const next: OrderQuery = { ...query, page: 1, order: undefined, ...change };
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['week', next.week === undefined ? undefined : String(next.week)],
    ['state', next.state],
    ['channel', next.channel],
    ['product', next.product],
    ['province', next.province],
    ['discount', next.discount],
    ['late', next.late ? '1' : undefined],
    ['q', next.text === '' ? undefined : next.text],
    ['sort', next.sort === 'time' ? undefined : next.sort],
    ['down', next.isDescending ? '1' : undefined],
    ['page', next.page === 1 ? undefined : String(next.page)],
    ['order', next.order],
  ];
  const set = entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  const text = new URLSearchParams(set.map(([key, value]) => [key, value])).toString();
  return text === '' ? '#/orders' : `#/orders?${text}`;
}

/** A list without any filter. */
export const NO_FILTERS = {
  state: undefined,
  channel: undefined,
  product: undefined,
  province: undefined,
  discount: undefined,
  late: false,
  text: '',
} as const satisfies Partial<OrderQuery>;
