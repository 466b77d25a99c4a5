/** Reports being read by an instructor: what a re-run of their decisions gives. */
import { computed, type ReadableAtom } from 'nanostores';
import type { PublicFacts, WeeklyReport, WeekResult } from '../simulator/index.ts';
import { simulator } from './services.ts';
import { $findings, $pile, type PileItem, setAside } from './teaching.ts';

/** Files of the pile that count: copies and older versions are set aside. */
export const $counted: ReadableAtom<readonly PileItem[]> = computed([$pile, $findings], (pile, findings) => {
  const aside = setAside(findings);
  return aside.size === 0 ? pile : pile.filter(({ id }) => !aside.has(id));
});

/** What is known of a report's shop beyond its file. */
export interface Rerun {
  /** Catalogue and ranges of the shop; undefined for one that this site does not carry. */
  readonly facts: PublicFacts | undefined;
  /** The previous owner's weeks and all weeks of the report, re-run; empty where they cannot be. */
  readonly results: readonly WeekResult[];
}

/** Reports looked at last; a re-run takes some tens of milliseconds and some hundred kilobytes. */
const KEPT = 30;
const reruns = new Map<string, Promise<Rerun>>();

/** Re-runs a report's decisions. Never rejects: what cannot be re-run has no results. */
export function rerunOf(report: WeeklyReport): Promise<Rerun> {
  const known = reruns.get(report.hash);
  if (known) return known;
  const fresh = rerun(report);
  reruns.set(report.hash, fresh);
  for (const oldest of reruns.keys()) {
    if (reruns.size <= KEPT) break;
    reruns.delete(oldest);
  }
  return fresh;
}

async function rerun({ head, entries }: WeeklyReport): Promise<Rerun> {
  const worker = await simulator();
  try {
    const { game, isSameEdition } = await worker.open({ head: { ...head, format: 'shop-game' }, entries });
    if (isSameEdition && game.shop) return { facts: game.shop.facts, results: game.shop.results };
  } catch {
    // decisions that no shop would have accepted, or older rules
  }
  try {
    return { facts: await worker.facts(head.scenarioId), results: [] };
  } catch {
    return { facts: undefined, results: [] };
  }
}
