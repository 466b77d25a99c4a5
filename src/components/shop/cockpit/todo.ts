import type { DeskCase, FullPlan, ShopView } from '../../../simulator/index.ts';
import { keyFigures } from '../../../simulator/index.ts';
import { cashAfterOrders } from '../plan/warnings.ts';
import { deskItem, expiringItems, ruleItems } from './todo-duties.ts';
import { priceItems, returnItems, shelfItems } from './todo-goods.ts';
import { stakeOf, TODO_RULES, type TodoItem } from './todo-item.ts';

/** Everything that needs the keeper under `plan`, most money first. Reads only the shop's own books. */
export function findTodo(shop: ShopView, plan: FullPlan): readonly TodoItem[] {
  const items = [
    ...shelfItems(shop, plan),
    ...priceItems(shop, plan),
    ...moneyItems(shop, plan),
    ...returnItems(shop),
    ...careItems(shop, plan),
    ...expiringItems(shop, plan),
    ...ruleItems(shop, plan),
  ];
  return items.sort(byMoney);
}

/** Cases of the desk, those without a ruling in the plan among them. */
export interface DeskWork {
  readonly cases: readonly DeskCase[];
  readonly open: readonly DeskCase[];
}
const NO_DESK: DeskWork = { cases: [], open: [] };

/** Items left under the staged plan, and those of the unchanged plan that it has dealt with. */
export function todoProgress(
  shop: ShopView,
  unchanged: FullPlan,
  staged: FullPlan,
  desk: DeskWork = NO_DESK,
) {
  const open = [...findTodo(shop, staged), ...deskItem(desk.open)].sort(byMoney);
  const openIds = new Set(open.map((item) => item.id));
  const all = [...findTodo(shop, unchanged), ...deskItem(desk.cases)].sort(byMoney);
  return { open, done: all.filter((item) => !openIds.has(item.id)) };
}

function byMoney(a: TodoItem, b: TodoItem): number {
  return stakeOf(b) - stakeOf(a) || rank(b) - rank(a);
}

function rank(item: TodoItem): number {
  return { high: 2, medium: 1, low: 0 }[item.severity];
}

/** Orders the cash does not cover, and a search budget that the bid could not spend. */
function moneyItems(shop: ShopView, plan: FullPlan): TodoItem[] {
  const items: TodoItem[] = [];
  const { afterFen: cashAfterFen } = cashAfterOrders(shop, plan);
  if (cashAfterFen < 0) {
    items.push({
      id: 'cash-low',
      kind: 'cash-low',
      severity: 'high',
      cashAfterFen,
      stakeFen: -cashAfterFen,
      fix: undefined,
    });
  }
  const spentFen = shop.results.at(-1)?.channels.find((row) => row.channel === 'sem')?.spendFen ?? 0;
  const budgetFen = shop.settings.semBudgetFen;
  const changed = plan.semBudgetFen !== budgetFen || plan.semMaxBidFen !== shop.settings.semMaxBidFen;
  const unspentFen = budgetFen - spentFen;
  if (!changed && spentFen < budgetFen * TODO_RULES.spentShare && unspentFen >= TODO_RULES.leastUnspentFen) {
    items.push({
      id: 'unspent.sem',
      kind: 'unspent',
      severity: 'low',
      budgetFen,
      spentFen,
    });
  }
  return items;
}

/** Slow parcels and slow answers: no money in the books yet, so they come after what has. */
function careItems(shop: ShopView, plan: FullPlan): TodoItem[] {
  const last = shop.results.at(-1);
  if (last === undefined) return [];
  const items: TodoItem[] = [];
  const { lateRate } = keyFigures(last);
  const { settings } = shop;
  const deliveryChanged =
    plan.promiseDays !== settings.promiseDays ||
    plan.ownShare !== settings.ownShare ||
    plan.thirdPartyShare !== settings.thirdPartyShare ||
    plan.crowdsourcedShare !== settings.crowdsourcedShare ||
    plan.ownStaff !== settings.ownStaff;
  if (lateRate > TODO_RULES.lateRate && !deliveryChanged) {
    items.push({
      id: 'late',
      kind: 'late',
      severity: 'high',
      rate: lateRate,
      orders: last.fulfilment.lateOrders,
      promiseDays: settings.promiseDays,
    });
  }
  if (shop.position.backlogOrders >= TODO_RULES.backlogOrders && !deliveryChanged) {
    items.push({ id: 'backlog', kind: 'backlog', severity: 'high', orders: shop.position.backlogOrders });
  }
  const moreAgents = plan.serviceAgents > settings.serviceAgents;
  const { answeredIn60SecondsRate, chats } = last.service;
  if (answeredIn60SecondsRate < TODO_RULES.chatRate && chats > 0 && !moreAgents) {
    items.push({
      id: 'slow-chat',
      kind: 'slow-chat',
      severity: 'medium',
      rate: answeredIn60SecondsRate,
      chats,
    });
  }
  if (shop.position.carriedTickets >= TODO_RULES.carriedTickets && !moreAgents) {
    items.push({ id: 'tickets', kind: 'tickets', severity: 'medium', tickets: shop.position.carriedTickets });
  }
  return items;
}
