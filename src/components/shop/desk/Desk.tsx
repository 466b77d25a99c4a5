import { useStore } from '@nanostores/preact';
import { common } from '../../../i18n/areas/common.ts';
import { desk as words } from '../../../i18n/areas/desk.ts';
import { integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { $deskAnswers } from '../../../stores/plan.ts';
import { useRoute } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { ByWeek } from './ByWeek.tsx';
import { CaseFrame } from './CaseFrame.tsx';
import { markOf, openCases, type Rulings } from './cases.ts';
import { DeskWeeks } from './DeskWeeks.tsx';
import { Together } from './Together.tsx';
import { type CaseLoad, useCases } from './use-cases.ts';
import './desk.css';

/** The desk: what last week left to rule on, and what became of earlier rulings. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <DeskOfWeek desk={desk} />;
}

const NO_RULINGS: Rulings = {};

function DeskOfWeek({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const route = useRoute();
  const drafts = useStore($deskAnswers);
  const now = desk.shop.position.week;
  // After the season no plan follows: its last rulings are the latest there are.
  const latest = desk.seasonOver ? now - 1 : now;
  const week = route.week !== undefined && route.week >= 1 && route.week < latest ? route.week : latest;
  const isPast = week < now;
  const load = useCases(desk.game, week - 1);
  const rulings = isPast ? (desk.game.entries[week - 1]?.deskAnswers ?? NO_RULINGS) : drafts;
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(load, rulings, isPast, week, locale)}>
        {isPast ? t.outcome.lede : t.lede}
      </PageHead>
      {now > 1 && <DeskWeeks week={week} latest={latest} isOpen={!desk.seasonOver} />}
      {load.state === 'loading' && <CasesComing />}
      {load.state === 'failed' && (
        <section class="panel">
          <EmptyState
            title={t.failedTitle}
            action={
              <Button icon="refresh-cw" onClick={load.retry}>
                {common[locale].actions.tryAgain}
              </Button>
            }
          >
            {t.failedBody}
          </EmptyState>
        </section>
      )}
      {load.state === 'ready' && load.cases.length === 0 && <NoCases />}
      {load.state === 'ready' && load.cases.length > 0 && (
        <>
          {isPast && <Together desk={desk} week={week} cases={load.cases} rulings={rulings} />}
          <CaseFrame
            key={week}
            desk={desk}
            cases={load.cases}
            rulings={rulings}
            week={week}
            latest={latest}
            isPast={isPast}
          />
        </>
      )}
      {now > 1 && <ByWeek desk={desk} />}
    </div>
  );
}

/** The frame stands while the cases are read, so that nothing jumps when they come. */
function CasesComing() {
  const t = words[useLocale()];
  return (
    <section class="panel desk-coming" aria-busy="true">
      <p class="waiting muted" role="status">
        {t.loading}
      </p>
    </section>
  );
}

function NoCases() {
  const t = words[useLocale()];
  return (
    <section class="panel">
      <EmptyState title={t.noneTitle}>{t.noneBody}</EmptyState>
    </section>
  );
}

/** What the desk amounts to: cases that wait, or how many rulings were the best. */
function finding(load: CaseLoad, rulings: Rulings, isPast: boolean, week: number, locale: Locale): string {
  const t = words[locale];
  const count = (value: number) => integer(value, locale);
  if (load.state !== 'ready') return t.findLoading;
  const { cases } = load;
  if (cases.length === 0) return t.findNone;
  const open = openCases(cases, rulings).length;
  if (isPast) {
    const right = cases.filter((found) => markOf(found, rulings) === 'best').length;
    if (open === cases.length) return t.outcome.findNone(count(week));
    return t.outcome.find(count(right), count(cases.length), count(week));
  }
  if (open === 0) return t.findDone(count(cases.length));
  if (open === cases.length && open > 1) return t.findAll(count(open));
  return t.findOpen(count(open), count(cases.length), open === 1);
}
