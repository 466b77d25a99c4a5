import type { DeskAnswer, DeskCase, FullPlan, ShopView } from '../../../simulator/index.ts';
import { dayShares, expectedWeeklyUnits } from '../decisions/demand.ts';
import { TODO_RULES, type TodoItem } from './todo-item.ts';

/** The cases that wait for a ruling, as one thing to do; none when there is nothing to answer. */
export function deskItem(cases: readonly DeskCase[]): TodoItem[] {
  if (cases.length === 0) return [];
  const stakeFen = cases.reduce((sum, { answers }) => sum + spreadFen(answers), 0);
  return [{ id: 'desk', kind: 'desk', severity: 'high', cases: cases.length, stakeFen, fix: undefined }];
}

/** What lies between the best and the worst ruling, expected fines counted. */
function spreadFen(answers: readonly DeskAnswer[]): number {
  const values = answers.map(({ effects }) => effects.ledgerFen - effects.riskPenaltyFen);
  return values.length === 0 ? 0 : Math.round(Math.max(...values) - Math.min(...values));
}

/** Goods that perish on the shelf this week because fewer are wanted than have to go. */
export function expiringItems(shop: ShopView, plan: FullPlan): TodoItem[] {
  const shares = dayShares(shop.results);
  return shop.facts.skus.flatMap((sku): TodoItem[] => {
    const shelf = shop.position.stock.find(({ skuId }) => skuId === sku.id)?.daysLeft;
    if (shelf === undefined || shelf.length === 0) return [];
    const weeklyUnits = expectedWeeklyUnits(shop.results, sku.id);
    const worst = mostLeft(shelf, weeklyUnits, shares);
    const units = Math.round(worst.units) - (plan.clearanceUnits[sku.id] ?? 0);
    const stakeFen = units * sku.unitCostFen;
    if (stakeFen < TODO_RULES.leastExpiringFen) return [];
    return [
      {
        id: `expiring.${sku.id}`,
        kind: 'expiring',
        severity: 'high',
        skuId: sku.id,
        units,
        day: worst.day,
        weeklyUnits,
        stakeFen,
        fix: undefined,
      },
    ];
  });
}

/** The day of the week by which most units will have perished, the oldest being sold first. */
function mostLeft(
  shelf: readonly { readonly days: number; readonly units: number }[],
  weeklyUnits: number,
  shares: readonly number[],
): { readonly day: number; readonly units: number } {
  let worst = { day: 0, units: 0 };
  let wanted = 0;
  for (let day = 0; day < shares.length; day += 1) {
    wanted += weeklyUnits * (shares[day] ?? 0);
    const due = shelf.filter(({ days }) => days <= day + 1).reduce((sum, { units }) => sum + units, 0);
    if (due - wanted > worst.units) worst = { day, units: due - wanted };
  }
  return worst;
}

/** A gateway that failed and has no stand-in, and breaches that are switched on. */
export function ruleItems(shop: ShopView, plan: FullPlan): TodoItem[] {
  const items: TodoItem[] = [];
  const last = shop.results.at(-1);
  const failedDay = last?.paymentOutageDay ?? null;
  if (failedDay !== null && !plan.backupGateway) {
    items.push({
      id: 'outage',
      kind: 'outage',
      severity: 'medium',
      day: failedDay,
      backupFen: shop.facts.policyCosts.backupGatewayFen,
    });
  }
  if (plan.violations.length > 0) {
    items.push({
      id: 'breach',
      kind: 'breach',
      severity: 'high',
      breaches: plan.violations.length,
      stakeFen: Math.round(Math.abs(last?.profit.lines.penalties ?? 0)),
      fix: undefined,
    });
  }
  return items;
}
