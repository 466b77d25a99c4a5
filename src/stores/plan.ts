import { computed, type ReadableAtom } from 'nanostores';
import {
  checkPlan,
  defaultPlan,
  type FullPlan,
  type Lever,
  type Problem,
  type Purchase,
  type WeekPlan,
} from '../simulator/index.ts';
import { $game } from './game.ts';
import {
  type Change,
  changesBetween,
  DELIVERY_SHARES,
  type DeliveryShares,
  isSameValue,
  type ProductLever,
  withoutChange,
} from './plan-changes.ts';
import { $plan, pushPlan } from './staged.ts';

export type { Change, DeliveryShares, ProductLever } from './plan-changes.ts';
export { DELIVERY_SHARES } from './plan-changes.ts';
export {
  $bet,
  $canRedo,
  $canUndo,
  $deskAnswers,
  $note,
  $plan,
  answerDeskCase,
  redo,
  setBet,
  setNote,
  undo,
} from './staged.ts';

const $openGame = computed($game, ({ game }) => game);

/** Last week's settings: the 'was' of every lever. */
export const $settings: ReadableAtom<FullPlan | undefined> = computed(
  $openGame,
  (game) => game?.shop?.settings,
);

/** The plan of changing nothing. */
export const $defaults: ReadableAtom<FullPlan | undefined> = computed($openGame, (game) =>
  game?.shop ? defaultPlan(game) : undefined,
);

/** What the staged plan changes, in the order of the levers. */
export const $changes: ReadableAtom<readonly Change[]> = computed(
  [$plan, $defaults, $settings],
  (plan, defaults, settings) =>
    plan && defaults && settings ? changesBetween(plan, defaults, settings) : [],
);

/** Why the staged plan cannot run; empty when it can. */
export const $problems: ReadableAtom<readonly Problem[]> = computed([$openGame, $plan], (game, plan) =>
  game?.shop && plan ? checkPlan(game, plan) : [],
);

/** Stages one lever. */
export function stage<Name extends Lever>(lever: Name, value: FullPlan[Name]): void {
  change({ [lever]: value }, lever);
}

/** Stages one product's value of a lever that has one for each. */
export function stageProduct<Name extends ProductLever>(
  lever: Name,
  skuId: string,
  value: FullPlan[Name][string],
): void {
  const plan = $plan.get();
  if (plan) change({ [lever]: { ...plan[lever], [skuId]: value } }, `${lever}.${skuId}`);
}

/** Stages the list price of one product, fen. */
export function stagePrice(skuId: string, priceFen: number): void {
  stageProduct('listPriceFen', skuId, priceFen);
}

/** Stages the purchase of one product. */
export function stagePurchase(skuId: string, purchase: Purchase): void {
  stageProduct('purchase', skuId, purchase);
}

/** Stages the three delivery shares together: they must add up to 1. */
export function stageShares(shares: DeliveryShares): void {
  change(shares, DELIVERY_SHARES);
}

/** Stages several levers as one step to undo. */
export function stageMany(levers: WeekPlan): void {
  change(levers, `${Object.keys(levers).join()}@${Date.now()}`);
}

/** Takes one change back; the rest of the plan stays, and the step itself can be undone. */
export function undoChange(path: string): void {
  const plan = $plan.get();
  const defaults = $defaults.get();
  if (plan && defaults) replace(withoutChange(plan, path, defaults), `undo ${path}`);
}

/** Goes back to changing nothing; one `undo` brings everything back. */
export function discardAll(): void {
  const defaults = $defaults.get();
  if (defaults) replace(defaults, 'discard');
}

function change(levers: WeekPlan, path: string): void {
  const plan = $plan.get();
  if (plan) replace({ ...plan, ...levers }, path);
}

function replace(plan: FullPlan, path: string): void {
  if (!isSameValue(plan, $plan.get())) pushPlan(plan, path);
}
