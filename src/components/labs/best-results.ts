import { recall, remember } from '../../stores/browser-memory.ts';
import { LAB_IDS, type LabId } from './practice-lab.ts';
import { RESULTS_KEY } from './results-key.ts';

export interface BestResult {
  readonly profitFen: number;
  /** Whether the target was reached without looking at a good answer. */
  readonly reached: boolean;
}
type Results = Partial<Record<LabId, BestResult>>;

const isResult = (value: unknown): value is BestResult =>
  typeof value === 'object' &&
  value !== null &&
  Number.isFinite((value as Partial<BestResult>).profitFen) &&
  typeof (value as Partial<BestResult>).reached === 'boolean';

/** The best result of each lab that this browser has seen. */
export function bestResults(): Results {
  const kept = recall(RESULTS_KEY);
  if (typeof kept !== 'object' || kept === null) return {};
  const of = kept as Readonly<Record<string, unknown>>;
  return Object.fromEntries(LAB_IDS.flatMap((id) => (isResult(of[id]) ? [[id, of[id]]] : [])));
}

/** Keeps a result if it is the best so far. */
export function keepBest(id: LabId, result: BestResult): void {
  const all = bestResults();
  const before = all[id];
  if (before && before.profitFen >= result.profitFen && (before.reached || !result.reached)) return;
  const profitFen = Math.max(result.profitFen, before?.profitFen ?? Number.NEGATIVE_INFINITY);
  remember(RESULTS_KEY, { ...all, [id]: { profitFen, reached: result.reached || before?.reached === true } });
}
