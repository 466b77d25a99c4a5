import { useStore } from '@nanostores/preact';
import { controls } from '../../i18n/areas/controls.ts';
import { shell } from '../../i18n/areas/shell.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { $game } from '../../stores/game.ts';
import { isPlanningView } from '../shell/areas.ts';
import type { View } from '../shell/route.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LazyScreen, Waiting } from '../ui/LazyScreen.tsx';
import { useLocale } from '../ui/locale.tsx';
import { useMedia } from '../ui/use-media.ts';
import { viewLockedUntil } from './decisions/locks.ts';
import { useDesk } from './decisions/use-desk.ts';
import { PlanLedger } from './plan/PlanLedger.tsx';
import { fetchScreen, screenAtHand, WITHOUT_SHOP } from './screens.ts';

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
      <LazyScreen
        key={view}
        load={() => fetchScreen(view)}
        atHand={screenAtHand(view)}
        waiting={t.loadingScreen}
        navigation=".nav, .bottomnav, .rail"
      />
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
