import { useCallback } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $game, $seasonOver } from '../../stores/game.ts';
import { $canRedo, $canUndo, redo, undo } from '../../stores/plan.ts';
import { showToast } from '../ui/Toast.tsx';
import { AREA_GROUPS } from './areas.ts';
import { go, parseRoute } from './route.ts';
import { requestRun } from './run-request.ts';
import { useShortcut } from './shortcuts.ts';

const LINKS = AREA_GROUPS.flatMap(({ links }) => links);
/** One function per area, the same at every drawing. */
const GO = new Map(LINKS.map(({ key, view }) => [key, () => go(view)] as const));

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

const previousWeek = () => stepWeek(-1);
const nextWeek = () => stepWeek(1);
const toReport = () => go('report');

/** The keys that work on every screen of the shop. */
export function useShopShortcuts(
  locale: Locale,
  { openHelp, openCommand }: { openHelp: () => void; openCommand: () => void },
): void {
  const t = shell[locale];
  const takeBack = useCallback(() => {
    if (!$canUndo.get() || $game.get().readOnly) return showToast({ text: t.nothingToUndo, staysFor: 3000 });
    undo();
    showToast({ text: t.undone });
  }, [t]);
  const bringBack = useCallback(() => {
    if (!$canRedo.get() || $game.get().readOnly) return;
    redo();
    showToast({ text: t.redone });
  }, [t]);
  useShortcut('r', run);
  useShortcut('u', takeBack);
  useShortcut('shift+u', bringBack);
  useShortcut('w', toReport);
  useShortcut('[', previousWeek);
  useShortcut(']', nextWeek);
  useShortcut('?', openHelp);
  useShortcut('/', openCommand);
  // The list of areas never changes, so the number of hooks does not either.
  for (const [key, action] of GO) useShortcut(`g ${key}`, action);
}
