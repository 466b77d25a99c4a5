import { debrief } from '../../../i18n/areas/debrief.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';

interface NextStepsProps {
  readonly week: number;
  /** The week that can be planned; undefined when none can. */
  readonly plannedWeek: number | undefined;
  readonly isSeasonOver: boolean;
  /** What a guided season opens with the planned week, as a sentence. */
  readonly opens: string | undefined;
}

/** What comes after looking back: write the report, plan the next week. */
export function NextSteps({ week, plannedWeek, isSeasonOver, opens }: NextStepsProps) {
  const t = debrief[useLocale()].next;
  if (week < 1 && plannedWeek === undefined && !isSeasonOver) return null;
  return (
    <section class="panel next-steps" aria-labelledby="debrief-next">
      <header>
        <h2 id="debrief-next">{t.title}</h2>
      </header>
      <div class="body">
        {week >= 1 ? (
          <a class="btn primary lg" href={`#/report/${week}`}>
            <Icon name="clipboard-check" />
            {t.report(week)}
            <span aria-hidden="true">
              <kbd>W</kbd>
            </span>
          </a>
        ) : undefined}
        {plannedWeek === undefined ? undefined : (
          <a class={week >= 1 ? 'btn lg' : 'btn primary lg'} href="#/cockpit">
            {t.plan(plannedWeek)}
            <Icon name="arrow-right" size={16} />
          </a>
        )}
        {opens === undefined ? undefined : <p class="note">{opens}</p>}
        {week >= 1 ? <p class="note">{t.note}</p> : undefined}
        {isSeasonOver ? <p class="note">{t.over}</p> : undefined}
      </div>
    </section>
  );
}
