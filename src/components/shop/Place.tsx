import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { controls } from '../../i18n/areas/controls.ts';
import { shell } from '../../i18n/areas/shell.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { $game } from '../../stores/game.ts';
import { isPlanningView } from '../shell/areas.ts';
import type { View } from '../shell/route.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import { useMedia } from '../ui/use-media.ts';
import { viewLockedUntil } from './decisions/locks.ts';
import { useDesk } from './decisions/use-desk.ts';
import { PlanLedger } from './plan/PlanLedger.tsx';
import { fetchScreen, type ScreenModule, screenAtHand } from './screens.ts';

/** Views that need no open shop. */
const WITHOUT_SHOP: ReadonlySet<View> = new Set(['new', 'saves']);

/** The screen of a view, with the plan beside it where a plan is made and there is room. */
export function Place({ view }: { view: View | undefined }) {
  const t = shell[useLocale()];
  const { status } = useStore($game);
  const hasRoom = useMedia('(min-width: 1181px)');
  if (view === undefined) return <UnknownView />;
  if (!WITHOUT_SHOP.has(view)) {
    if (status === 'failed') return <NotOpened />;
    if (status !== 'ready') return <Waiting text={t.loadingShop} />;
  }
  const screen = (
    <div class="place">
      <LockBanner view={view} />
      <Screen key={view} view={view} />
    </div>
  );
  if (!isPlanningView(view) || !hasRoom) return screen;
  return (
    <div class="cols">
      {screen}
      <div class="plan-aside">
        <PlanLedger />
      </div>
    </div>
  );
}

/** Says when a guided season opens an area that is closed; it can be looked at all the same. */
function LockBanner({ view }: { view: View }) {
  const locale = useLocale();
  const t = controls[locale];
  const desk = useDesk();
  const lockedUntil = desk === undefined || desk.seasonOver ? undefined : viewLockedUntil(desk, view);
  if (lockedUntil === undefined) return null;
  return (
    <p class="banner info lock-banner">
      <Icon name="lock" />
      <span>
        <b>{t.areaOpensIn(shell[locale].views[view], lockedUntil)}</b> {t.areaClosedBody}
      </span>
    </p>
  );
}

/** Fetches a screen's code. A failed fetch is thrown, for the boundary around it to show. */
function Screen({ view }: { view: View }) {
  const t = shell[useLocale()];
  const [loaded, setLoaded] = useState<ScreenModule | { error: unknown } | undefined>(() =>
    screenAtHand(view),
  );
  const isFirst = useRef(true);
  useEffect(() => {
    let isCurrent = true;
    fetchScreen(view).then(
      (screen) => isCurrent && setLoaded(screen),
      (error: unknown) => isCurrent && setLoaded({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [view]);
  useEffect(() => {
    if (!loaded) return;
    // A screen that follows another starts at its top, and is read from its heading.
    if (!isFirst.current || document.activeElement?.closest('.nav, .bottomnav, .rail')) {
      window.scrollTo(0, 0);
    }
    isFirst.current = false;
  }, [loaded]);
  if (!loaded) return <Waiting text={t.loadingScreen} />;
  if ('error' in loaded) throw loaded.error;
  return <loaded.Screen />;
}

/** Says that something is coming, but only when it takes noticeably long. */
function Waiting({ text }: { text: string }) {
  return (
    <p class="waiting muted" role="status">
      {text}
    </p>
  );
}

function NotOpened() {
  const locale = useLocale();
  const t = shell[locale];
  const { problem } = useStore($game);
  return (
    <div class="stack">
      <h1>{t.failedTitle}</h1>
      <section class="panel">
        <EmptyState
          title={problemText(problem ?? { code: 'unknown' }, locale)}
          action={
            <span class="row">
              <a class="btn primary" href="#/saves">
                {t.views.saves}
              </a>
              <a class="btn" href="#/new">
                {t.views.new}
              </a>
            </span>
          }
        />
      </section>
    </div>
  );
}

function UnknownView() {
  const t = shell[useLocale()];
  return (
    <div class="stack">
      <h1>{t.unknownTitle}</h1>
      <section class="panel">
        <EmptyState
          title={t.unknownBody}
          action={
            <a class="btn primary" href="#/cockpit">
              {t.toCockpit}
            </a>
          }
        />
      </section>
    </div>
  );
}
