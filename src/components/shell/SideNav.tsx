import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { $seasonOver } from '../../stores/game.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { AreaAnchor } from './AreaAnchor.tsx';
import { useAreaMarks } from './area-marks.ts';
import { shownGroups } from './areas.ts';
import { useRoute } from './route.ts';

/** Names of all areas at the side; icons alone between 641 and 1180 pixels. */
export function SideNav() {
  const locale = useLocale();
  const t = shell[locale];
  const markOf = useAreaMarks();
  const groups = shownGroups(useStore($seasonOver));
  const { view } = useRoute();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.current && view) showCurrent(list.current);
  }, [view]);
  return (
    <nav class="nav" aria-label={t.backOffice}>
      <div class="nav-inner" ref={list}>
        {groups.map(({ group, links }) => (
          <div key={group}>
            <h2>{t.groups[group]}</h2>
            <ul>
              {group === 'shop' && (
                <li>
                  <a href={sitePath(locale, 'course/')} title={t.lessons}>
                    <Icon name="book-open" />
                    <span class="word">{t.lessons}</span>
                  </a>
                </li>
              )}
              {links.map(({ view: area, icon }) => (
                <li key={area}>
                  <AreaAnchor view={area} icon={icon} mark={markOf(area)} />
                </li>
              ))}
              {group === 'shop' && (
                <li>
                  <a href={sitePath(locale, 'settings/')} title={t.settings}>
                    <Icon name="settings" />
                    <span class="word">{t.settings}</span>
                  </a>
                </li>
              )}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

/** Scrolls the list, and nothing around it, until the current area is inside. */
function showCurrent(list: HTMLElement): void {
  const current = list.querySelector<HTMLElement>('[aria-current]');
  if (current === null) return;
  const [outer, inner] = [list.getBoundingClientRect(), current.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + inner.height;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + inner.height;
}
