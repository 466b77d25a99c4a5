import { type Entry, type FullPlan, type GameHead, RULES_VERSION } from '../simulator/index.ts';
import { fileText } from '../storage/transfer.ts';
import { importSave } from './saves.ts';
import { simulator, storage } from './services.ts';

/** A season as a learning platform keeps it: what was decided, week by week. */
export interface DecidedSeason {
  readonly head: GameHead;
  /** Hash of the last week, which the weeks played again must come to. */
  readonly lastHash: string;
  /** @param before the plan of the week before the first */
  decisions(before: FullPlan): readonly Omit<Entry, 'week' | 'resultHash' | 'hash'>[];
}

/** The save that holds this week, whatever was played since; undefined when this browser has none. */
export async function findSave(head: GameHead, lastHash: string): Promise<string | undefined> {
  const store = await storage();
  const candidates = (await store.listSaves()).filter(({ scenarioId }) => scenarioId === head.scenarioId);
  for (const { saveId } of candidates) {
    const { entries } = await store.readSave(saveId);
    if (entries.some(({ hash }) => hash === lastHash)) return saveId;
  }
  return undefined;
}

/**
 * Plays a season again from its decisions and keeps it as a save. Undefined when it does not come to the same weeks,
 * such as under other rules. Rejects when it could not be played or kept.
 */
export async function restoreSeason({
  head,
  lastHash,
  decisions,
}: DecidedSeason): Promise<string | undefined> {
  if (head.rulesVersion !== RULES_VERSION) return undefined;
  const engine = await simulator();
  let { game } = await engine.open({ head, entries: [] });
  const before = game.shop?.results.find(({ week }) => week === 0)?.plan;
  if (before === undefined) return undefined;
  for (const { plan, bet, ...said } of decisions(before)) {
    game = (await engine.play(game, plan, { ...said, bet: bet ?? undefined })).game;
  }
  if (game.entries.at(-1)?.hash !== lastHash) return undefined;
  const kept = await importSave(fileText({ head: game.head, entries: game.entries }));
  return kept.ok ? kept.value.saveId : undefined;
}
