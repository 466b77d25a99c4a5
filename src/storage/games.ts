import { type Entry, type GameHead, learnerKey } from '../simulator/index.ts';
import { mirrorAttempts, mirroredAttempts, mirrorSave, readMirror, removeFromMirror } from './mirror.ts';
import { storageFailure } from './problems.ts';
import type { Database, GameRow, Rows, SaveSummary, SnapshotRow } from './rows.ts';
import type { DeletedSave, FinishedWeek, NewSave, SeasonOfLearner, Storage, StoredSave } from './storage.ts';
import { upgradeSave } from './upgrades.ts';

type GameStorage = Pick<
  Storage,
  | 'listSaves'
  | 'listEvicted'
  | 'readSave'
  | 'createSave'
  | 'renameSave'
  | 'rewriteHead'
  | 'duplicateSave'
  | 'deleteSave'
  | 'restoreSave'
  | 'finishWeek'
  | 'noteExport'
  | 'readSnapshot'
  | 'nextAttempt'
>;

/** Saves over a database. `now` is the device's clock, `newId` draws a name that no other save has. */
export function gameStorage(database: Database, now: () => number, newId: () => string): GameStorage {
  // What lives in memory must not show up in the copy that outlives the page.
  const mirrored = (summary: SaveSummary): SaveSummary => {
    if (!database.memoryOnly) mirrorSave(summary);
    return summary;
  };
  const writeNew = (save: NewSave, name: string): Promise<SaveSummary> =>
    database.write(['games', 'entries', 'meta'], async (rows) => {
      const game = newRow(save, name, newId(), now());
      await putSave(rows, game, save.entries);
      await countAttempt(rows, save.head);
      return summaryOf(game);
    });
  const writeAndCount = async (save: NewSave, name: string): Promise<SaveSummary> => {
    const summary = await writeNew(save, name);
    if (!database.memoryOnly) mirrorAttempts(attemptKey(save.head), save.head.attempt);
    return mirrored(summary);
  };

  const change = async (saveId: string, fields: Partial<SaveSummary>): Promise<SaveSummary> =>
    mirrored(
      await database.write(['games'], async (rows) => {
        const changed: GameRow = { ...(await requireGame(rows, saveId)), ...fields };
        await rows.put('games', changed);
        return summaryOf(changed);
      }),
    );

  return {
    listSaves: () => database.read(['games'], async (rows) => (await rows.all('games')).map(summaryOf)),

    listEvicted: async () => {
      if (database.memoryOnly) return [];
      const kept = await database.read(['games'], (rows) => rows.all('games'));
      return readMirror().filter(({ saveId }) => !kept.some((row) => row.saveId === saveId));
    },

    readSave: async (saveId) => {
      const found = await database.read(['games', 'entries'], (rows) => readWhole(rows, saveId));
      if (found) return found;
      const wasKept = !database.memoryOnly && readMirror().some((save) => save.saveId === saveId);
      throw storageFailure(wasKept ? 'storage/evicted' : 'storage/not-found');
    },

    createSave: async (save) => {
      const twin = await findTwin(database, save);
      return twin ?? writeAndCount(save, save.name ?? save.head.shopName);
    },

    renameSave: (saveId, name) => change(saveId, { name }),

    rewriteHead: async (saveId, head) =>
      mirrored(
        await database.write(['games'], async (rows) => {
          const { summary, ...kept } = withHead(await requireGame(rows, saveId), head, now());
          await rows.put('games', { ...summary, ...kept });
          return summary;
        }),
      ),

    noteExport: (saveId, exportedWeek) => change(saveId, { exportedWeek }),

    duplicateSave: async (saveId, name) => {
      const { head, entries, summary } = await database.read(['games', 'entries'], (rows) =>
        requireWhole(rows, saveId),
      );
      return writeAndCount({ head, entries, profitsFen: summary.profitsFen }, name);
    },

    deleteSave: async (saveId) => {
      const deleted = await database.write(['games', 'entries', 'snapshots', 'drafts'], (rows) =>
        removeWhole(rows, saveId),
      );
      if (!database.memoryOnly) removeFromMirror(saveId);
      return deleted;
    },

    restoreSave: async ({ save, drafts }) =>
      mirrored(
        await database.write(['games', 'entries', 'drafts'], async (rows) => {
          const game = rowOf(save.summary, save.head, save.entries);
          await putSave(rows, game, save.entries);
          for (const draft of drafts) await rows.put('drafts', draft);
          return summaryOf(game);
        }),
      ),

    finishWeek: async (week) =>
      mirrored(
        await database.write(['games', 'entries', 'snapshots', 'drafts'], (rows) =>
          writeWeek(rows, week, now()),
        ),
      ),

    readSnapshot: async (saveId, lastHash, rulesVersion) => {
      const found = await database.read(['snapshots'], (rows) => rows.ofSave('snapshots', saveId));
      return found.find((row) => row.lastHash === lastHash && row.rulesVersion === rulesVersion);
    },

    nextAttempt: async (season) => {
      const key = attemptKey(season);
      const counted = await database.read(['meta'], (rows) => rows.get('meta', key));
      return Math.max(counted?.value ?? 0, mirroredAttempts(key)) + 1;
    },
  };
}

/** The one transaction of a week: entry, head, snapshot, and the draft that it settles. */
async function writeWeek(rows: Rows, week: FinishedWeek, savedAt: number): Promise<SaveSummary> {
  const { saveId, entry } = week;
  const game = await requireGame(rows, saveId);
  if (game.lastHash !== week.previousHash || game.week !== entry.week - 1) {
    throw storageFailure('storage/conflict');
  }
  const played: GameRow = {
    ...game,
    week: entry.week,
    lastHash: entry.hash,
    profitsFen: [...game.profitsFen, week.operatingProfitFen],
    updatedAt: savedAt,
  };
  const snapshot: SnapshotRow = {
    saveId,
    slot: entry.week % 2,
    week: entry.week,
    lastHash: entry.hash,
    rulesVersion: week.rulesVersion,
    shop: week.shop,
  };
  await rows.put('entries', { saveId, week: entry.week, entry, savedAt });
  await rows.put('games', played);
  await rows.put('snapshots', snapshot);
  await rows.remove('drafts', [saveId, entry.week]);
  return summaryOf(played);
}

async function readWhole(rows: Rows, saveId: string): Promise<StoredSave | undefined> {
  const game = await rows.get('games', saveId);
  if (!game) return undefined;
  const weeks = await rows.ofSave('entries', saveId);
  const isWhole = weeks.length === game.week && (weeks.at(-1)?.entry.hash ?? '') === game.lastHash;
  if (!isWhole) throw storageFailure('storage/unreadable');
  const upgraded = upgradeSave({ head: game.head, entries: weeks.map(({ entry }) => entry) });
  if (!upgraded.ok) throw storageFailure('storage/newer-writer');
  return { summary: summaryOf(game), ...upgraded.save };
}

async function requireWhole(rows: Rows, saveId: string): Promise<StoredSave> {
  const found = await readWhole(rows, saveId);
  if (!found) throw storageFailure('storage/not-found');
  return found;
}

async function requireGame(rows: Rows, saveId: string): Promise<GameRow> {
  const game = await rows.get('games', saveId);
  if (!game) throw storageFailure('storage/not-found');
  return game;
}

async function putSave(rows: Rows, game: GameRow, entries: readonly Entry[]): Promise<void> {
  await rows.put('games', game);
  for (const entry of entries) {
    await rows.put('entries', { saveId: game.saveId, week: entry.week, entry, savedAt: game.updatedAt });
  }
}

/** Takes a save away, a damaged one too, and gives back all there was of it. */
async function removeWhole(rows: Rows, saveId: string): Promise<DeletedSave | undefined> {
  const game = await rows.get('games', saveId);
  if (!game) return undefined;
  const weeks = await rows.ofSave('entries', saveId);
  const drafts = await rows.ofSave('drafts', saveId);
  await rows.remove('games', saveId);
  for (const { week } of weeks) await rows.remove('entries', [saveId, week]);
  for (const { slot } of await rows.ofSave('snapshots', saveId))
    await rows.remove('snapshots', [saveId, slot]);
  for (const { week } of drafts) await rows.remove('drafts', [saveId, week]);
  const entries = weeks.map(({ entry }) => entry);
  return { save: { summary: summaryOf(game), head: game.head, entries }, drafts };
}

/** A save with the same inputs: importing a file twice must not fill the list. */
async function findTwin(database: Database, { head, entries }: NewSave): Promise<SaveSummary | undefined> {
  const lastHash = entries.at(-1)?.hash ?? '';
  const games = await database.read(['games'], (rows) => rows.all('games'));
  const twin = games.find((row) => row.lastHash === lastHash && isSameHead(row.head, head));
  return twin && summaryOf(twin);
}

function isSameHead(a: GameHead, b: GameHead): boolean {
  const text = (head: GameHead) =>
    JSON.stringify(Object.entries(head).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

async function countAttempt(rows: Rows, head: GameHead): Promise<void> {
  const key = attemptKey(head);
  const counted = (await rows.get('meta', key))?.value ?? 0;
  if (head.attempt > counted) await rows.put('meta', { key, value: head.attempt });
}

/** One season of one learner: in a class with one seed for all, several may use the same computer. */
function attemptKey({ scenarioId, seed, learner, assignment }: SeasonOfLearner): string {
  const whose = assignment
    ? `/${assignment.id}/${learnerKey({ seed, ...(learner ? { learner } : {}) })}`
    : '';
  return `attempts/${scenarioId}/${seed}${whose}`;
}

function newRow(save: NewSave, name: string, saveId: string, at: number): GameRow {
  const { head, entries, profitsFen } = save;
  const { scenarioId, shopName, attempt, learner } = head;
  const summary: SaveSummary = {
    ...{ saveId, name, scenarioId, shopName, attempt, profitsFen },
    ...(learner ? { learnerName: learner.name } : {}),
    ...(head.practice ? { practice: true as const } : {}),
    ...(head.assignment ? { assignmentId: head.assignment.id } : {}),
    ...(head.assignment?.weeks === undefined ? {} : { weeks: head.assignment.weeks }),
    week: entries.length,
    createdAt: at,
    updatedAt: at,
  };
  return rowOf(summary, head, entries);
}

/** A save that has no week yet, under another head; the name of the list follows the shop's. */
function withHead(game: GameRow, head: GameHead, at: number) {
  if (game.week > 0) throw storageFailure('storage/conflict');
  const { shopName } = head;
  const name = game.name === game.shopName ? shopName : game.name;
  return { summary: { ...summaryOf(game), name, shopName, updatedAt: at }, head, lastHash: game.lastHash };
}

function rowOf(summary: SaveSummary, head: GameHead, entries: readonly Entry[]): GameRow {
  return { ...summary, head, lastHash: entries.at(-1)?.hash ?? '' };
}

function summaryOf({ head: _head, lastHash: _lastHash, ...summary }: GameRow): SaveSummary {
  return summary;
}
