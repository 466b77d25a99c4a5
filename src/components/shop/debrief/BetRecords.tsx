import { betRows } from '../../../charts/bet-ranges.ts';
import { bets as words } from '../../../i18n/areas/bets.ts';
import { money, percent } from '../../../i18n/formats.ts';
import type { ForecastRecord } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { share } from './StepsTable.tsx';
import './bet-records.css';

interface BetRecordsProps {
  readonly record: ForecastRecord;
  /** The week on show. */
  readonly week: number;
}

/** Every bet beside the forecast of that Monday: both ranges, what came, and how good either was. */
export function BetRecords({ record, week: shownWeek }: BetRecordsProps) {
  const locale = useLocale();
  const t = words[locale];
  const { bets } = record;
  if (bets.length === 0) return null;
  const rows = betRows(bets);
  const mean = (pick: (bet: (typeof bets)[number]) => number) =>
    bets.reduce((sum, bet) => sum + pick(bet), 0) / bets.length;
  const write = (fen: number) => money(fen, locale);
  return (
    <div class="bet-records">
      <h3>{t.record}</h3>
      <p class="bet-keys" aria-hidden="true">
        <span>
          <i class="range-yours" />
          {t.keyYou}
        </span>
        <span>
          <i class="range-forecast" />
          {t.keyForecast}
        </span>
        <span>
          <i class="range-came" />
          {t.keyCame}
        </span>
      </p>
      <section class="tscroll" tabIndex={0} aria-label={t.caption}>
        <table class="tbl slim">
          <caption class="sr">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              <th scope="col">{t.ranges}</th>
              <th scope="col" class="n">
                {t.came}
              </th>
              <th scope="col" class="n">
                {t.you}
              </th>
              <th scope="col" class="n">
                {t.forecast}
              </th>
            </tr>
          </thead>
          <tbody>
            {bets.map((one, index) => {
              const row = rows[index];
              return (
                <tr key={one.week} class={one.week === shownWeek ? 'shown' : undefined}>
                  <th scope="row">{one.week}</th>
                  <td class="track">
                    {row ? (
                      <span aria-hidden="true">
                        <i class="range-forecast" style={placed(row.forecast)} />
                        <i class={one.bet.hit ? 'range-yours' : 'range-yours miss'} style={placed(row.bet)} />
                        <u style={`inset-inline-start:${share(row.cameShare)}`} />
                      </span>
                    ) : undefined}
                    <span class="sr">
                      {t.range(write(one.betRangeFen.p10), write(one.betRangeFen.p90))},{' '}
                      {t.forecastRange(write(one.referenceRangeFen.p10), write(one.referenceRangeFen.p90))}
                    </span>
                  </td>
                  <td class="n num">{write(one.actualFen)}</td>
                  <td class="n num">{write(one.bet.intervalScore)}</td>
                  <td class="n num">{write(one.reference.intervalScore)}</td>
                </tr>
              );
            })}
          </tbody>
          {bets.length > 1 ? (
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  {t.mean}
                </th>
                <td class="n num">{write(mean(({ bet }) => bet.intervalScore))}</td>
                <td class="n num">{write(mean(({ reference }) => reference.intervalScore))}</td>
              </tr>
            </tfoot>
          ) : undefined}
        </table>
      </section>
      <Verdict record={record} />
      <p class="note">{t.score}</p>
    </div>
  );
}

const placed = ({ startShare, widthShare }: { startShare: number; widthShare: number }) =>
  `inset-inline-start:${share(startShare)};inline-size:${share(widthShare)}`;

/** What the record says about the keeper's ranges. */
function Verdict({ record }: { readonly record: ForecastRecord }) {
  const locale = useLocale();
  const t = words[locale];
  const { hitShare, referenceHitShare, biasFen, skill, calibration } = record;
  const rate = (value: number | null) => (value === null ? '–' : percent(value, locale, 0));
  const bias = biasFen ?? 0;
  const isExact = Math.round(bias / 100) === 0;
  return (
    <>
      <dl class="bet-verdict">
        <div>
          <dt>{t.hits}</dt>
          <dd>{t.hitsValue(rate(hitShare), rate(referenceHitShare))}</dd>
        </div>
        <div>
          <dt>{t.bias}</dt>
          <dd>
            {isExact ? t.exact : bias > 0 ? t.tooHigh(money(bias, locale)) : t.tooLow(money(-bias, locale))}
          </dd>
        </div>
      </dl>
      <p>
        {t.verdict[calibration]}
        {calibration === 'too-few' || skill === null ? undefined : (
          <>
            {locale === 'en' ? ' ' : ''}
            {skill > 0 ? t.better : t.worse}
          </>
        )}
      </p>
    </>
  );
}
