import { useStore } from '@nanostores/preact';
import { settings as words } from '../../i18n/areas/settings.ts';
import type { Locale } from '../../i18n/locale.ts';
import { RULES_VERSION } from '../../simulator/index.ts';
import { $settingsUi, setDensity, setMotion, setShortcuts, setTheme } from '../../stores/settings.ts';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { LocaleProvider } from '../ui/locale.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Toasts } from '../ui/Toast.tsx';
import { DataSettings } from './DataSettings.tsx';
import './settings.css';

const THEMES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;
const MOTIONS = ['system', 'reduced'] as const;

/** How the product looks and behaves in this browser, and what it keeps there. */
export function SettingsPage({ locale }: { locale: Locale }) {
  const t = words[locale];
  const { theme, density, motion, shortcuts } = useStore($settingsUi);
  return (
    <LocaleProvider locale={locale}>
      <div class="stack settings">
        <section class="panel" aria-labelledby="appearance">
          <header>
            <h2 id="appearance">{t.appearance}</h2>
          </header>
          <dl class="settings-list">
            <div>
              <dt>{t.theme}</dt>
              <dd>
                <Segmented
                  label={t.theme}
                  value={theme}
                  options={THEMES.map((value) => ({ value, label: t.themes[value] }))}
                  onChange={setTheme}
                />
              </dd>
            </div>
            <div>
              <dt>
                {t.density}
                <small>{t.densityHelp}</small>
              </dt>
              <dd>
                <Segmented
                  label={t.density}
                  value={density}
                  options={DENSITIES.map((value) => ({ value, label: t.densities[value] }))}
                  onChange={setDensity}
                />
              </dd>
            </div>
            <div>
              <dt>
                {t.motion}
                <small>{t.motionHelp}</small>
              </dt>
              <dd>
                <Segmented
                  label={t.motion}
                  value={motion}
                  options={MOTIONS.map((value) => ({ value, label: t.motions[value] }))}
                  onChange={setMotion}
                />
              </dd>
            </div>
            <div>
              <dt>{t.language}</dt>
              <dd>
                <LanguageSwitch locale={locale} path="settings/" />
              </dd>
            </div>
          </dl>
        </section>
        <section class="panel" aria-labelledby="keyboard">
          <header>
            <h2 id="keyboard">{t.keyboard}</h2>
          </header>
          <div class="body">
            <label class="check">
              <input
                type="checkbox"
                checked={shortcuts}
                aria-describedby="shortcuts-help"
                onChange={(event) => setShortcuts(event.currentTarget.checked)}
              />
              {t.shortcuts}
            </label>
            <p class="note" id="shortcuts-help">
              {t.shortcutsHelp}
            </p>
          </div>
        </section>
        <DataSettings />
        <section class="panel" aria-labelledby="about">
          <header>
            <h2 id="about">{t.about}</h2>
          </header>
          <div class="body">
            <p class="small">{t.rulesVersion(RULES_VERSION)}</p>
            <p class="note">{t.licences}</p>
          </div>
        </section>
      </div>
      <Toasts />
    </LocaleProvider>
  );
}
