import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { $seasonOver } from '../../stores/game.ts';
import { useLocale } from '../ui/locale.tsx';
import { AreaAnchor } from './AreaAnchor.tsx';
import { useAreaMarks } from './area-marks.ts';
import { groupOf, shownGroups } from './areas.ts';
import { useRoute } from './route.ts';

/** On a phone, the neighbours of the present area: what the tab below has opened one of. */
export function GroupTabs() {
  const t = shell[useLocale()];
  const markOf = useAreaMarks();
  const { view } = useRoute();
  const group = groupOf(view);
  const links = shownGroups(useStore($seasonOver)).find((one) => one.group === group)?.links ?? [];
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && current && view) {
      row.current.scrollLeft = current.offsetLeft - (row.current.clientWidth - current.offsetWidth) / 2;
    }
  }, [view]);
  if (group === undefined || links.length < 2) return null;
  return (
    <nav class="group-tabs" ref={row} aria-label={t.areasOf(t.groups[group])}>
      {links.map((link) => (
        <AreaAnchor key={link.view} view={link.view} icon={link.icon} mark={markOf(link.view)} />
      ))}
    </nav>
  );
}
