import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $game, openLastSave } from '../../stores/game.ts';
import { readLastShop } from '../../stores/last-shop.ts';
import { refreshSaves } from '../../stores/saves.ts';
import { AppFrame } from '../shell/AppFrame.tsx';
import { CommandMenu, useCommandKey } from '../shell/CommandMenu.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { CoachMarks } from '../shell/hints/CoachMarks.tsx';
import { RowActions } from '../shell/RowActions.tsx';
import { parseRoute, replaceRoute, useRoute } from '../shell/route.ts';
import { ShortcutHelp } from '../shell/ShortcutHelp.tsx';
import { useShopShortcuts } from '../shell/shop-shortcuts.ts';
import { LocaleProvider } from '../ui/locale.tsx';
import { Place } from './Place.tsx';
import { PlanSheet } from './plan/PlanSheet.tsx';
import { RunConfirm } from './plan/RunConfirm.tsx';
import { fetchScreen, WITHOUT_SHOP } from './screens.ts';
import './play.css';

/** What the first frame needs. Where no shop was ever open that is the screen to start one. */
export async function prepare(): Promise<void> {
  if (readLastShop() === undefined && location.hash === '') replaceRoute('new');
  const { view } = parseRoute(location.hash);
  // a screen that does not come is the screen's own fault to show
  if (view !== undefined) await fetchScreen(view).catch(() => undefined);
}

/** The shop: one island, its screens addressed by the hash. A fault in its very frame still leaves a way out. */
export function Play({ locale }: { locale: Locale }) {
  const { saveId } = useStore($game);
  return (
    <LocaleProvider locale={locale}>
      <ErrorBoundary locale={locale} saveId={saveId} resetKey="shop" isWholePage>
        <Shop locale={locale} />
      </ErrorBoundary>
    </LocaleProvider>
  );
}

type Window = 'help' | 'command' | 'row-actions';

function Shop({ locale }: { locale: Locale }) {
  const { view, week } = useRoute();
  const { saveId } = useStore($game);
  const [open, setOpen] = useState<Window>();
  const close = useCallback(() => setOpen(undefined), []);
  const openHelp = useCallback(() => setOpen('help'), []);
  const openCommand = useCallback(() => setOpen('command'), []);
  const openRowActions = useCallback(() => setOpen('row-actions'), []);
  useShopShortcuts(locale, { openHelp, openCommand, openRowActions });
  useCommandKey(openCommand);
  useEffect(() => void openAnyShop(), []);
  useEffect(() => {
    document.title = `${view ? shell[locale].views[view] : shell[locale].play} · ${shell[locale].siteName}`;
  }, [view, locale]);
  return (
    <>
      <AppFrame onHelp={openHelp} onCommand={openCommand}>
        <ErrorBoundary locale={locale} saveId={saveId} resetKey={`${view}/${week}`}>
          <Place view={view} />
        </ErrorBoundary>
      </AppFrame>
      <PlanSheet />
      <RunConfirm />
      <CommandMenu open={open === 'command'} onClose={close} onHelp={openHelp} />
      <ShortcutHelp open={open === 'help'} onClose={close} />
      <RowActions open={open === 'row-actions'} onClose={close} />
      <CoachMarks />
    </>
  );
}

/** Opens the shop of the last visit; without one, the cockpit gives way to starting one. */
async function openAnyShop(): Promise<void> {
  if ($game.get().status !== 'none') return;
  // nothing is waited for: the database may come after what can be read and pressed
  if (readLastShop() === undefined) await idle();
  const isOpen = await openLastSave().catch(() => false);
  void refreshSaves().catch(() => undefined); // finds what the browser has cleared
  // by now the visitor may have gone to another screen
  const { view } = parseRoute(location.hash);
  const needsShop = view === undefined || !WITHOUT_SHOP.has(view);
  if (!isOpen && needsShop && $game.get().status === 'none') replaceRoute('new');
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 100);
  });
}
