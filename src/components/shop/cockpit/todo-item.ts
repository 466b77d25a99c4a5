import type { Lever, WeekPlan } from '../../../simulator/index.ts';

/** Where a thing to do is done. */
export type TodoScreen =
  | 'products'
  | 'inventory'
  | 'marketing'
  | 'logistics'
  | 'service'
  | 'desk'
  | 'checkout'
  | 'risk';

/** One thing that needs the keeper, with the figures its sentence is made of. */
export type TodoItem = { readonly id: string; readonly severity: 'high' | 'medium' | 'low' } & (
  | {
      readonly kind: 'runs-out' | 'runs-out-next-week';
      readonly skuId: string;
      readonly day: number;
      readonly onHandUnits: number;
      readonly weeklyUnits: number;
      readonly leadTimeDays: number;
      readonly stakeFen: number;
      /** Stages an order that lasts until the one after it. */
      readonly fix: WeekPlan | undefined;
    }
  | {
      readonly kind: 'below-break-even';
      readonly skuId: string;
      readonly lossPerUnitFen: number;
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | {
      readonly kind: 'price-hint';
      readonly skuId: string;
      readonly fromFen: number;
      readonly toFen: number;
      readonly pricesTried: number;
      readonly stakeFen: number;
      readonly fix: WeekPlan;
    }
  | {
      readonly kind: 'cash-low';
      readonly cashAfterFen: number;
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | {
      readonly kind: 'overstock';
      readonly skuId: string;
      readonly weeks: number;
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | {
      readonly kind: 'unspent';
      readonly budgetFen: number;
      readonly spentFen: number;
    }
  | {
      readonly kind: 'returns';
      readonly skuId: string;
      readonly rate: number;
      readonly shopRate: number;
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | {
      readonly kind: 'desk';
      readonly cases: number;
      /** What all of them together are worth between the best ruling and the worst. */
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | {
      readonly kind: 'expiring';
      readonly skuId: string;
      /** Units that will not be sold before their last day, and that day. */
      readonly units: number;
      readonly day: number;
      readonly weeklyUnits: number;
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | { readonly kind: 'outage'; readonly day: number; readonly backupFen: number }
  | { readonly kind: 'breach'; readonly breaches: number; readonly stakeFen: number; readonly fix: undefined }
  | { readonly kind: 'late'; readonly rate: number; readonly orders: number; readonly promiseDays: number }
  | { readonly kind: 'backlog'; readonly orders: number }
  | { readonly kind: 'slow-chat'; readonly rate: number; readonly chats: number }
  | { readonly kind: 'tickets'; readonly tickets: number }
);

/** Thresholds of the list, in one place. */
export const TODO_RULES = {
  /** Stock risks below this margin are noise. */
  leastShortMarginFen: 30_000,
  overstockWeeks: 8,
  leastOverstockFen: 200_000,
  leastPriceGainFen: 20_000,
  hintPoints: 5,
  /** A hint needs a slope this many times its own uncertainty. */
  hintStrength: 2.5,
  hintsShown: 2,
  /** A hint never leaves the tried prices by more than this. */
  priceHintReach: 0.03,
  lateRate: 0.1,
  chatRate: 0.8,
  spentShare: 0.7,
  leastUnspentFen: 50_000,
  returnsTimesShop: 1.5,
  leastReturnsFen: 100_000,
  backlogOrders: 30,
  carriedTickets: 10,
  /** Goods about to perish that cost less are not worth a line. */
  leastExpiringFen: 20_000,
} as const;

export const TODO_SHOWN = 5;

/** Money an item puts at stake, fen; 0 when it cannot be told from the shop's own books. */
export function stakeOf(item: TodoItem): number {
  return 'stakeFen' in item ? item.stakeFen : 0;
}

/** The screen where an item is dealt with. */
export function screenOf(item: TodoItem): TodoScreen {
  switch (item.kind) {
    case 'runs-out':
    case 'runs-out-next-week':
    case 'overstock':
    case 'cash-low':
      return 'inventory';
    case 'below-break-even':
    case 'price-hint':
    case 'returns':
      return 'products';
    case 'unspent':
      return 'marketing';
    case 'late':
    case 'backlog':
      return 'logistics';
    case 'expiring':
      return 'inventory';
    case 'desk':
      return 'desk';
    case 'outage':
      return 'checkout';
    case 'breach':
      return 'risk';
    default:
      return 'service';
  }
}

/** The lever that deals with an item; undefined where looking is all there is to do, or rulings are no lever. */
export function leverOf(item: TodoItem): Lever | undefined {
  return LEVERS[item.kind];
}

const LEVERS: Readonly<Record<TodoItem['kind'], Lever | undefined>> = {
  'runs-out': 'purchase',
  'runs-out-next-week': 'purchase',
  'cash-low': 'purchase',
  overstock: 'clearanceUnits',
  expiring: 'clearanceUnits',
  'below-break-even': 'listPriceFen',
  'price-hint': 'listPriceFen',
  returns: undefined,
  unspent: 'semBudgetFen',
  late: 'promiseDays',
  backlog: 'ownStaff',
  'slow-chat': 'serviceAgents',
  tickets: 'serviceAgents',
  desk: undefined,
  outage: 'backupGateway',
  breach: 'violations',
};
