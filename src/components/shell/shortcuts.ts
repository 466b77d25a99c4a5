import { useEffect } from 'preact/hooks';
import { $settingsUi } from '../../stores/settings.ts';

/** How long the first key of a pair such as `g p` waits for the second, milliseconds. */
const PAIR_WAIT_MS = 1200;

type Action = () => void;
const actions = new Map<string, Action[]>();
let firstKey: { key: string; at: number } | undefined;

/** Tells whether a key press belongs to a field, an input method, a dialog or the browser. */
export function isTaken(event: KeyboardEvent): boolean {
  // 229 is what older browsers report while an input method is composing.
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector('dialog[open]')) return true;
  const target = event.target;
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (isTaken(event) || !$settingsUi.get().shortcuts) return;
  const key = event.shiftKey && /^[A-Z]$/.test(event.key) ? `shift+${event.key.toLowerCase()}` : event.key;
  const now = event.timeStamp;
  const pair = firstKey && now - firstKey.at < PAIR_WAIT_MS ? `${firstKey.key} ${key}` : undefined;
  firstKey = key === 'g' && pair === undefined ? { key, at: now } : undefined;
  const found = (pair && actions.get(pair)?.at(-1)) ?? actions.get(key)?.at(-1);
  if (!found) return;
  event.preventDefault();
  found();
}

/**
 * Runs `action` on a key such as `r`, `shift+u`, `?`, or on a pair such as `g p`, while the component is
 * shown. Of several components that want a key, the one shown last gets it.
 */
export function useShortcut(key: string, action: Action | undefined): void {
  useEffect(() => {
    if (!action) return;
    if (actions.size === 0) document.addEventListener('keydown', onKeyDown);
    actions.set(key, [...(actions.get(key) ?? []), action]);
    return () => {
      const left = (actions.get(key) ?? []).filter((other) => other !== action);
      if (left.length > 0) actions.set(key, left);
      else actions.delete(key);
      if (actions.size === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [key, action]);
}
