import { useRef, useState } from 'preact/hooks';
import { $settingsUi } from '../../../stores/settings.ts';
import { useShortcut } from '../../shell/shortcuts.ts';

/** A case offers three to five rulings. */
const RULINGS_AT_MOST = 5;

export interface CaseKeys {
  /** To the next or the previous case. */
  readonly step: (by: 1 | -1) => void;
  /** Chooses a ruling by its place, from 0. */
  readonly pick: (place: number) => void;
  /** To the week before or after. */
  readonly stepWeek: (by: 1 | -1) => void;
}

/**
 * J and K walk the cases, 1 to 5 choose a ruling, brackets change the week.
 *
 * @returns a key handler for the rulings: a chosen radio button would keep the keys to itself
 */
export function useCaseKeys(keys: CaseKeys): (event: KeyboardEvent) => void {
  const latest = useRef(keys);
  latest.current = keys;
  const [actions] = useState(() => ({
    j: () => latest.current.step(1),
    k: () => latest.current.step(-1),
    '[': () => latest.current.stepWeek(-1),
    ']': () => latest.current.stepWeek(1),
    picks: Array.from({ length: RULINGS_AT_MOST }, (_, place) => () => latest.current.pick(place)),
  }));
  useShortcut('j', actions.j);
  useShortcut('k', actions.k);
  useShortcut('[', actions['[']);
  useShortcut(']', actions[']']);
  // The places never change, so the number of hooks does not either.
  for (const [place, pick] of actions.picks.entries()) useShortcut(String(place + 1), pick);
  return (event) => {
    const { target, key } = event;
    const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
    if (!isRadio || !$settingsUi.get().shortcuts) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const action = key === 'j' ? actions.j : key === 'k' ? actions.k : actions.picks[Number(key) - 1];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
