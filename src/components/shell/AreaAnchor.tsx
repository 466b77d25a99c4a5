import { controls } from '../../i18n/areas/controls.ts';
import { shell } from '../../i18n/areas/shell.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import type { AreaMark } from './area-marks.ts';
import { routeHash, useRoute, type View } from './route.ts';

interface AreaAnchorProps {
  readonly view: View;
  readonly icon: IconName;
  readonly mark: AreaMark;
  readonly onFollow?: () => void;
}

/** A link to one area: a lock and the week while it is closed, what is new, and how much waits there. */
export function AreaAnchor({ view, icon, mark, onFollow }: AreaAnchorProps) {
  const locale = useLocale();
  const t = shell[locale];
  const current = useRoute().view;
  const name = t.views[view];
  const opens = mark.lockedUntil === undefined ? undefined : controls[locale].opensIn(mark.lockedUntil);
  return (
    <a
      href={routeHash(view)}
      title={opens === undefined ? name : t.withLock(name, opens)}
      class={opens === undefined ? undefined : 'locked'}
      aria-current={current === view ? 'page' : undefined}
      onClick={onFollow}
    >
      <Icon name={opens === undefined ? icon : 'lock'} />
      <span class="word">{name}</span>
      {mark.lockedUntil !== undefined && (
        <span class="opens">
          <span aria-hidden="true">{t.opensShort(mark.lockedUntil)}</span>
          <span class="sr">{opens}</span>
        </span>
      )}
      {mark.isNew && <span class="new-tag">{controls[locale].isNew}</span>}
      <AreaCount mark={mark} />
    </a>
  );
}

/** How much waits in an area: what keeps the plan from running first, else the desk's cases. */
export function AreaCount({ mark }: { mark: Pick<AreaMark, 'problems' | 'cases'> }) {
  const t = shell[useLocale()];
  const { problems, cases } = mark;
  const count = problems + cases;
  if (count === 0) return null;
  const meaning = [
    problems > 0 ? t.problemCount(problems) : undefined,
    cases > 0 ? t.caseCount(cases) : undefined,
  ].filter(Boolean);
  return (
    <span class={problems > 0 ? 'count hot' : 'count'} title={meaning.join(' · ')}>
      <span aria-hidden="true">{count}</span>
      <span class="sr">{meaning.join(' · ')}</span>
    </span>
  );
}
