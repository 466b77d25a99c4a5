import { useStore } from '@nanostores/preact';
import { teachStart } from '../../../i18n/areas/teach-start.ts';
import { $findings, $gradings, $pile, $room, setAside } from '../../../stores/teaching.ts';
import { useLocale } from '../../ui/locale.tsx';
import { teachHash } from '../route.ts';
import { useNextToGrade } from './Screen.tsx';

/** What was begun: assignment, roster, reports, and the next thing to do. Nothing in an empty room. */
export function Resume() {
  const t = teachStart[useLocale()].resume;
  const pile = useStore($pile);
  const gradings = useStore($gradings);
  const { assignment, roster } = useStore($room);
  const aside = setAside(useStore($findings));
  const next = useNextToGrade();
  const reports = pile.filter(({ id, report }) => report && !aside.has(id));
  const toGrade = reports.filter(({ id }) => gradings[id]?.state !== 'graded').length;
  if (pile.length === 0 && assignment === undefined && roster.length === 0) return null;
  return (
    <section class="panel teach-resume" aria-labelledby="teach-resume">
      <h2 id="teach-resume">{t.title}</h2>
      <dl>
        <div>
          <dt>{t.assignment}</dt>
          <dd>{assignment?.title ?? t.none}</dd>
        </div>
        <div>
          <dt>{t.roster}</dt>
          <dd>{t.students(roster.length)}</dd>
        </div>
        <div>
          <dt>{t.reports}</dt>
          <dd>{t.reportCount(reports.length, toGrade)}</dd>
        </div>
      </dl>
      <div class="row">
        {next === undefined ? (
          <a class="btn primary" href={teachHash('pile')}>
            {t.toPile}
          </a>
        ) : (
          <>
            <a class="btn primary" href={teachHash('read', next)}>
              {t.goOn}
            </a>
            <a class="btn" href={teachHash('pile')}>
              {t.toPile}
            </a>
          </>
        )}
      </div>
    </section>
  );
}
