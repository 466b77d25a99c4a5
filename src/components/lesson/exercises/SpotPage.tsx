import { lessonSpot } from '../../../i18n/areas/lesson-spot.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { SpotMark, SpotShown } from './spot.ts';

interface SpotPageProps {
  readonly name: string;
  readonly page: readonly SpotShown[];
  readonly marks: Readonly<Record<number, SpotMark>>;
  readonly principles: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly locale: Locale;
  /** Nothing can be marked any more. */
  readonly isShut: boolean;
  readonly onMark: (place: number, mark: SpotMark) => void;
}

function Face({ look, label, text }: Pick<SpotShown, 'look' | 'label' | 'text'>) {
  return (
    <span class={`spot-face spot-${look}`}>
      {label !== undefined && <span class="spot-label">{label}</span>}
      <span>{text}</span>
    </span>
  );
}

/** The page as it stands: blocks that can be marked, and repaired ones that cannot. */
export function SpotPage({ name, page, marks, principles, locale, isShut, onMark }: SpotPageProps) {
  const t = lessonSpot[locale];
  return (
    <ul class="spot-page" aria-label={name}>
      <li class="spot-name" aria-hidden="true">
        {name}
      </li>
      {page.map(({ place, block, isRepaired, look, label, text }) => {
        const mark = marks[place];
        if (isRepaired)
          return (
            <li key={place} class="spot-repaired">
              <small>✓ {block.gone ? t.gone : t.repaired}</small>
              {block.gone ? <s>{text}</s> : <Face look={look} label={label} text={text} />}
            </li>
          );
        if (isShut)
          return (
            <li key={place}>
              <Face look={look} label={label} text={text} />
            </li>
          );
        return (
          <li key={place}>
            <button
              type="button"
              class="spot-mark"
              aria-pressed={mark !== undefined}
              onClick={() => onMark(place, mark ? undefined : { principle: undefined })}
            >
              <Face look={look} label={label} text={text} />
            </button>
            {mark && principles && (
              <label class="spot-why">
                <span>{t.which}</span>
                <select
                  class="select"
                  value={mark.principle ?? ''}
                  onChange={(event) => onMark(place, { principle: event.currentTarget.value || undefined })}
                >
                  <option value="">{t.choose}</option>
                  {principles.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </li>
        );
      })}
    </ul>
  );
}
