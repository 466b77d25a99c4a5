import { newGame as words } from '../../../i18n/areas/new-game.ts';
import { textOf } from '../../../i18n/locale.ts';
import { SHOPS } from '../../../stores/shops.ts';
import { useLocale } from '../../ui/locale.tsx';

interface ShopPickerProps {
  readonly scenarioId: string;
  readonly onChange: (scenarioId: string) => void;
}

/** The shops to choose from, a card each: what it sells, what it teaches, how hard it is. */
export function ShopPicker({ scenarioId, onChange }: ShopPickerProps) {
  const locale = useLocale();
  const t = words[locale];
  return (
    <fieldset class="field new-game-shops">
      <legend class="label">{t.scenario}</legend>
      <div class="choices">
        {SHOPS.map((shop) => (
          <label class="choice" key={shop.scenarioId}>
            <input
              type="radio"
              name="scenario"
              value={shop.scenarioId}
              checked={shop.scenarioId === scenarioId}
              aria-describedby={`about-${shop.scenarioId}`}
              onChange={() => onChange(shop.scenarioId)}
            />
            <b>{textOf(shop.name, locale)}</b>
            <span class="new-game-about" id={`about-${shop.scenarioId}`}>
              <small>{textOf(shop.summary, locale)}</small>
              <small>
                <span class="label">{t.teaches}</span> {textOf(shop.teaches, locale)}
              </small>
              <span class="tag">{t.difficulty(shop.difficulty)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
