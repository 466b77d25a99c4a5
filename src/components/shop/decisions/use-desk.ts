import { useStore } from '@nanostores/preact';
import type { FullPlan, Game, Problem, ShopView } from '../../../simulator/index.ts';
import { $game, $seasonOver } from '../../../stores/game.ts';
import { $defaults, $plan, $problems } from '../../../stores/plan.ts';
import { $isLocked } from '../../../stores/seal.ts';

/** Everything a decision screen works with: the open shop and the plan on the table. */
export interface Desk {
  readonly game: Game;
  readonly shop: ShopView;
  readonly plan: FullPlan;
  /** The plan of changing nothing. */
  readonly unchanged: FullPlan;
  readonly problems: readonly Problem[];
  /** True while another tab keeps the shop or the week is locked, and after the season: look, do not touch. */
  readonly readOnly: boolean;
  readonly seasonOver: boolean;
}

/** The desk of the open shop; undefined until one is open. */
export function useDesk(): Desk | undefined {
  const { game, readOnly } = useStore($game);
  const plan = useStore($plan);
  const unchanged = useStore($defaults);
  const problems = useStore($problems);
  const seasonOver = useStore($seasonOver);
  const locked = useStore($isLocked);
  if (game?.shop === undefined || plan === undefined || unchanged === undefined) return undefined;
  return {
    game,
    shop: game.shop,
    plan,
    unchanged,
    problems,
    readOnly: readOnly || seasonOver || locked,
    seasonOver,
  };
}
