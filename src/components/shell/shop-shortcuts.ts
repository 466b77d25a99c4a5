import { useMemo } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $game, $seasonOver } from '../../stores/game.ts';
import { $canRedo, $canUndo, redo, undo } from '../../stores/plan.ts';
import { showToast } from '../ui/Toast.tsx';
import { AREAS } from './areas.ts';
import { go, parseRoute } from './route.ts';
import { editRow, nextRow, previousRow, switchChart } from './row-keys.ts';
import { requestRun } from './run-request.ts';
import { SHORTCUT_KEYS, type ShortcutId } from './shortcut-table.ts';
import { useShortcut } from './shortcuts.ts';

/** One function per area, the same at every drawing. */
const GO = AREAS.map(({ key, view }) => ({ key: `g ${key}`, action: () => go(view) }));

function run(): void {
  const { status, readOnly } = $game.get();
  if (status === 'ready' && !readOnly && !$seasonOver.get()) requestRun();
}

/** Steps through debriefs and reports; from any other screen, to the latest debrief. */
function stepWeek(step: number): void {
  const shop = $game.get().game?.shop;
  if (!shop) return;
  const { view, week } = parseRoute(location.hash);
  const latest = shop.position.week - 1;
  const isPast = view === 'debrief' || view === 'report';
  const target = isPast ? (week ?? latest) + step : latest;
  if (target >= 1 && target <= latest) go(isPast ? view : 'debrief', target);
  else if (target === latest + 1) go('cockpit');
}

/** Takes the last change back and says so; also when there was none. */
export function takeBack(locale: Locale): void {
  const t = shell[locale];
  const canUndo = $canUndo.get() && !$game.get().readOnly;
  if (canUndo) undo();
  showToast(canUndo ? { text: t.undone } : { text: t.nothingToUndo, staysFor: 3000 });
}

/** Brings back what was taken back. */
export function bringBack(locale: Locale): void {
  if (!$canRedo.get() || $game.get().readOnly) return;
  redo();
  showToast({ text: shell[locale].redone });
}

interface Windows {
  readonly openHelp: () => void;
  readonly openCommand: () => void;
  readonly openRowActions: () => void;
}

/** The keys that work on every screen of the shop. A screen that wants one of them for itself gets it. */
export function useShopShortcuts(locale: Locale, windows: Windows): void {
  const { openHelp, openCommand, openRowActions } = windows;
  const actions = useMemo(
    (): Readonly<Record<ShortcutId, () => void>> => ({
      command: openCommand,
      run,
      undo: () => takeBack(locale),
      redo: () => bringBack(locale),
      report: () => go('report'),
      previousWeek: () => stepWeek(-1),
      nextWeek: () => stepWeek(1),
      chart: switchChart,
      help: openHelp,
      nextRow,
      previousRow,
      editRow,
      rowActions: openRowActions,
    }),
    [locale, openHelp, openCommand, openRowActions],
  );
  // Neither list ever changes, so the number of hooks does not either.
  for (const { id, key } of SHORTCUT_KEYS) useShortcut(key, actions[id]);
  for (const { key, action } of GO) useShortcut(key, action);
}
