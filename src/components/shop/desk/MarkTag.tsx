import { desk as words } from '../../../i18n/areas/desk.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Mark } from './cases.ts';

const LOOK = {
  best: { tag: 'tag good', icon: 'check' },
  partly: { tag: 'tag', icon: 'minus' },
  wrong: { tag: 'tag bad', icon: 'x' },
  unanswered: { tag: 'tag warn', icon: 'clock' },
} as const satisfies Readonly<Record<Mark, { tag: string; icon: IconName }>>;

/** What a ruling turned out to be, by sign and word. */
export function MarkTag({ mark }: { mark: Mark }) {
  const t = words[useLocale()];
  return (
    <span class={LOOK[mark].tag}>
      <Icon name={LOOK[mark].icon} size={13} />
      {t[mark]}
    </span>
  );
}
