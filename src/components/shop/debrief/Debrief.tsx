import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { weekDates } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { Game, ShopView, WeekResult } from '../../../simulator/index.ts';
import { bridge } from '../../../stores/analysis.ts';
import { $game, $seasonOver } from '../../../stores/game.ts';
import { type ScoreState, weekScore } from '../../../stores/scores.ts';
import { go, useRoute } from '../../shell/route.ts';
import { useShortcut } from '../../shell/shortcuts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { ProductName } from '../run/event-sentence.ts';
import { SeasonMarks } from '../season/SeasonMarks.tsx';
import { AccountTable } from './AccountTable.tsx';
import { useAnswer } from './answer.ts';
import { BetResult } from './BetResult.tsx';
import { DayStrip } from './DayStrip.tsx';
import { DecisionGaps } from './DecisionGaps.tsx';
import { DecisionScore } from './DecisionScore.tsx';
import { LessonLinks } from './LessonLinks.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PriceReplay } from './PriceReplay.tsx';
import { ProfitBridge } from './ProfitBridge.tsx';
import { verdictOf, verdictSentence } from './verdict.ts';
import { WeekChooser } from './WeekChooser.tsx';
import './debrief.css';

/** What a finished week teaches. Opens on the latest; earlier weeks, the previous owner's too, stay readable. */
export function Screen() {
  const locale = useLocale();
  const t = debrief[locale];
  const route = useRoute();
  const { game } = useStore($game);
  if (!game?.shop) return <p class="muted">{common[locale].loading}</p>;
  const { results } = game.shop;
  const wanted = route.week ?? results.at(-1)?.week;
  const result = results.find(({ week }) => week === wanted);
  if (result === undefined) {
    return (
      <div class="stack">
        <header class="ph">
          <h1>{t.unknownTitle}</h1>
        </header>
        <WeekChooser results={results} week={undefined} />
        <section class="panel">
          <EmptyState
            title={t.emptyTitle}
            action={
              <a class="btn primary" href="#/cockpit">
                {t.emptyAction}
              </a>
            }
          >
            {t.unknownBody}
          </EmptyState>
        </section>
      </div>
    );
  }
  return <WeekDebrief key={result.week} game={game} shop={game.shop} result={result} />;
}

interface WeekDebriefProps {
  readonly game: Game;
  readonly shop: ShopView;
  readonly result: WeekResult;
}

function WeekDebrief({ game, shop, result }: WeekDebriefProps) {
  const locale = useLocale();
  const t = debrief[locale];
  const { readOnly } = useStore($game);
  const isSeasonOver = useStore($seasonOver);
  const { week } = result;
  const { results } = shop;
  const before = results.find((candidate) => candidate.week === week - 1);
  const isOwn = week >= 1;
  // The last entry's hash names the game, so that another shop's week 3 is another question.
  const key = game.entries.at(-1)?.hash ?? '';
  const rows = useAnswer(isOwn && before ? `${key}/${week}/bridge` : undefined, () => bridge(week));
  const productName: ProductName = (skuId) => {
    const sku = shop.facts.skus.find(({ id }) => id === skuId);
    return sku ? textOf(sku.name, locale) : skuId;
  };
  const verdict = verdictOf(results, result, rows.status === 'ready' ? rows.value : undefined);
  const dates = weekDates(result.isoWeek, locale);
  useShortcut('w', () => isOwn && go('report', week));
  useShortcut('[', () => results.some((other) => other.week === week - 1) && go('debrief', week - 1));
  useShortcut(']', () => results.some((other) => other.week === week + 1) && go('debrief', week + 1));
  const canPlan = !readOnly && !isSeasonOver;
  return (
    <div class="cols debrief">
      <div class="stack">
        <header class="ph">
          <p class="eyebrow">{isOwn ? t.eyebrow(week, dates) : t.eyebrowOwner(dates)}</p>
          <h1>{verdictSentence(verdict, locale)}</h1>
        </header>
        <WeekChooser results={results} week={week} />
        {isOwn ? <OwnScore key={key} week={week} /> : undefined}
        <div class={isOwn ? 'two' : ''}>
          {isOwn && before && rows.status === 'ready' ? (
            <ProfitBridge before={before} result={result} rows={rows.value} />
          ) : isOwn ? (
            <section class="panel bridge-place" aria-labelledby="debrief-bridge">
              <header>
                <h2 id="debrief-bridge">{t.bridge.title}</h2>
              </header>
              <p class="note body" role="status">
                {before ? (rows.status === 'failed' ? t.bridge.failed : t.bridge.computing) : t.bridge.first}
              </p>
            </section>
          ) : undefined}
          <DayStrip result={result} productName={productName} />
        </div>
        {isOwn ? <OwnGaps key={key} result={result} shop={shop} canPlan={canPlan} /> : undefined}
        {isOwn ? <PriceReplay result={result} productName={productName} canPlan={canPlan} /> : undefined}
        <AccountTable result={result} before={before} />
      </div>
      <div class="side">
        <NextSteps
          week={week}
          plannedWeek={canPlan ? shop.position.week : undefined}
          isSeasonOver={isSeasonOver}
        />
        <BetResult week={week} entries={game.entries} results={results} />
        {isOwn ? <SeasonMarks week={week} /> : undefined}
        <LessonLinks result={result} />
      </div>
    </div>
  );
}

/** The marks of a week of yours, as they arrive. */
function useScore(week: number): ScoreState {
  return useStore(useMemo(() => weekScore(week), [week]));
}

function OwnScore({ week }: { readonly week: number }) {
  return <DecisionScore state={useScore(week)} />;
}

interface OwnGapsProps {
  readonly result: WeekResult;
  readonly shop: ShopView;
  readonly canPlan: boolean;
}

function OwnGaps({ result, shop, canPlan }: OwnGapsProps) {
  const { week, plan } = result;
  // A best plan answers the state it met: only the last week's is a hint for the coming one.
  const isLatest = week === shop.position.week - 1;
  return (
    <DecisionGaps
      key={week}
      state={useScore(week)}
      was={plan}
      facts={shop.facts}
      canPlan={canPlan && isLatest}
    />
  );
}
