import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { $seasonOver } from '../../stores/game.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { AreaAnchor, AreaCount } from './AreaAnchor.tsx';
import { type AreaMark, useAreaMarks } from './area-marks.ts';
import { AREA_GROUPS, groupOf, shownGroups } from './areas.ts';
import { callHintsBack } from './hints/call-back.ts';
import { routeHash, useRoute } from './route.ts';

/** A tab opens the first area of its group; the others stand above the screen. */
const TABS = [
  { group: 'week', icon: 'gauge' },
  { group: 'goods', icon: 'package' },
  { group: 'growth', icon: 'megaphone' },
  { group: 'fulfilment', icon: 'receipt-text' },
] as const satisfies readonly { group: string; icon: IconName }[];

/** The five tabs of a phone; More opens a sheet with every area. */
export function TabBar() {
  const t = shell[useLocale()];
  const { view } = useRoute();
  const markOf = useAreaMarks();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const current = groupOf(view);
  const isMore = view !== undefined && !TABS.some(({ group }) => group === current);
  return (
    <>
      <nav class="bottomnav" aria-label={t.mainNav}>
        {TABS.map(({ group, icon }) => {
          const views = AREA_GROUPS.find((one) => one.group === group)?.links.map((link) => link.view) ?? [];
          return (
            <a
              key={group}
              href={routeHash(views[0] ?? 'cockpit')}
              aria-current={group === current ? 'page' : undefined}
            >
              <Icon name={icon} size={20} />
              <span>{t.tabs[group]}</span>
              <AreaCount mark={together(views.map(markOf))} />
            </a>
          );
        })}
        <button
          type="button"
          aria-haspopup="dialog"
          aria-current={isMore ? 'page' : undefined}
          onClick={() => setOpen(true)}
        >
          <Icon name="menu" size={20} />
          <span>{t.tabs.more}</span>
        </button>
      </nav>
      <Dialog open={open} onClose={close} title={t.allAreas} sheet>
        <AllAreas onFollow={close} />
      </Dialog>
    </>
  );
}

/** Everything that can be opened, in groups. */
function AllAreas({ onFollow }: { onFollow: () => void }) {
  const locale = useLocale();
  const t = shell[locale];
  const markOf = useAreaMarks();
  const groups = shownGroups(useStore($seasonOver));
  return (
    <div class="area-list">
      {groups.map(({ group, links }) => (
        <div key={group}>
          <h3>{t.groups[group]}</h3>
          {links.map(({ view, icon }) => (
            <AreaAnchor key={view} view={view} icon={icon} mark={markOf(view)} onFollow={onFollow} />
          ))}
          {group === 'shop' && (
            <>
              <a href={sitePath(locale, 'course/')}>
                <Icon name="book-open" />
                {t.lessons}
              </a>
              <a href={sitePath(locale, 'settings/')}>
                <Icon name="settings" />
                {t.settings}
              </a>
              <a href={sitePath(locale)}>
                <Icon name="arrow-left" />
                {t.home}
              </a>
              <button
                type="button"
                onClick={() => {
                  callHintsBack(locale);
                  onFollow();
                }}
              >
                <Icon name="circle-help" />
                {t.command.hints}
              </button>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

/** What waits in several areas at once. */
function together(marks: readonly AreaMark[]): Pick<AreaMark, 'problems' | 'cases'> {
  return {
    problems: marks.reduce((sum, mark) => sum + mark.problems, 0),
    cases: marks.reduce((sum, mark) => sum + mark.cases, 0),
  };
}
