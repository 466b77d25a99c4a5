import { useStore } from '@nanostores/preact';
import { MISCONCEPTION_LESSONS, misconceptions } from '../../../i18n/areas/misconceptions.ts';
import { teachClass } from '../../../i18n/areas/teach-class.ts';
import { money } from '../../../i18n/formats.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { $markRun } from './check-marks.ts';
import { type ClassReport, flagRows } from './class-data.ts';
import { $flagRun, findFlags, stopFlags } from './replays.ts';

interface FlagsPanelProps {
  readonly reports: readonly ClassReport[];
  readonly nameOf: (report: ClassReport) => string;
}

/** Mistaken ideas of the week by student, each proved by a replay. */
export function FlagsPanel({ reports, nameOf }: FlagsPanelProps) {
  const locale = useLocale();
  const t = teachClass[locale].flags;
  const { isRunning, done, all, flags, failed } = useStore($flagRun);
  // both ask the same worker, one question at a time
  const { isRunning: isBusy } = useStore($markRun);
  const looked = reports.filter(({ id }) => flags.has(id));
  const rows = flagRows(new Map(looked.map(({ id }) => [id, flags.get(id) ?? []])));
  return (
    <section class="panel" aria-labelledby="class-flags">
      <header>
        <div>
          <h2 id="class-flags">{t.title}</h2>
          <p>{t.lede}</p>
        </div>
        <div class="row">
          <p role="status">
            {isRunning ? t.running(Math.min(done + 1, all), all) : failed > 0 ? t.failed(failed) : ''}
          </p>
          {isRunning ? (
            <Button size="sm" icon="pause" onClick={stopFlags}>
              {t.stop}
            </Button>
          ) : looked.length < reports.length ? (
            <Button size="sm" icon="search" disabled={isBusy} onClick={() => void findFlags(reports)}>
              {t.start}
            </Button>
          ) : undefined}
        </div>
      </header>
      {looked.length > 0 && rows.length === 0 ? <p class="body note">{t.none}</p> : undefined}
      {rows.length === 0 ? undefined : (
        <section class="tscroll class-scroll" tabIndex={0} aria-label={t.region}>
          <table class="tbl slim class-flags">
            <caption class="sr">{t.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.idea}</th>
                <th scope="col" class="n">
                  {t.count}
                </th>
                <th scope="col" class="n">
                  {t.cost}
                </th>
                {looked.map((report) => (
                  <th key={report.id} scope="col" class="class-turned">
                    <span>{nameOf(report)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code, byReport, mostFen }) => (
                <tr key={code}>
                  <th scope="row">
                    {misconceptions[locale][code].name}{' '}
                    <small class="muted nowrap">
                      {t.lesson(MISCONCEPTION_LESSONS[code].module, MISCONCEPTION_LESSONS[code].order)}
                    </small>
                  </th>
                  <td class="n">
                    <b>{byReport.size}</b>
                  </td>
                  <td class="n">{money(mostFen, locale)}</td>
                  {looked.map(({ id }) => {
                    const gain = byReport.get(id);
                    return (
                      <td key={id} class="class-hit">
                        {gain === undefined ? undefined : <span aria-hidden="true">●</span>}
                        <span class="sr">{gain === undefined ? t.no : t.yes(money(gain, locale))}</span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
