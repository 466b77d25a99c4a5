import { setup as words } from '../../../i18n/areas/setup.ts';
import { STANCES, STATEMENT_LENGTH } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { PartPanel } from './PartPanel.tsx';
import type { PartProps } from './Setup.tsx';

/** Whom the shop sells to, and the one way in which it means to be chosen. */
export function PositionPart({ form, onChange }: PartProps) {
  const t = words[useLocale()].position;
  return (
    <PartPanel part="position" title={t.title} lede={t.lede}>
      <fieldset class="field">
        <legend class="label">{t.legend}</legend>
        <div class="choices setup-stances">
          {STANCES.map((stance) => (
            <label class="choice" key={stance}>
              <input
                type="radio"
                name="stance"
                value={stance}
                checked={stance === form.stance}
                aria-describedby={`setup-stance-${stance}`}
                onChange={() => onChange({ stance })}
              />
              <b>{t.stances[stance]}</b>
              <small id={`setup-stance-${stance}`}>{t.stanceHelp[stance]}</small>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for="setup-statement">{t.statement}</label>
        <textarea
          id="setup-statement"
          class="textarea"
          rows={2}
          maxLength={STATEMENT_LENGTH}
          placeholder={t.placeholder}
          value={form.statement}
          aria-describedby="setup-statement-help"
          onInput={(event) => onChange({ statement: event.currentTarget.value })}
        />
        <p class="help" id="setup-statement-help">
          {t.statementHelp}
        </p>
      </div>
    </PartPanel>
  );
}
