import { useStore } from '@nanostores/preact';
import { common } from '../../../i18n/areas/common.ts';
import { sealed } from '../../../i18n/areas/sealed.ts';
import { $isLocked, $isSealed } from '../../../stores/seal.ts';
import type { IconName } from '../../ui/icon-names.ts';
import { useLocale } from '../../ui/locale.tsx';

/** What the main button of the plan does: run the week, or in a sealed season lock it and then enter its code. */
export function useRunLabel(week: number): { readonly label: string; readonly icon: IconName } {
  const locale = useLocale();
  const isSealed = useStore($isSealed);
  const isLocked = useStore($isLocked);
  if (isLocked) return { label: sealed[locale].enter(week), icon: 'lock-open' };
  if (isSealed) return { label: sealed[locale].lock(week), icon: 'lock' };
  return { label: common[locale].actions.runWeek(week), icon: 'play' };
}
