import { shell } from '../../i18n/areas/shell.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Icon } from '../ui/Icon.tsx';

/** Goes from the system's theme to light to dark; page-controls.ts does the work. */
export function ThemeSwitch({ locale }: { locale: Locale }) {
  const t = shell[locale];
  return (
    <button
      type="button"
      class="icon-btn"
      data-theme-switch
      data-names={JSON.stringify(t.themes)}
      data-label={t.themeIs('{}')}
      aria-label={t.theme}
      title={t.theme}
    >
      <Icon name="sun-moon" size={18} />
    </button>
  );
}
