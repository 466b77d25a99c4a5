import { labKit } from '../../../../i18n/areas/lab-kit.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import type { Control, Figure, Values } from './lab.ts';
import { textOfControl, valueAt } from './lab.ts';

export interface Try {
  readonly values: Values;
  readonly result: string;
  /** Further columns, the same in every try. */
  readonly figures?: readonly Figure[];
}
interface TryLogProps {
  /** The lab's title: a page may have two logs. */
  readonly title: string;
  readonly tries: readonly Try[];
  readonly controls: readonly Control[];
  readonly resultName: string;
  readonly locale: Locale;
  readonly onBack: (values: Values) => void;
}

/** What was tried, newest first; every row leads back to its position. */
export function TryLog({ title, tries, controls, resultName, locale, onBack }: TryLogProps) {
  const t = labKit[locale];
  if (tries.length === 0) return null;
  const further = tries[0]?.figures ?? [];
  return (
    <section class="lab-table lab-log lab-scroll" aria-label={t.triesOf(title)} tabIndex={0}>
      <table>
        <caption>{t.tries}</caption>
        <thead>
          <tr>
            <th scope="col">{t.tryNumber}</th>
            {controls.map((control) => (
              <th key={control.id} scope="col">
                {control.label}
              </th>
            ))}
            <th scope="col">{resultName}</th>
            {further.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tries
            .map((one, index) => ({ one, number: index + 1 }))
            .reverse()
            .map(({ one, number }) => (
              <tr key={number}>
                <th scope="row">
                  <button
                    type="button"
                    class="lab-back"
                    aria-label={t.back(number)}
                    onClick={() => onBack(one.values)}
                  >
                    {number}
                  </button>
                </th>
                {controls.map((control) => (
                  <td key={control.id} class="num">
                    {textOfControl(control, valueAt(one.values, control.id))}
                  </td>
                ))}
                <td class="num">{one.result}</td>
                {(one.figures ?? []).map(({ label, value }) => (
                  <td key={label} class="num">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
