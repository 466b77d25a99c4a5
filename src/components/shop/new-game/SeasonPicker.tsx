import { newGame as words } from '../../../i18n/areas/new-game.ts';
import { useLocale } from '../../ui/locale.tsx';

export const SEASONS = ['guided', 'free'] as const;
export type Season = (typeof SEASONS)[number];

interface SeasonPickerProps {
  readonly season: Season;
  readonly onChange: (season: Season) => void;
}

/** Whether decisions open week by week or all at once. */
export function SeasonPicker({ season, onChange }: SeasonPickerProps) {
  const t = words[useLocale()];
  return (
    <fieldset class="field new-game-shops">
      <legend class="label">{t.season}</legend>
      <div class="choices">
        {SEASONS.map((one) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name="season"
              value={one}
              checked={one === season}
              aria-describedby={`season-${one}`}
              onChange={() => onChange(one)}
            />
            <b>{t.seasons[one]}</b>
            <small id={`season-${one}`}>{t.seasonHelp[one]}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
