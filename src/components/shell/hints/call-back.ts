import { hints as words } from '../../../i18n/areas/hints.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { showToast } from '../../ui/Toast.tsx';
import { showHintsAgain } from './hint-state.ts';

/** Brings the hints back and says so: they come at their controls. */
export function callHintsBack(locale: Locale): void {
  showHintsAgain();
  showToast({ text: words[locale].back });
}
