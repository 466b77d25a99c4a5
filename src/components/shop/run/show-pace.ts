import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $settingsUi } from '../../../stores/settings.ts';

export type Pace = 'once' | 'instant';

/** One day of the show, milliseconds. */
export const DAY_MS = 380;
const PACE_KEY = 'shopkeeper.show-pace';

/** How fast the keeper likes the show; remembered by this browser. */
export function readPace(): Pace {
  try {
    return localStorage.getItem(PACE_KEY) === 'instant' ? 'instant' : 'once';
  } catch {
    return 'once'; // storage is blocked: the show runs at its usual pace
  }
}

export function rememberPace(pace: Pace): void {
  try {
    localStorage.setItem(PACE_KEY, pace);
  } catch {
    // storage is blocked: the choice holds for this show
  }
}

/** Whether things may move: the setting decides, or else the system. */
export function useMotion(): boolean {
  const { motion } = useStore($settingsUi);
  if (motion !== 'system') return motion === 'full';
  return !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
}

/** Counts the days of the show from 0 to 7, one every `DAY_MS` while it runs. */
export function useShowDays(
  isRunning: boolean,
  startsAtEnd: boolean,
): readonly [number, (days: number) => void] {
  const [days, setDays] = useState(startsAtEnd ? 7 : 0);
  useEffect(() => {
    if (!isRunning || days >= 7) return;
    const timer = setTimeout(() => setDays(days + 1), DAY_MS);
    return () => clearTimeout(timer);
  }, [isRunning, days]);
  return [days, setDays];
}
