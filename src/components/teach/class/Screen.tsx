import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { teachClass } from '../../../i18n/areas/teach-class.ts';
import { decimal } from '../../../i18n/formats.ts';
import { $pile, $room } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { teachHash } from '../route.ts';
import { CheckMarks } from './CheckMarks.tsx';
import { classCsv } from './class-csv.ts';
import { type ClassReport, classReports, spreads } from './class-data.ts';
import { FlagsPanel } from './FlagsPanel.tsx';
import { PricesPanel } from './PricesPanel.tsx';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { RegretPanel } from './RegretPanel.tsx';
import { $flagRun } from './replays.ts';
import { SpreadPanel } from './SpreadPanel.tsx';
import { StuckPanel } from './StuckPanel.tsx';
import './class.css';

/** With fewer, hidden names hide nobody. */
const FEWEST_FOR_CLASS = 5;

/** What the reports say about the class, and a view of it for the wall. */
export function Screen() {
  const locale = useLocale();
  const t = teachClass[locale];
  const pile = useStore($pile);
  const { roster } = useStore($room);
  const { flags } = useStore($flagRun);
  const reports = useMemo(() => classReports(pile, roster), [pile, roster]);
  const weeks = [...new Set(reports.map(({ week }) => week))];
  const [chosen, setChosen] = useState<number>();
  const week = chosen !== undefined && weeks.includes(chosen) ? chosen : (weeks.at(-1) ?? 0);
  const inOrder = reports.filter((report) => report.week === week);
  const canProject = inOrder.length >= FEWEST_FOR_CLASS;
  const [wantsProjector, setWantsProjector] = useState(false);
  const isProjected = wantsProjector && canProject;
  useEscape(isProjected, () => setWantsProjector(false));
  if (reports.length === 0) return <NoClass />;
  // on the wall the order tells nothing either: ids are hashes
  const ofWeek = isProjected ? inOrder.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : inOrder;
  const keys = [...new Set(ofWeek.map(({ key }) => key))];
  const nameOf = (report: ClassReport) =>
    isProjected ? t.student(keys.indexOf(report.key) + 1) : report.name || t.nobody;
  const [marks] = spreads(ofWeek, ({ score }) => score?.overall);
  return (
    <div class={isProjected ? 'stack class-screen class-projected' : 'stack class-screen'}>
      <header class="between class-head">
        <div class="ph">
          <h1>
            {marks ? t.found(week, decimal(marks.median, locale, 0)) : t.foundUnmarked(week, ofWeek.length)}
          </h1>
          <p class="lede muted">{isProjected ? t.projecting : t.lede}</p>
        </div>
        <div class="row no-print">
          <label class="class-week">
            {t.week}
            <select
              class="select"
              value={String(week)}
              onChange={(event) => setChosen(Number(event.currentTarget.value))}
            >
              {weeks.map((one) => (
                <option key={one} value={String(one)}>
                  {t.weekName(one)}
                </option>
              ))}
            </select>
          </label>
          {isProjected ? undefined : (
            <Button
              icon="download"
              onClick={() =>
                saveToDisk({
                  fileName: `${t.csvFile}.csv`,
                  text: classCsv(reports, week, flags, nameOf, locale),
                })
              }
            >
              {t.csv}
            </Button>
          )}
          <Button
            kind="primary"
            icon="monitor"
            disabled={!canProject}
            aria-describedby={canProject ? undefined : 'class-few'}
            onClick={() => setWantsProjector(!isProjected)}
          >
            {isProjected ? t.projectEnd : t.project}
          </Button>
        </div>
        {canProject ? undefined : (
          <p class="note class-few" id="class-few">
            {t.projectFew(ofWeek.length)}
          </p>
        )}
      </header>
      {isProjected ? undefined : <CheckMarks />}
      <PricesPanel reports={ofWeek} nameOf={nameOf} large={isProjected} />
      <SpreadPanel reports={reports} large={isProjected} />
      <div class="class-two">
        <RegretPanel reports={ofWeek} />
        <ProblemsPanel reports={ofWeek} hidesWords={isProjected} />
      </div>
      <FlagsPanel reports={ofWeek} nameOf={nameOf} />
      {isProjected ? undefined : <StuckPanel reports={reports} roster={roster} week={week} />}
    </div>
  );
}

function NoClass() {
  const t = teachClass[useLocale()];
  return (
    <div class="stack">
      <header class="ph">
        <h1>{t.foundNone}</h1>
        <p class="lede muted">{t.lede}</p>
      </header>
      <section class="panel">
        <EmptyState
          title={t.emptyTitle}
          action={
            <a class="btn primary" href={teachHash('pile')}>
              {t.toPile}
            </a>
          }
        >
          {t.emptyBody}
        </EmptyState>
      </section>
    </div>
  );
}

/** Escape leaves the view for the class. */
function useEscape(isOn: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) leave();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
}
