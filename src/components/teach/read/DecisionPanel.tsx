import { useState } from 'preact/hooks';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { money } from '../../../i18n/formats.ts';
import type { PublicFacts, WeeklyReport, WeekResult } from '../../../simulator/index.ts';
import { changesBetween } from '../../../stores/plan-changes.ts';
import { describeStagedChange } from '../../shop/plan/describe.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';

interface DecisionPanelProps {
  readonly report: WeeklyReport;
  readonly facts: PublicFacts;
  /** The re-run weeks; the previous owner's last one is what week 1 is compared with. */
  readonly results: readonly WeekResult[];
}

/** More than these are shown on request. */
const FIRST_ROWS = 8;

/** What the student decided in the week, against the week before, with the note and the bet beside it. */
export function DecisionPanel({ report, facts, results }: DecisionPanelProps) {
  const locale = useLocale();
  const t = teachRead[locale].facts;
  const [isWhole, setWhole] = useState(false);
  const { week, entries } = report;
  const entry = entries.at(-1);
  const before = entries.at(-2)?.plan ?? results.find((result) => result.week === week - 1)?.plan;
  if (!entry) return null;
  const changes = before ? changesBetween(entry.plan, before, before) : [];
  const rows = changes.map((change) => ({
    key: change.path,
    ...describeStagedChange(change, facts, locale),
  }));
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  const { bet, note } = entry;
  return (
    <section class="read-block" aria-labelledby="read-decisions">
      <h2 id="read-decisions">{t.decisions}</h2>
      <p class="note">
        {before === undefined ? t.noBase : week === 1 ? t.decisionsOwner : t.decisionsLede(week - 1)}
      </p>
      {before && rows.length === 0 ? <p>{t.unchanged}</p> : undefined}
      {rows.length > 0 ? (
        <table class="tbl slim read-decisions">
          <caption class="sr">{t.decisions}</caption>
          <thead>
            <tr>
              <th scope="col">{t.lever}</th>
              <th scope="col">{t.change}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, what, was, now }) => (
              <tr key={key}>
                <th scope="row">{what}</th>
                <td>
                  <s>{was}</s> <span aria-hidden="true">→</span>
                  <span class="sr">{t.arrow}</span> <b>{now}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : undefined}
      {rows.length > FIRST_ROWS ? (
        <Button kind="quiet" size="sm" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.fewer : t.more(rows.length)}
        </Button>
      ) : undefined}
      <p class="note">
        {bet
          ? t.bet(
              money(bet.operatingProfitFen, locale),
              money(bet.toleranceFen, locale),
              money(report.figures.thisWeek.operatingProfitFen, locale),
            )
          : t.noBet}
      </p>
      {note.trim() === '' ? undefined : (
        <blockquote class="read-note">
          <span class="note">{t.note}</span>
          <p class="written">{note}</p>
        </blockquote>
      )}
    </section>
  );
}
