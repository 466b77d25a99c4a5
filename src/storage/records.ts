import { scenarioHash } from '../simulator/index.ts';
import { noteOwnScenarios } from './mirror.ts';
import type { Database, DraftRow, MetaRow } from './rows.ts';
import type { DraftWords, Storage } from './storage.ts';

type RecordStorage = Pick<
  Storage,
  'readDrafts' | 'writeDraft' | 'listProgress' | 'writeProgress' | 'listScenarios' | 'keepScenario'
>;

const SCENARIO_KEY = 'scenario/';
/** A shop is 40 kB; an author who tries many editions should not fill the browser. */
const SCENARIOS_KEPT = 40;

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

    listScenarios: () =>
      database.read(['meta'], async (rows) =>
        scenarioRows(await rows.all('meta')).flatMap((row) => row.scenario ?? []),
      ),

    keepScenario: async (scenario) => {
      const key = `${SCENARIO_KEY}${scenario.id}/${scenarioHash(scenario)}`;
      await database.write(['meta'], async (rows) => {
        const others = scenarioRows(await rows.all('meta')).filter((row) => row.key !== key);
        for (const old of others.slice(0, Math.max(0, others.length + 1 - SCENARIOS_KEPT)))
          await rows.remove('meta', old.key);
        await rows.put('meta', { key, value: now(), scenario });
      });
      noteOwnScenarios();
    },

    listProgress: () => database.read(['progress'], (rows) => rows.all('progress')),

    writeProgress: (row) => database.write(['progress'], (rows) => rows.put('progress', row)),
  };
}

/** Rows of shops, the oldest first. */
function scenarioRows(rows: readonly MetaRow[]): MetaRow[] {
  return rows.filter(({ key }) => key.startsWith(SCENARIO_KEY)).toSorted((a, b) => a.value - b.value);
}

/** The row of a week's words; those that are empty or undefined are left out. */
export function draftRow(words: DraftWords, saveId: string, week: number, updatedAt: number): DraftRow {
  const { plan, bet, note, deskAnswers, narrative, argument, seal } = words;
  return {
    ...{ saveId, week, updatedAt },
    ...(plan ? { plan } : {}),
    ...(bet ? { bet } : {}),
    ...(note ? { note } : {}),
    ...(deskAnswers && Object.keys(deskAnswers).length > 0 ? { deskAnswers } : {}),
    ...(narrative ? { narrative } : {}),
    ...(argument ? { argument } : {}),
    ...(seal && seal.seals > 0 ? { seal } : {}),
  };
}
