import { useStore } from '@nanostores/preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { report } from '../../../i18n/areas/report.ts';
import { reportWork } from '../../../i18n/areas/report-work.ts';
import { weekDates } from '../../../i18n/formats.ts';
import {
  buildReport,
  type Game,
  REPORT_PARTS,
  type ReportPart,
  reportChecks,
  type ShopView,
} from '../../../simulator/index.ts';
import { termsOf } from '../../../stores/assignment-terms.ts';
import { $game } from '../../../stores/game.ts';
import { $progress } from '../../../stores/progress.ts';
import { $argument, $narrative, wholeArgument } from '../../../stores/report.ts';
import { go, useRoute } from '../../shell/route.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { AllChips } from './chips/AllChips.tsx';
import { EvidencePicker } from './chips/EvidencePicker.tsx';
import { Feedback } from './feedback/Feedback.tsx';
import { askedChecks } from './hand-in/CheckList.tsx';
import { CopyText } from './hand-in/CopyText.tsx';
import { HandIn } from './hand-in/HandIn.tsx';
import { useCourseLessons } from './learning/course-lessons.ts';
import { PartEditor } from './PartEditor.tsx';
import { PartSteps } from './PartSteps.tsx';
import { ReportOutline, showPart } from './ReportOutline.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import { type ChipTarget, type ReportDesk, ReportDeskProvider } from './report-desk.ts';
import { useReportKeys } from './report-keys.ts';
import { figuresByWeek, sourceOf } from './report-source.ts';
import { useSaveStatus, useSettled } from './settled.ts';
import './report.css';

/** The weekly report: figures that fill themselves in, and the words of the person who decided. */
export function Screen() {
  const locale = useLocale();
  const t = report[locale];
  const route = useRoute();
  const { game } = useStore($game);
  if (!game?.shop) return <p class="muted">{common[locale].loading}</p>;
  const latest = game.entries.at(-1)?.week;
  const week = route.week ?? latest;
  if (week === undefined || latest === undefined || week < 1 || week > latest) {
    return (
      <div class="stack">
        <header class="ph">
          <h1>{t.emptyTitle}</h1>
        </header>
        <section class="panel">
          <EmptyState
            title={t.emptyTitle}
            action={
              <a class="btn primary" href="#/cockpit">
                {t.emptyAction}
              </a>
            }
          >
            {t.emptyBody}
          </EmptyState>
        </section>
      </div>
    );
  }
  return <WeekReport key={week} game={game} shop={game.shop} week={week} />;
}

interface WeekReportProps {
  readonly game: Game;
  readonly shop: ShopView;
  readonly week: number;
}

/** All that is added to the figures, as it stands now. */
function useArgument(week: number) {
  const narrative = useStore($narrative(week));
  const settledInTables = useStore($argument(week));
  const before = useStore($argument(week - 1));
  const progress = useStore($progress);
  return useMemo(() => wholeArgument(week), [week, narrative, settledInTables, before, progress]);
}

/** The keys of this screen, where there are keys. */
function Keys() {
  const t = reportWork[useLocale()].keys;
  return (
    <p class="hints hide-m no-print">
      <span>
        <kbd>Ctrl</kbd> <kbd>↑</kbd> <kbd>↓</kbd> {t.section}
      </span>
      <span>
        <kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>E</kbd> {t.evidence}
      </span>
      <span>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> {t.handIn}
      </span>
    </p>
  );
}

function WeekReport({ game, shop, week }: WeekReportProps) {
  const locale = useLocale();
  const t = report[locale];
  const { readOnly } = useStore($game);
  const hasRoom = useMedia('(min-width: 641px)');
  const [target, setTarget] = useState<ChipTarget>();
  const [shownPart, setShownPart] = useState<ReportPart>('overview');
  const [isHandingIn, setHandingIn] = useState(false);
  const argument = useArgument(week);
  const settled = useSettled(argument);
  const saveStatus = useSaveStatus(week, argument);
  const figuresOf = useMemo(() => figuresByWeek(game), [game]);
  const source = useMemo(() => sourceOf(shop, week, figuresOf), [shop, week, figuresOf]);
  const sheet = useMemo(() => buildReport(game, week, settled), [game, week, settled]);
  const terms = useMemo(() => termsOf(game.head.assignment?.hash), [game]);
  const parts = terms?.report?.parts ?? REPORT_PARTS;
  const checks = useMemo(() => askedChecks(reportChecks(sheet), parts), [sheet, parts]);
  const lessons = useCourseLessons();
  const productName = useCallback(
    (skuId: string) => shop.facts.skus.find(({ id }) => id === skuId)?.name[locale] ?? skuId,
    [shop, locale],
  );
  const desk = useMemo(
    (): ReportDesk => ({
      ...{ week, readOnly, productName, source, figuresOf },
      weeks: game.entries.map((entry) => entry.week).reverse(),
      pick: setTarget,
    }),
    [week, readOnly, productName, source, figuresOf, game],
  );
  const handIn = useCallback(() => setHandingIn(true), []);
  useReportKeys({ handIn });
  const goToPart = (part: ReportPart) => {
    setShownPart(part);
    setTimeout(() => showPart(part));
  };
  const isoWeek = shop.results.find((result) => result.week === week)?.isoWeek ?? 1;
  return (
    <ReportDeskProvider value={desk}>
      <div class="cols report no-print">
        <div class="stack">
          <header class="ph">
            <p class="eyebrow">{t.eyebrow(game.head.shopName, weekDates(isoWeek, locale))}</p>
            <h1>{t.heading(week)}</h1>
            <Keys />
          </header>
          {saveStatus.status === 'refused' ? (
            <div class="banner bad" role="alert">
              <p>
                <b>{reportWork[locale].unsaved.title}</b> {reportWork[locale].unsaved.body}
              </p>
              <CopyText argument={argument} productName={productName} />
            </div>
          ) : undefined}
          {hasRoom ? undefined : <PartSteps part={shownPart} onPart={setShownPart} place="above" />}
          {REPORT_PARTS.filter((part) => hasRoom || part === shownPart).map((part) => (
            <PartEditor key={part} part={part} texts={argument.narrative[part]} />
          ))}
          {hasRoom ? undefined : <PartSteps part={shownPart} onPart={goToPart} place="below" />}
        </div>
        <div class="side">
          <ReportOutline
            narrative={argument.narrative}
            parts={parts}
            terms={terms}
            saveStatus={saveStatus}
            onWeek={(other) => go('report', other)}
            onPart={goToPart}
          />
          <AllChips />
          <HandIn
            checks={checks}
            argument={settled}
            parts={parts}
            isOpen={isHandingIn}
            onOpen={setHandingIn}
            onPart={setShownPart}
          />
          <Feedback week={week} />
        </div>
      </div>
      <EvidencePicker target={target} onClose={() => setTarget(undefined)} />
      <div class="only-print">
        <ReportSheet
          report={sheet}
          productName={productName}
          source={source}
          lessons={lessons}
          headingLevel={1}
        />
      </div>
    </ReportDeskProvider>
  );
}
