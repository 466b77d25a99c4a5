import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { shell } from '../../i18n/areas/shell.ts';
import { $game } from '../../stores/game.ts';
import { IconButton } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { Toasts } from '../ui/Toast.tsx';
import { isPlanningView } from './areas.ts';
import { GroupTabs } from './GroupTabs.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';
import { PlanBar } from './PlanBar.tsx';
import { useRoute } from './route.ts';
import { SavedNote } from './SavedNote.tsx';
import { SideNav } from './SideNav.tsx';
import { Stripes } from './Stripes.tsx';
import { TabBar } from './TabBar.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { WeekRail } from './WeekRail.tsx';
import './shell.css';
import './navigation.css';

interface AppFrameProps {
  readonly onHelp: () => void;
  readonly onCommand: () => void;
  readonly children: ComponentChildren;
}

/** Everything around a screen of the shop. */
export function AppFrame({ onHelp, onCommand, children }: AppFrameProps) {
  const locale = useLocale();
  const t = shell[locale];
  const { game, readOnly } = useStore($game);
  const { view } = useRoute();
  const isPlanning = game?.shop !== undefined && isPlanningView(view);
  return (
    <div class={isPlanning ? 'app planning' : 'app'}>
      <header class="top">
        <a class="mark" href={sitePath(locale)} title={t.home}>
          <Mark />
          <span>
            <b>{t.brand}</b>
            <small>{game?.head.shopName ?? t.play}</small>
          </span>
        </a>
        <WeekRail game={game} />
        <div class="tools">
          <SavedNote />
          <IconButton icon="search" label={t.command.title} onClick={onCommand} />
          <span class="hide-m">
            <IconButton icon="keyboard" label={t.shortcuts.title} onClick={onHelp} />
          </span>
          <LanguageSwitch locale={locale} path="play/" />
          <ThemeSwitch locale={locale} />
        </div>
      </header>
      <div class="stripes">
        <Stripes />
      </div>
      <SideNav />
      {/* Outside the main part: it leads away from the screen. */}
      <GroupTabs />
      <main class="main" id="main" tabIndex={-1}>
        {children}
      </main>
      {isPlanning && <PlanBar canRun={!readOnly} />}
      <TabBar />
      <Toasts />
    </div>
  );
}
