import { teachGrades } from '../../../i18n/areas/teach-grades.ts';
import { percent } from '../../../i18n/formats.ts';
import { MARK_PARTS, type MarkSettings } from '../../../lms/gradebook/marks.ts';
import { type Room, setRoom } from '../../../stores/teaching.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { choose, weigh } from './settings.ts';

interface FormulaProps {
  readonly room: Room;
  readonly settings: MarkSettings;
}

const WEEKS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The parts of a mark with their weights, and the rules about missing and late hand-ins. */
export function Formula({ room, settings }: FormulaProps) {
  const locale = useLocale();
  const t = teachGrades[locale].formula;
  const { weights, late } = settings;
  const total = MARK_PARTS.reduce((sum, part) => sum + weights[part], 0);
  return (
    <section class="panel" aria-labelledby="grades-formula">
      <header>
        <h2 id="grades-formula">{t.title}</h2>
        <p>{t.note}</p>
      </header>
      <ul class="grades-weights">
        {MARK_PARTS.map((part) => (
          <li key={part}>
            <span class="grades-part">
              <NumberField
                label={t.parts[part]}
                value={weights[part]}
                min={0}
                max={1000}
                step={1}
                onCommit={(weight) => weigh(room, part, weight)}
              />
              <b class="num">
                {weights[part] > 0 && total > 0
                  ? t.share(percent(weights[part] / total, locale, 0))
                  : t.nothing}
              </b>
            </span>
            <small>{t.help[part]}</small>
          </li>
        ))}
      </ul>
      {total === 0 ? (
        <p class="problem grades-zero" role="alert">
          {t.zero}
        </p>
      ) : undefined}
      <div class="body ruled grades-rules">
        <label class="field">
          <span class="label">{t.until}</span>
          <select
            class="select"
            value={room.choices?.['grades.until'] ?? ''}
            onChange={(event) => choose(room, 'until', event.currentTarget.value || undefined)}
          >
            <option value="">{t.untilHandedIn}</option>
            {WEEKS.map((week) => (
              <option key={week} value={String(week)}>
                {t.untilWeek(week)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="label">{t.missing}</span>
          <select
            class="select"
            value={settings.missing}
            onChange={(event) => choose(room, 'missing', event.currentTarget.value)}
          >
            <option value="zero">{t.missingZero}</option>
            <option value="left-out">{t.missingOut}</option>
          </select>
        </label>
        <NumberField
          label={t.drop}
          value={settings.dropLowest}
          min={0}
          max={11}
          step={1}
          onCommit={(count) => choose(room, 'drop', String(count))}
        />
        <NumberField
          label={t.perDay}
          value={late.perDayPercent}
          min={0}
          max={100}
          step={0.5}
          suffix="%"
          onCommit={(perDayPercent) => void setRoom({ lateRule: { ...late, perDayPercent } })}
        />
        <NumberField
          label={t.most}
          value={late.maxPercent}
          min={0}
          max={100}
          step={0.5}
          suffix="%"
          onCommit={(maxPercent) => void setRoom({ lateRule: { ...late, maxPercent } })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={settings.groups}
            onChange={() => choose(room, 'groups', settings.groups ? 'no' : 'yes')}
          />
          {t.groups}
        </label>
      </div>
    </section>
  );
}
