import { settings as words } from '../../i18n/areas/settings.ts';
import { RULES_VERSION } from '../../simulator/index.ts';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { VERSION } from './version.ts';

/** Which edition this is, which rules its shops run under, and whose work is in it. */
export function AboutSettings() {
  const locale = useLocale();
  const t = words[locale];
  return (
    <section class="panel" aria-labelledby="about">
      <header>
        <h2 id="about">{t.about}</h2>
      </header>
      <dl class="settings-list">
        <div>
          <dt>{t.version}</dt>
          <dd class="num">{VERSION}</dd>
        </div>
        <div>
          <dt>
            {t.rules}
            <small>{t.rulesHelp}</small>
          </dt>
          <dd>
            <span>
              {t.rulesVersion(RULES_VERSION)} · <a href={sitePath(locale, 'model/')}>{t.rulesLink}</a>
            </span>
          </dd>
        </div>
        <div>
          <dt>{t.licences}</dt>
          <dd>
            <ul class="settings-licences">
              {Object.entries(t.licenceOf).map(([part, licence]) => (
                <li key={part}>{licence}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}
