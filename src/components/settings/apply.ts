import { common } from '../../i18n/areas/common.ts';
import { settings as words } from '../../i18n/areas/settings.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $settingsUi, changeSettings, type SettingsUi } from '../../stores/settings.ts';
import { showToast } from '../ui/Toast.tsx';

/** Changes one setting at once and says so, with the way back to what it was. */
export function applySetting<Name extends keyof SettingsUi>(
  name: Name,
  value: SettingsUi[Name],
  setting: string,
  valueName: string,
  locale: Locale,
): void {
  const was = $settingsUi.get()[name];
  if (was === value) return;
  changeSettings({ [name]: value });
  showToast({
    text: words[locale].now(setting, valueName),
    actionLabel: common[locale].actions.undo,
    onAction: () => changeSettings({ [name]: was }),
  });
}
