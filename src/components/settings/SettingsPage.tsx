import { useStore } from '@nanostores/preact';
import { settings as words } from '../../i18n/areas/settings.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $settingsUi, DENSITIES, MOTIONS, TEXT_SIZES, THEMES } from '../../stores/settings.ts';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { LocaleProvider } from '../ui/locale.tsx';
import { Toasts } from '../ui/Toast.tsx';
import { AboutSettings } from './AboutSettings.tsx';
import { applySetting } from './apply.ts';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { DataSettings } from './DataSettings.tsx';
import { FigureSettings } from './FigureSettings.tsx';
import { OfflineSettings } from './OfflineSettings.tsx';
import './settings.css';

/** How the product looks and behaves in this browser, and what it keeps there. */
export function SettingsPage({ locale }: { locale: Locale }) {
  return (
    <LocaleProvider locale={locale}>
      <ErrorBoundary locale={locale} saveId={undefined} resetKey="settings">
        <div class="stack settings">
          <Appearance locale={locale} />
          <FigureSettings />
          <Keyboard locale={locale} />
          <DataSettings />
          <OfflineSettings />
          <AboutSettings />
        </div>
      </ErrorBoundary>
      <Toasts />
    </LocaleProvider>
  );
}

function Appearance({ locale }: { locale: Locale }) {
  const t = words[locale];
  return (
    <section class="panel" aria-labelledby="appearance">
      <header>
        <h2 id="appearance">{t.appearance}</h2>
      </header>
      <dl class="settings-list">
        <div>
          <dt>{t.language}</dt>
          <dd>
            <LanguageSwitch locale={locale} path="settings/" />
          </dd>
        </div>
        <ChoiceSetting name="theme" label={t.theme} values={THEMES} names={t.themes} />
        <ChoiceSetting
          name="textSize"
          label={t.textSize}
          help={t.textSizeHelp}
          values={TEXT_SIZES}
          names={t.textSizes}
        />
        <ChoiceSetting
          name="density"
          label={t.density}
          help={t.densityHelp}
          values={DENSITIES}
          names={t.densities}
        />
        <ChoiceSetting
          name="motion"
          label={t.motion}
          help={t.motionHelp}
          values={MOTIONS}
          names={t.motions}
        />
      </dl>
    </section>
  );
}

function Keyboard({ locale }: { locale: Locale }) {
  const t = words[locale];
  const { shortcuts } = useStore($settingsUi);
  const turn = (isOn: boolean) =>
    applySetting('shortcuts', isOn, t.shortcuts, t.shortcutStates[isOn ? 'on' : 'off'], locale);
  return (
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
            onChange={(event) => turn(event.currentTarget.checked)}
          />
          {t.shortcuts}
        </label>
        <p class="note" id="shortcuts-help">
          {t.shortcutsHelp}
        </p>
      </div>
    </section>
  );
}
