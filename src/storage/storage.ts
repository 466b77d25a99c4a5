import type { Bet, Entry, FullPlan, GameHead, Narrative, Scenario, ShopView } from '../simulator/index.ts';
import type { DraftArgument, DraftRow, DraftSeal, ProgressRow, SaveSummary, SnapshotRow } from './rows.ts';
import type { TeachingStorage } from './teaching-records.ts';

/** A save as it is kept: its inputs, nothing derived. */
export interface StoredSave {
  readonly summary: SaveSummary;
  readonly head: GameHead;
  readonly entries: readonly Entry[];
}

export interface NewSave {
  readonly head: GameHead;
  readonly entries: readonly Entry[];
  /** Operating profit of each entry, fen. */
  readonly profitsFen: readonly number[];
  readonly name?: string;
}

/** One finished week. Decisions and outcome go in together or not at all. */
export interface FinishedWeek {
  readonly saveId: string;
  /** Hash of the entry before; empty for the first week. */
  readonly previousHash: string;
  readonly entry: Entry;
  readonly operatingProfitFen: number;
  readonly rulesVersion: number;
  readonly shop: ShopView;
}

/** What an attempt is one of: a shop, its luck, and under an assignment who plays it. */
export type SeasonOfLearner = Pick<GameHead, 'scenarioId' | 'seed' | 'learner' | 'assignment'>;

export interface DraftWords {
  readonly plan?: FullPlan | undefined;
  readonly bet?: Bet | undefined;
  readonly note?: string | undefined;
  readonly deskAnswers?: Readonly<Record<string, string>> | undefined;
  readonly narrative?: Narrative | undefined;
  readonly argument?: DraftArgument | undefined;
  readonly seal?: DraftSeal | undefined;
}

/** A deleted save, whole, so that the deletion can be undone. */
export interface DeletedSave {
  readonly save: StoredSave;
  readonly drafts: readonly DraftRow[];
}

/** All that the shop asks of the browser's memory. Every method rejects with a `StorageFailure`. */
export interface Storage {
  /** True when nothing outlives this page. */
  readonly memoryOnly: boolean;
  onFrozen(listener: () => void): void;
  close(): void;

  listSaves(): Promise<SaveSummary[]>;
  /** Saves that this browser once kept and has cleared by itself; `deleteSave` strikes one off. */
  listEvicted(): Promise<SaveSummary[]>;
  /** Rejects with `storage/not-found`, or `storage/evicted` when the browser has cleared it. */
  readSave(saveId: string): Promise<StoredSave>;
  createSave(save: NewSave): Promise<SaveSummary>;
  /** Changes the head of a save before its first week; `storage/conflict` once one has been run. */
  rewriteHead(saveId: string, head: GameHead): Promise<SaveSummary>;
  renameSave(saveId: string, name: string): Promise<SaveSummary>;
  duplicateSave(saveId: string, name: string): Promise<SaveSummary>;
  /** Gives all there was of it; undefined when there was nothing. */
  deleteSave(saveId: string): Promise<DeletedSave | undefined>;
  restoreSave(deleted: DeletedSave): Promise<SaveSummary>;
  /** Rejects with `storage/conflict` when another tab has written the save since it was read. */
  finishWeek(week: FinishedWeek): Promise<SaveSummary>;
  /** Remembers that the save's first `week` weeks are in a file. */
  noteExport(saveId: string, week: number): Promise<SaveSummary>;
  /** The snapshot of the entry with `lastHash`, if it was taken under `rulesVersion`. */
  readSnapshot(saveId: string, lastHash: string, rulesVersion: number): Promise<SnapshotRow | undefined>;
  /**
   * Number of the next attempt at a season: attempts are counted even if their saves were deleted, in the database and
   * beside it; the larger count stands.
   */
  nextAttempt(season: SeasonOfLearner): Promise<number>;

  readDrafts(saveId: string): Promise<DraftRow[]>;
  writeDraft(saveId: string, week: number, words: DraftWords): Promise<void>;

  /** Shops that were read from files, in the order they were added. */
  listScenarios(): Promise<Scenario[]>;
  /** Keeps a shop under its id and edition. The oldest gives way when there are very many. */
  keepScenario(scenario: Scenario): Promise<void>;

  listProgress(): Promise<ProgressRow[]>;
  writeProgress(row: ProgressRow): Promise<void>;

  /** What an instructor keeps. */
  readonly teaching: TeachingStorage;
}
