/** Questions about reports that are answered by replaying them, remembered until the page is left. */
import { atom, type ReadableAtom } from 'nanostores';
import type { MisconceptionFlag } from '../../../simulator/index.ts';
import type { PriceCurve } from '../../../stores/analysis.ts';
import { scorer, simulator } from '../../../stores/services.ts';
import type { ClassReport } from './class-data.ts';

const curves = new Map<string, Promise<PriceCurve>>();

const savedGame = ({ report: { head, entries } }: ClassReport) => ({
  head: { ...head, format: 'shop-game' as const },
  entries,
});

/** The week of a report at every price of a product. */
export function reportCurve(report: ClassReport, skuId: string): Promise<PriceCurve> {
  const key = `${report.id}/${skuId}`;
  const found = curves.get(key);
  if (found) return found;
  const answer = simulator().then((worker) => worker.priceCurve(savedGame(report), report.week, skuId));
  curves.set(key, answer);
  answer.catch(() => curves.delete(key));
  return answer;
}

export interface FlagRun {
  readonly isRunning: boolean;
  readonly done: number;
  readonly all: number;
  /** Proved misconceptions by id of the report; a report that was not replayed yet is missing. */
  readonly flags: ReadonlyMap<string, readonly MisconceptionFlag[]>;
  readonly failed: number;
}

const run = atom<FlagRun>({ isRunning: false, done: 0, all: 0, flags: new Map(), failed: 0 });
export const $flagRun: ReadableAtom<FlagRun> = run;
let current = 0;

/** Looks for misconceptions in reports one after another; those that were looked at stay. */
export async function findFlags(reports: readonly ClassReport[]): Promise<void> {
  current += 1;
  const mine = current;
  const open = reports.filter(({ id }) => !run.get().flags.has(id));
  run.set({ ...run.get(), isRunning: true, done: 0, all: open.length, failed: 0 });
  for (const report of open) {
    let found: readonly MisconceptionFlag[] | undefined;
    try {
      found = await (await scorer()).misconceptions(savedGame(report), report.week);
    } catch {
      found = undefined; // said on the page; the others still come
    }
    if (mine !== current) return;
    const { flags, done, failed, ...rest } = run.get();
    run.set({
      ...rest,
      done: done + 1,
      failed: failed + (found ? 0 : 1),
      flags: found ? new Map([...flags, [report.id, found]]) : flags,
    });
  }
  run.set({ ...run.get(), isRunning: false });
}

/** Stops after the report that is being replayed. */
export function stopFlags(): void {
  current += 1;
  run.set({ ...run.get(), isRunning: false });
}
