import { useState } from 'preact/hooks';
import { lessonBuilder } from '../../../i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { decimal, integer, list } from '../../../i18n/formats.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { MapPicture } from './MapPicture.tsx';
import { bestSites, readMap } from './map.ts';
import { Result } from './Result.tsx';
import { yuan } from './yuan.ts';

/** Warehouses to open on a map; distance, days and cost follow at once. */
export function MapBuilder({ locale, exercise }: ExerciseProps<'map'>) {
  const t = lessonBuilder[locale].map;
  const words = lessonExercise[locale];
  const { sites, cities, most, goalDays, id } = exercise;
  const [open, setOpen] = useState<readonly number[]>([]);
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const reading = readMap(exercise, open);
  const toggle = (place: number) => {
    if (!open.includes(place) && open.length >= most) return;
    setOpen(
      open.includes(place) ? open.filter((one) => one !== place) : [...open, place].sort((a, b) => a - b),
    );
    setChecked(false);
  };
  const names = open.map((place) => sites[place]?.name ?? '');
  const total = reading && reading.rent + reading.carriage;
  const isInTime = reading !== undefined && reading.days <= goalDays + 1e-9;
  const best = bestSites(exercise, 'cost').reading;
  const spare = (total ?? 0) - best.rent - best.carriage;
  const isBest = isInTime && spare < 0.5;
  const state = !isChecked ? 'open' : !reading ? 'note' : isBest ? 'right' : 'wrong';
  const figures = [
    { name: t.kilometres, value: reading && t.unitKilometres(integer(reading.kilometres, locale)) },
    { name: t.days, value: reading && t.unitDays(decimal(reading.days, locale, 2)) },
    { name: t.rents, value: reading && yuan(Math.round(reading.rent), locale) },
    { name: t.carriage, value: reading && yuan(Math.round(reading.carriage), locale) },
    { name: t.total, value: total === undefined ? undefined : yuan(Math.round(total), locale) },
  ];
  return (
    <>
      <MapPicture
        data={exercise}
        open={open}
        servedBy={reading?.servedBy ?? []}
        name={t.picture(names.length > 0 ? list(names, locale) : t.none)}
        onToggle={toggle}
      />
      <p class="exercise-note">{t.legend}</p>
      <fieldset class="exercise-sites">
        <legend>{t.sites(String(most))}</legend>
        {sites.map((site, place) => (
          <label class="check" key={site.name}>
            <input
              type="checkbox"
              name={`${id}-site`}
              checked={open.includes(place)}
              aria-disabled={!open.includes(place) && open.length >= most}
              onClick={(event) => {
                if (!open.includes(place) && open.length >= most) event.preventDefault();
              }}
              onChange={() => toggle(place)}
            />
            <span>
              {site.name} <small class="num">{t.rent(yuan(site.rent, locale))}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <dl class="lab-figures" aria-live="polite">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{value ?? '—'}</dd>
          </div>
        ))}
      </dl>
      <p class="exercise-note">{t.goal(decimal(goalDays, locale, 1))}</p>
      <p class="exercise-actions">
        <button
          type="button"
          class="btn primary"
          onClick={() => {
            setChecked(true);
            setAsks(asks + 1);
          }}
        >
          {words.check}
        </button>
      </p>
      <Result state={state} focusOn={asks}>
        <p class="verdict">
          {!reading
            ? t.openOne
            : !isInTime
              ? t.late
              : isBest
                ? t.cheapest
                : t.dearer(yuan(Math.round(spare), locale))}
        </p>
      </Result>
      <details class="lab-table">
        <summary>{t.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.city}</th>
              <th scope="col">{t.orders}</th>
              <th scope="col">{t.from}</th>
            </tr>
          </thead>
          <tbody>
            {cities.map((city, index) => (
              <tr key={city.name}>
                <th scope="row">{city.name}</th>
                <td class="num">{integer(city.orders, locale)}</td>
                <td>{sites[reading?.servedBy[index] ?? -1]?.name ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
