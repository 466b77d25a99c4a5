import { controls } from '../../../i18n/areas/controls.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';

/** Says in which week a closed lever or area opens. */
export function LockNote({ week }: { week: number }) {
  const t = controls[useLocale()];
  return (
    <p class="lock-note">
      <Icon name="lock" size={14} />
      {t.opensIn(week)}
    </p>
  );
}
