import { common } from '../../../i18n/areas/common.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { money, signedMoney } from '../../../i18n/formats.ts';
import { PROFIT_LINES, type ProfitLine, type WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';

/** The profit-and-loss account of a week, line by line, folded away until asked for. */
export function AccountTable({
  result,
  before,
}: {
  readonly result: WeekResult;
  readonly before: WeekResult | undefined;
}) {
  const locale = useLocale();
  const t = debrief[locale].account;
  const used = PROFIT_LINES.filter(
    (line) => result.profit.lines[line] !== 0 || (before?.profit.lines[line] ?? 0) !== 0,
  );
  const rows: readonly ProfitLine[] = used;
  return (
    <details class="panel account">
      <summary>
        <h2>{t.title}</h2>
        <span class="muted">{t.open}</span>
      </summary>
      <section class="tscroll" tabIndex={0} aria-label={t.title}>
        <table class="tbl slim">
          <caption class="sr">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.line}</th>
              <th scope="col" class="n">
                {t.thisWeek}
              </th>
              {before ? (
                <th scope="col" class="n">
                  {t.lastWeek}
                </th>
              ) : undefined}
              {before ? (
                <th scope="col" class="n">
                  {t.change}
                </th>
              ) : undefined}
            </tr>
          </thead>
          <tbody>
            {rows.map((line) => (
              <Row
                key={line}
                name={common[locale].profitLines[line]}
                nowFen={result.profit.lines[line]}
                wasFen={before?.profit.lines[line]}
              />
            ))}
            <Row
              name={common[locale].profitTotals.operatingProfitFen}
              nowFen={result.profit.operatingProfitFen}
              wasFen={before?.profit.operatingProfitFen}
              isTotal
            />
          </tbody>
        </table>
      </section>
    </details>
  );
}

interface RowProps {
  readonly name: string;
  readonly nowFen: number;
  readonly wasFen: number | undefined;
  readonly isTotal?: boolean;
}

function Row({ name, nowFen, wasFen, isTotal = false }: RowProps) {
  const locale = useLocale();
  const changeFen = wasFen === undefined ? undefined : nowFen - wasFen;
  const shownChange = Math.round((changeFen ?? 0) / 100);
  return (
    <tr class={isTotal ? 'total' : undefined}>
      <th scope="row">{name}</th>
      <td class="n num">{money(nowFen, locale)}</td>
      {wasFen === undefined ? undefined : <td class="n num">{money(wasFen, locale)}</td>}
      {changeFen === undefined ? undefined : (
        <td class={shownChange === 0 ? 'n num faint' : shownChange > 0 ? 'n num good' : 'n num bad'}>
          {signedMoney(changeFen, locale)}
        </td>
      )}
    </tr>
  );
}
