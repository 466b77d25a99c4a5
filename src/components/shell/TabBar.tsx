import { useState } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { AREA_GROUPS } from './areas.ts';
import { routeHash, useRoute, type View } from './route.ts';
import { AreaAnchor } from './SideNav.tsx';

const TABS: readonly { name: 'cockpit' | 'goods' | 'growth' | 'debrief'; icon: IconName; views: View[] }[] = [
  { name: 'cockpit', icon: 'gauge', views: ['cockpit'] },
  { name: 'goods', icon: 'package', views: ['products', 'inventory'] },
  { name: 'growth', icon: 'megaphone', views: ['promotions', 'marketing'] },
  { name: 'debrief', icon: 'history', views: ['debrief'] },
];

/** The five tabs of a phone; More opens a sheet with every area. */
export function TabBar() {
  const locale = useLocale();
  const t = shell[locale];
  const { view } = useRoute();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const isMore = view !== undefined && !TABS.some(({ views }) => views.includes(view));
  return (
    <>
      <nav class="bottomnav" aria-label={t.mainNav}>
        {TABS.map(({ name, icon, views }) => (
          <a
            key={name}
            href={routeHash(views[0] ?? 'cockpit')}
            aria-current={view !== undefined && views.includes(view) ? 'page' : undefined}
          >
            <Icon name={icon} size={20} />
            <span>{t.tabs[name]}</span>
          </a>
        ))}
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
        <div class="area-list">
          {AREA_GROUPS.map(({ group, links }) => (
            <div key={group}>
              <h3>{t.groups[group]}</h3>
              {links.map((link) => (
                <AreaAnchor key={link.view} view={link.view} icon={link.icon} onFollow={close} />
              ))}
            </div>
          ))}
          <div>
            <h3>{t.groups.shop}</h3>
            <AreaAnchor view="saves" icon="store" onFollow={close} />
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
          </div>
        </div>
      </Dialog>
    </>
  );
}
