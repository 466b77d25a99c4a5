import { useStore } from '@nanostores/preact';
import { settings as words } from '../../i18n/areas/settings.ts';
import { $settingsUi, CURRENCY_DISPLAYS, DELTA_COLOURS } from '../../stores/settings.ts';
import { Delta } from '../ui/Delta.tsx';
import { useLocale } from '../ui/locale.tsx';
import { writeTile } from '../ui/tile-money.ts';
import { ChoiceSetting } from './ChoiceSetting.tsx';

/** An amount large enough that its two ways of writing differ in both languages, fen. */
const EXAMPLE_FEN = 12_840_000;

/** How changes are coloured and large amounts written, each with a look at it. */
export function FigureSettings() {
  const locale = useLocale();
  const t = words[locale];
  const { currency } = useStore($settingsUi);
  return (
    <section class="panel" aria-labelledby="figures">
      <header>
        <h2 id="figures">{t.figures}</h2>
      </header>
      <dl class="settings-list">
        <ChoiceSetting
          name="deltaColours"
          label={t.deltaColours}
          help={t.deltaHelp}
          values={DELTA_COLOURS}
          names={t.deltaChoices}
        >
          <span class="settings-preview" role="group" aria-label={t.preview}>
            <span>
              {t.previewProfit} <Delta now={798_000} was={689_000} unit="money" favours="more" />
            </span>
            <span>
              {t.previewRefunds} <Delta now={0.048} was={0.032} unit="points" favours="less" />
            </span>
          </span>
        </ChoiceSetting>
        <ChoiceSetting
          name="currency"
          label={t.currency}
          help={t.currencyHelp}
          values={CURRENCY_DISPLAYS}
          names={t.currencies}
        >
          <span class="settings-preview num">
            {t.currencyExample(writeTile(EXAMPLE_FEN, currency, locale))}
          </span>
        </ChoiceSetting>
      </dl>
    </section>
  );
}
