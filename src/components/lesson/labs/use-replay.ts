import { useRef, useState } from 'preact/hooks';
import { runLab } from '../../../stores/lab.ts';
import type { Play } from './price-lab.ts';

export type ReplayStatus = 'idle' | 'busy' | 'failed';

/** Plays in the worker. */
export function playIn(scenarioId: string): Play {
  return (seed, plans) => runLab(scenarioId, seed, plans);
}

/** A seed for other luck: the lesson's own with a number behind it. */
export function otherLuck(seed: string): string {
  const [, name, number] = /^(.*?)(?:\/(\d+))?$/.exec(seed) ?? [];
  return `${name}/${Number(number ?? 1) + 1}`;
}

/** Keeps the newest of several replays; an older one that finishes late is dropped. */
export function useReplay(): {
  readonly status: ReplayStatus;
  readonly start: <Value>(work: () => Promise<Value>, done: (value: Value) => void) => void;
} {
  const [status, setStatus] = useState<ReplayStatus>('idle');
  const newest = useRef(0);
  const start = <Value>(work: () => Promise<Value>, done: (value: Value) => void) => {
    newest.current += 1;
    const mine = newest.current;
    setStatus('busy');
    work().then(
      (value) => {
        if (mine !== newest.current) return;
        done(value);
        setStatus('idle');
      },
      () => {
        if (mine === newest.current) setStatus('failed');
      },
    );
  };
  return { status, start };
}
