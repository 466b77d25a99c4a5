import { newGame as words } from '../../../i18n/areas/new-game.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { ShopForm } from './NewGame.tsx';
import { drawSeed, isSeed } from './seed.ts';

interface ClassFieldsProps {
  readonly form: ShopForm;
  readonly onChange: (form: ShopForm) => void;
}

/** Seed and, for a class, name and number. Nobody has to open this. */
export function ClassFields({ form, onChange }: ClassFieldsProps) {
  const t = words[useLocale()];
  const isWrong = !isSeed(form.seed);
  return (
    <details class="new-game-details">
      <summary>
        {t.details} <span class="muted num">{form.seed}</span>
      </summary>
      <div class="field">
        <label for="seed">{t.seed}</label>
        <span class="affix">
          <input
            type="text"
            id="seed"
            class="input"
            maxLength={64}
            spellcheck={false}
            autocomplete="off"
            value={form.seed}
            aria-invalid={isWrong ? 'true' : undefined}
            aria-describedby="seed-help"
            onInput={(event) => onChange({ ...form, seed: event.currentTarget.value.trim() })}
          />
          <IconButton
            icon="refresh-cw"
            label={t.newSeed}
            onClick={() => onChange({ ...form, seed: drawSeed() })}
          />
        </span>
        {isWrong && (
          <p class="problem" role="alert">
            {t.seedProblem}
          </p>
        )}
        <p class="help" id="seed-help">
          {t.seedHelp}
        </p>
      </div>
      <fieldset class="field">
        <legend class="label">{t.you}</legend>
        <div class="row">
          <div class="field">
            <label for="learner-name">{t.learnerName}</label>
            <input
              type="text"
              id="learner-name"
              class="input"
              maxLength={60}
              autocomplete="name"
              value={form.learnerName}
              onInput={(event) => onChange({ ...form, learnerName: event.currentTarget.value })}
            />
          </div>
          <div class="field">
            <label for="learner-number">{t.learnerNumber}</label>
            <input
              type="text"
              id="learner-number"
              class="input"
              maxLength={32}
              autocomplete="off"
              value={form.learnerNumber}
              onInput={(event) => onChange({ ...form, learnerNumber: event.currentTarget.value })}
            />
          </div>
        </div>
        <p class="help">{t.learnerHelp}</p>
      </fieldset>
    </details>
  );
}
