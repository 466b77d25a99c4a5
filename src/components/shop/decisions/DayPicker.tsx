import { weekday } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';

interface DayPickerProps {
  readonly label: string;
  /** Bit `d` stands for day `d`, 0 Monday to 6 Sunday. */
  readonly dayMask: number;
  readonly onChange: (dayMask: number) => void;
  readonly disabled?: boolean;
  readonly problem?: string | undefined;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Seven switches, Monday to Sunday. */
export function DayPicker({ label, dayMask, onChange, disabled = false, problem }: DayPickerProps) {
  const locale = useLocale();
  return (
    <fieldset class="field day-field">
      <legend class="label">{label}</legend>
      <span class="days-picker">
        {DAYS.map((day) => (
          <label key={day} title={weekday(day, locale, 'long')}>
            <input
              type="checkbox"
              checked={(dayMask & (1 << day)) !== 0}
              disabled={disabled}
              aria-invalid={problem ? 'true' : undefined}
              onChange={() => onChange(dayMask ^ (1 << day))}
            />
            {weekday(day, locale)}
          </label>
        ))}
      </span>
      {problem && <p class="problem">{problem}</p>}
    </fieldset>
  );
}
