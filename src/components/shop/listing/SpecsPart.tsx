import { listing as words } from '../../../i18n/areas/listing.ts';
import { duration, integer } from '../../../i18n/formats.ts';
import { specRows } from '../../../i18n/listing/spec-rows.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { PublicFacts, SkuFacts } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';

interface SpecsPartProps {
  readonly facts: PublicFacts;
  readonly sku: SkuFacts;
  readonly specs: Readonly<Record<string, string>>;
  readonly onChange: ((row: string, text: string) => void) | undefined;
}

/** The specification: figures of the catalogue, and rows to fill in. */
export function SpecsPart({ facts, sku, specs, onChange }: SpecsPartProps) {
  const locale = useLocale();
  const t = words[locale];
  const known = [
    { label: t.weight, text: t.grams(integer(sku.weightGrams, locale)) },
    ...(sku.lifeDays === undefined
      ? []
      : [{ label: t.shelfLife, text: duration(sku.lifeDays, 'day', locale) }]),
  ];
  return (
    <section class="listing-part" aria-labelledby="part-specs">
      <h3 id="part-specs">{t.specs}</h3>
      <table class="listing-specs">
        <tbody>
          {known.map(({ label, text }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {text} <small class="muted">{t.fromCatalogue}</small>
              </td>
            </tr>
          ))}
          {specRows(facts.scenarioId).map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">
                {onChange === undefined ? (
                  textOf(label, locale)
                ) : (
                  <label for={`spec-${id}`}>{textOf(label, locale)}</label>
                )}
              </th>
              <td>
                {onChange === undefined ? (
                  specs[id] || '—'
                ) : (
                  <input
                    id={`spec-${id}`}
                    class="input"
                    type="text"
                    autocomplete="off"
                    maxLength={60}
                    value={specs[id] ?? ''}
                    onInput={(event) => onChange(id, event.currentTarget.value)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
