import { bets } from '../../../i18n/areas/bets.ts';
import { common } from '../../../i18n/areas/common.ts';
import { season } from '../../../i18n/areas/season.ts';
import { integer, signedInteger, signedMoney } from '../../../i18n/formats.ts';
import type { ForecastRecord, SeasonScore } from '../../../simulator/index.ts';
import type { SeasonScore as SeasonRow } from '../../../stores/scores.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { LuckTotal } from './luck-total.ts';
import { skillChanges, skillSpan } from './season-record.ts';

interface SeasonTotalsProps {
  readonly score: SeasonScore;
  readonly record: ForecastRecord | undefined;
  readonly luck: LuckTotal;
  readonly weeks: number;
}

/** What stands beside the marks: bets, luck and the desk over all weeks. */
export function SeasonTotals({ score, record, luck, weeks }: SeasonTotalsProps) {
  const locale = useLocale();
  const t = season[locale].totals;
  const placed = record?.bets.length ?? 0;
  return (
    <section class="panel" aria-labelledby="end-totals">
      <header>
        <h2 id="end-totals">{t.title}</h2>
      </header>
      <dl class="end-totals">
        <div>
          <dt>{t.bets}</dt>
          <dd>
            <b class="num">{placed === 0 ? t.noBets : t.betsValue(record?.hits ?? 0, placed)}</b>
            {record && placed > 0 ? <small>{bets[locale].verdict[record.calibration]}</small> : undefined}
          </dd>
        </div>
        <div>
          <dt>{t.luck}</dt>
          <dd>
            <b class="num" aria-busy={luck.done < weeks && !luck.hasFailed ? true : undefined}>
              {luck.hasFailed
                ? t.luckFailed
                : luck.done < weeks
                  ? t.luckWaiting(luck.done, weeks)
                  : signedMoney(luck.luckFen, locale)}
            </b>
            <small>{t.luckNote}</small>
          </dd>
        </div>
        <div>
          <dt>{t.desk}</dt>
          <dd>
            <b class="num">{score.desk === null ? t.noDesk : t.deskValue(integer(score.desk, locale))}</b>
          </dd>
        </div>
      </dl>
      <p class="note body">{t.beside}</p>
    </section>
  );
}

/** Marks of the first and the last weeks, axis by axis. */
export function SeasonSkills({ rows }: { readonly rows: readonly SeasonRow[] }) {
  const locale = useLocale();
  const t = season[locale].skills;
  const isMarked = rows.every(({ score }) => score !== undefined);
  const changes = isMarked ? skillChanges(rows) : [];
  const span = skillSpan(rows.length);
  const range = (from: number, to: number) => `${from}–${to}`;
  return (
    <section class="panel" aria-labelledby="end-skills">
      <header>
        <h2 id="end-skills">{t.title}</h2>
      </header>
      {changes.length === 0 ? (
        <p class="note body">{t.short}</p>
      ) : (
        <table class="tbl">
          <caption class="sr">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.skill}</th>
              <th scope="col" class="n">
                {t.early(range(1, span))}
              </th>
              <th scope="col" class="n">
                {t.early(range(rows.length - span + 1, rows.length))}
              </th>
              <th scope="col" class="n">
                {t.change}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ axis, early, late }) => {
              const change = Math.round(late) - Math.round(early);
              return (
                <tr key={axis}>
                  <th scope="row">{common[locale].axes[axis]}</th>
                  <td class="n num">{integer(early, locale)}</td>
                  <td class="n num">{integer(late, locale)}</td>
                  <td class={change === 0 ? 'n num faint' : change > 0 ? 'n num good' : 'n num bad'}>
                    {signedInteger(change, locale)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
