import { useStore } from '@nanostores/preact';
import { common } from '../../../i18n/areas/common.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { weekDates } from '../../../i18n/formats.ts';
import type { Game, ShopView, WeekResult } from '../../../simulator/index.ts';
import { bridge, causes } from '../../../stores/analysis.ts';
import { $game, $seasonOver } from '../../../stores/game.ts';
import { $isLocked } from '../../../stores/seal.ts';
import { go, useRoute } from '../../shell/route.ts';
import { useShortcut } from '../../shell/shortcuts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { opensText } from '../cockpit/opens-text.ts';
import { Phrases } from '../decisions/Phrases.tsx';
import { RANK, useAnswer } from './answer.ts';
import { NextSteps } from './NextSteps.tsx';
import { OwnerWeek } from './OwnerWeek.tsx';
import { OwnWeek } from './OwnWeek.tsx';
import { verdictOf, verdictSentence } from './verdict.ts';
import { WeekChooser } from './WeekChooser.tsx';
import './debrief.css';
import './debrief-print.css';

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
  const isLocked = useStore($isLocked);
  const { week } = result;
  const { results } = shop;
  const before = results.find((candidate) => candidate.week === week - 1);
  const isOwn = week >= 1;
  // The last entry's hash names the game, so that another shop's week 3 is another question.
  const key = game.entries.at(-1)?.hash ?? '';
  const lines = useAnswer(isOwn && before ? `${key}/${week}/bridge` : undefined, () => bridge(week));
  const dates = weekDates(result.isoWeek, locale);
  const why = useAnswer(
    isOwn && before ? `${key}/${week}/causes` : undefined,
    () => causes(week),
    RANK.causes,
  );
  const verdict = verdictOf(results, result, why.status === 'ready' ? why.value : undefined);
  useShortcut('w', () => isOwn && go('report', week));
  useShortcut('[', () => results.some((other) => other.week === week - 1) && go('debrief', week - 1));
  useShortcut(']', () => results.some((other) => other.week === week + 1) && go('debrief', week + 1));
  const canPlan = !readOnly && !isSeasonOver && !isLocked;
  const top = (
    <>
      <header class="ph">
        <p class="eyebrow">{isOwn ? t.eyebrow(week, dates) : t.eyebrowOwner(dates)}</p>
        <h1>
          <Phrases text={verdictSentence(verdict, locale)} />
        </h1>
      </header>
      <WeekChooser results={results} week={week} />
    </>
  );
  const next = (
    <NextSteps
      week={week}
      plannedWeek={canPlan ? shop.position.week : undefined}
      isSeasonOver={isSeasonOver}
      opens={canPlan ? opensText(game.head, shop.facts, shop.position.week, locale) : undefined}
    />
  );
  const parts = { game, shop, result, before, canPlan, top, next };
  return isOwn ? (
    <OwnWeek key={key} {...parts} gameKey={key} lines={lines} why={why} />
  ) : (
    <OwnerWeek {...parts} />
  );
}
