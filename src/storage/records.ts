import type { Database, DraftRow } from './rows.ts';
import type { DraftWords, Storage } from './storage.ts';

type RecordStorage = Pick<Storage, 'readDrafts' | 'writeDraft' | 'listProgress' | 'writeProgress'>;

/** Drafts and lesson progress over a database. `now` is the device's clock. */
export function recordStorage(database: Database, now: () => number): RecordStorage {
  return {
    readDrafts: (saveId) => database.read(['drafts'], (rows) => rows.ofSave('drafts', saveId)),

    writeDraft: (saveId, week, words) =>
      database.write(['games', 'drafts'], async (rows) => {
        // A draft of a save that another tab deleted must not come back by itself.
        if (!(await rows.get('games', saveId))) return;
        const stored = await rows.get('drafts', [saveId, week]);
        await rows.put('drafts', draftRow({ ...stored, ...words }, saveId, week, now()));
      }),

    listProgress: () => database.read(['progress'], (rows) => rows.all('progress')),

    writeProgress: (row) => database.write(['progress'], (rows) => rows.put('progress', row)),
  };
}

/** The row of a week's words; those that are empty or undefined are left out. */
export function draftRow(words: DraftWords, saveId: string, week: number, updatedAt: number): DraftRow {
  const { plan, bet, note, deskAnswers, narrative } = words;
  return {
    ...{ saveId, week, updatedAt },
    ...(plan ? { plan } : {}),
    ...(bet ? { bet } : {}),
    ...(note ? { note } : {}),
    ...(deskAnswers && Object.keys(deskAnswers).length > 0 ? { deskAnswers } : {}),
    ...(narrative ? { narrative } : {}),
  };
}
