import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { report } from '../../../i18n/areas/report.ts';
import { weekDates } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import {
  buildReport,
  emptyNarrative,
  type Game,
  REPORT_PARTS,
  type ShopView,
} from '../../../simulator/index.ts';
import { $game } from '../../../stores/game.ts';
import { $narrative, setNarrative } from '../../../stores/report.ts';
import { go, useRoute } from '../../shell/route.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { ProductName } from '../run/event-sentence.ts';
import { PartEditor } from './PartEditor.tsx';
import { ReportExport } from './ReportExport.tsx';
import { ReportOutline } from './ReportOutline.tsx';
import { ReportSheet } from './ReportSheet.tsx';
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

function WeekReport({ game, shop, week }: WeekReportProps) {
  const locale = useLocale();
  const t = report[locale];
  const { readOnly } = useStore($game);
  const narrative = useStore($narrative(week));
  const settled = useSettled(narrative);
  const figures = useMemo(() => buildReport(game, week, emptyNarrative()).figures, [game, week]);
  const sheet = useMemo(() => buildReport(game, week, settled), [game, week, settled]);
  const saveStatus = useSaveStatus(narrative);
  const productName: ProductName = (skuId) => {
    const sku = shop.facts.skus.find(({ id }) => id === skuId);
    return sku ? textOf(sku.name, locale) : skuId;
  };
  const isoWeek = shop.results.find((result) => result.week === week)?.isoWeek ?? 1;
  return (
    <>
      <div class="cols report no-print">
        <div class="stack">
          <header class="ph">
            <p class="eyebrow">{t.eyebrow(game.head.shopName, weekDates(isoWeek, locale))}</p>
            <h1>{t.heading(week)}</h1>
          </header>
          {REPORT_PARTS.map((part) => (
            <PartEditor
              key={part}
              part={part}
              figures={figures}
              productName={productName}
              texts={narrative[part]}
              readOnly={readOnly}
              onWrite={(section, text) => setNarrative(week, part, section, text)}
            />
          ))}
        </div>
        <div class="side">
          <ReportOutline
            narrative={narrative}
            week={week}
            weeks={game.entries.map((entry) => entry.week)}
            saveStatus={saveStatus}
            onWeek={(other) => go('report', other)}
          />
          <ReportExport week={week} narrative={narrative} />
        </div>
      </div>
      <div class="only-print">
        <ReportSheet report={sheet} productName={productName} headingLevel={1} />
      </div>
    </>
  );
}
