/** What stands out when the reports of the pile are laid side by side. */
import { atom, type ReadableAtom } from 'nanostores';
import type { PileFinding } from '../simulator/index.ts';
import { simulator } from './services.ts';
import { $pile, $roomStatus } from './teaching-state.ts';

export type { PileFinding } from '../simulator/index.ts';

const findings = atom<readonly PileFinding[]>([]);
/** Findings of the whole pile, worked out in the worker when no file is being checked. Listed, not judged. */
export const $findings: ReadableAtom<readonly PileFinding[]> = findings;

let wanted: string | undefined;
let compared = '';
let running: Promise<void> | undefined;

/** Compares the pile anew when it has changed; called whenever the queue is empty or a file was taken away. */
export function compareSoon(): Promise<void> {
  running ??= compareAll().finally(() => {
    running = undefined;
  });
  return running;
}

async function compareAll(): Promise<void> {
  for (wanted = keyOf(); wanted !== compared; wanted = keyOf()) {
    compared = wanted;
    const reports = $pile.get().flatMap(({ id, report }) => (report ? [{ id, report }] : []));
    try {
      findings.set(reports.length < 2 ? [] : await (await simulator()).comparePile(reports));
    } catch {
      findings.set([]); // the comparison is a help: the pile stands without it
    }
  }
}

/** Names what is on the pile: the same reports need no second comparison. */
function keyOf(): string {
  if ($roomStatus.get().state === 'closed') return '';
  const reports = $pile.get().filter(({ report }) => report);
  return reports.map(({ id }) => id).join(' ');
}

/**
 * Files that another one of the same learner and week stands for: of copies all but the first, and every older version.
 * They stay on the pile and are neither counted nor graded.
 */
export function setAside(found: readonly PileFinding[]): ReadonlySet<string> {
  const aside = new Set<string>();
  for (const finding of found) {
    if (finding.kind === 'duplicate') for (const id of finding.ids.slice(1)) aside.add(id);
    else if (finding.kind === 'newer') aside.add(finding.ids[0]);
  }
  return aside;
}
