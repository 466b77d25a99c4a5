import { service as words } from '../../../i18n/areas/service.ts';
import type { ChangeUnit, Favours } from '../../../i18n/formats.ts';
import { Delta } from '../../ui/Delta.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';

export interface FigureRow {
  readonly label: string;
  /** The figure of the weeks until last week, the latest at the end. */
  readonly weeks: readonly number[];
  readonly write: (value: number) => string;
  readonly unit: ChangeUnit;
  readonly favours: Favours;
}

/** Last week's figures with their change and the weeks before. */
export function FigureTable({ name, rows }: { name: string; rows: readonly FigureRow[] }) {
  const t = words[useLocale()].figures;
  return (
    <section class="tscroll" tabIndex={0} aria-label={name}>
      <table class="tbl slim service-figures">
        <thead>
          <tr>
            <th scope="col">{t.measure}</th>
            <th scope="col" class="n">
              {t.last}
            </th>
            <th scope="col" class="n">
              {t.change}
            </th>
            <th scope="col" class="n hide-m">
              {t.weeks}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, weeks, write, unit, favours }) => {
            const [now, was] = [weeks.at(-1), weeks.at(-2)];
            if (now === undefined) return null;
            return (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td class="n">{write(now)}</td>
                <td class="n">
                  {was === undefined ? '—' : <Delta now={now} was={was} unit={unit} favours={favours} />}
                </td>
                <td class="n hide-m">
                  <Sparkline values={weeks} width={84} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
