import { type Locale, textOf } from '../../../i18n/locale.ts';
import {
  openLevers,
  type ShopGoal,
  type ShopSetup,
  type SignColour,
  type SignPictogram,
  type Stance,
} from '../../../simulator/index.ts';
import { shopCard } from '../../../stores/shops.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { suggestedGoal } from './goals.ts';
import { papersNeeded, reviewPapers } from './papers.ts';
import { clarityOf, isClear } from './vague.ts';

/** What is being filled in. */
export interface SetupForm {
  readonly shopName: string;
  readonly colour: SignColour;
  readonly pictogram: SignPictogram;
  readonly platformId: string;
  readonly papers: readonly string[];
  readonly stance: Stance;
  readonly statement: string;
  readonly goals: readonly ShopGoal[];
  readonly goalText: string;
}

export const PARTS = ['name', 'platform', 'papers', 'position', 'goals'] as const;
export type Part = (typeof PARTS)[number];

/** Everything as suggested, so that one click is enough. */
export function suggestedForm({ game, shop, plan }: Desk, locale: Locale): SetupForm {
  const { shopName, scenarioId } = game.head;
  const card = shopCard(scenarioId);
  return {
    shopName: shopName === '' && card ? textOf(card.shopName, locale) : shopName,
    colour: 'teal',
    pictogram: 'store',
    platformId: plan.platformIds[0] ?? shop.facts.platforms[0]?.id ?? '',
    papers: papersNeeded(scenarioId),
    stance: 'difference',
    statement: '',
    goals: [suggestedGoal('operatingProfitFen', shop)],
    goalText: '',
  };
}

/** What was settled before, or an empty set of papers and words around sensible defaults. */
export function firstForm(desk: Desk, locale: Locale): SetupForm {
  const suggested = suggestedForm(desk, locale);
  const { setup } = desk.game.head;
  if (setup === undefined) return { ...suggested, papers: [] };
  const { sign, papers, stance, statement, goals, goalText } = setup;
  return { ...suggested, ...sign, papers, stance, statement, goals, goalText };
}

export function setupOf(form: SetupForm): ShopSetup {
  const { colour, pictogram, papers, stance, statement, goals, goalText } = form;
  return {
    sign: { colour, pictogram },
    papers,
    stance,
    statement: statement.trim(),
    goals,
    goalText: goalText.trim(),
  };
}

/** Which parts are settled: the checklist. */
export function settledParts(
  form: SetupForm,
  scenarioId: string,
  locale: Locale,
): Readonly<Record<Part, boolean>> {
  const text = form.goalText.trim();
  return {
    name: form.shopName.trim() !== '',
    platform: form.platformId !== '',
    papers: reviewPapers(scenarioId, form.papers).isApproved,
    position: form.statement.trim().length >= 4,
    goals: form.goals.length > 0 && (text === '' || isClear(clarityOf(text, locale))),
  };
}

/** True where the plan of week 1 may move the shop to another platform once it is set up. */
export function canChoosePlatform({ game, shop }: Desk, form: SetupForm): boolean {
  return openLevers({ ...game.head, setup: setupOf(form) }, shop.facts, 1).has('platformIds');
}
