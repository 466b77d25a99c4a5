import { useStore } from '@nanostores/preact';
import { shell } from '../../i18n/areas/shell.ts';
import { $problems } from '../../stores/plan.ts';
import { placeOf } from '../shop/decisions/lever-places.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { AREA_GROUPS } from './areas.ts';
import { routeHash, useRoute, type View } from './route.ts';

/** Names of all areas at the side; icons alone between 641 and 1180 pixels. */
export function SideNav() {
  const locale = useLocale();
  const t = shell[locale];
  return (
    <nav class="nav" aria-label={t.backOffice}>
      <div class="nav-inner">
        {AREA_GROUPS.map(({ group, links }) => (
          <div key={group}>
            <h2>{t.groups[group]}</h2>
            <ul>
              {links.map(({ view, icon }) => (
                <li key={view}>
                  <AreaAnchor view={view} icon={icon} />
                </li>
              ))}
            </ul>
          </div>
        ))}
        <div>
          <h2>{t.groups.learn}</h2>
          <ul>
            <li>
              <a href={sitePath(locale, 'course/')} title={t.lessons}>
                <Icon name="book-open" />
                <span class="word">{t.lessons}</span>
              </a>
            </li>
          </ul>
        </div>
        <div>
          <h2>{t.groups.shop}</h2>
          <ul>
            <li>
              <AreaAnchor view="saves" icon="store" />
            </li>
            <li>
              <a href={sitePath(locale, 'settings/')} title={t.settings}>
                <Icon name="settings" />
                <span class="word">{t.settings}</span>
              </a>
            </li>
          </ul>
        </div>
      </div>
    </nav>
  );
}

/** A link to one area, with the number of its problems. */
export function AreaAnchor({ view, icon, onFollow }: { view: View; icon: AreaIcon; onFollow?: () => void }) {
  const t = shell[useLocale()];
  const current = useRoute().view;
  const count = useStore($problems).filter(({ path }) => placeOf(path) === view).length;
  return (
    <a
      href={routeHash(view)}
      title={t.views[view]}
      aria-current={current === view ? 'page' : undefined}
      onClick={onFollow}
    >
      <Icon name={icon} />
      <span class="word">{t.views[view]}</span>
      {count > 0 && (
        <span class="count hot">
          <span aria-hidden="true">{count}</span>
          <span class="sr">{t.problemCount(count)}</span>
        </span>
      )}
    </a>
  );
}

type AreaIcon = Parameters<typeof Icon>[0]['name'];
