import { lastSaveId, readMirror } from '../storage/mirror.ts';
import type { SaveSummary } from '../storage/rows.ts';

/** The shop this browser had open last, for pages that load no database: the landing page's "Continue". */
export function readLastShop(): SaveSummary | undefined {
  const saves = readMirror();
  return saves.find(({ saveId }) => saveId === lastSaveId()) ?? saves[0];
}

const SEASON_WEEKS = 12;

/** Weeks of the season of a save. */
export function seasonWeeksOf({ weeks }: SaveSummary): number {
  return weeks ?? SEASON_WEEKS;
}
