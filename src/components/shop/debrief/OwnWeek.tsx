import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { bets } from '../../../i18n/areas/bets.ts';
import { causes as causeWords } from '../../../i18n/areas/causes.ts';
import type { BridgeRow, CauseRow } from '../../../simulator/index.ts';
import { betRecord, fan, luckSources, misconceptionFlags, planAndLuck } from '../../../stores/analysis.ts';
import { type ScoreState, weekScore } from '../../../stores/scores.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { SeasonMarks } from '../season/SeasonMarks.tsx';
import { AccountTable } from './AccountTable.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import { type Answer, RANK, useAnswer } from './answer.ts';
import { BetRecords } from './BetRecords.tsx';
import { BetResult } from './BetResult.tsx';
import { CausesBridge } from './CausesBridge.tsx';
import { DayStrip } from './DayStrip.tsx';
import { DecisionGaps } from './DecisionGaps.tsx';
import { DecisionScore } from './DecisionScore.tsx';
import { DeskLine } from './DeskLine.tsx';
import { FanPanel } from './FanPanel.tsx';
import { FlagsPanel } from './FlagsPanel.tsx';
import { LessonLinks } from './LessonLinks.tsx';
import { LuckPanel } from './LuckPanel.tsx';
import type { WeekParts } from './OwnerWeek.tsx';
import { PriceReplay } from './PriceReplay.tsx';
import { PromotionReplay } from './PromotionReplay.tsx';
import { Later, Steady } from './pace.tsx';
import { productNames } from './product-names.ts';
import { StockReplay } from './StockReplay.tsx';
import { TryNext } from './TryNext.tsx';
import { UnmarkedLevers } from './UnmarkedLevers.tsx';
import './replay-cards.css';

interface OwnWeekProps extends WeekParts {
  readonly gameKey: string;
  readonly lines: Answer<readonly BridgeRow[]>;
  readonly why: Answer<readonly CauseRow[]>;
}

/** A week of yours, with everything that a re-run can tell. */
export function OwnWeek({
  game,
  shop,
  result,
  before,
  canPlan,
  top,
  next,
  gameKey,
  lines,
  why,
}: OwnWeekProps) {
  const locale = useLocale();
  const { week, plan } = result;
  const { facts, results } = shop;
  const ask = <Value,>(name: keyof typeof RANK, question: () => Promise<Value>) =>
    useAnswer(`${gameKey}/${week}/${name}`, question, RANK[name]);
  const score = useScore(week);
  const luck = ask('luck', async () => ({ plan: await planAndLuck(week), sources: await luckSources(week) }));
  const record = ask('bets', betRecord);
  const futures = ask('fan', () => fan(week));
  const flags = ask('flags', () => misconceptionFlags(week));
  const productName = productNames(shop, locale);
  // A best plan answers the state it met: only the last week's is a hint for the coming one.
  const canTry = canPlan && week === shop.position.week - 1;
  return (
    <div class="cols debrief">
      <div class="stack">
        {top}
        {game.head.practice ? <Practice /> : undefined}
        <Steady of={[score, week, locale]}>
          <DecisionScore state={score} week={week} />
        </Steady>
        {before ? <UnmarkedLevers {...{ gameKey, before, result, flags }} /> : undefined}
        <div class="two">
          {before ? (
            <CausesBridge before={before} result={result} causes={why} lines={lines} />
          ) : (
            <section class="panel" aria-labelledby="debrief-bridge">
              <header>
                <h2 id="debrief-bridge">{causeWords[locale].title}</h2>
              </header>
              <p class="note body">{causeWords[locale].first}</p>
            </section>
          )}
          <Steady of={[result, locale]}>
            <DayStrip result={result} productName={productName} />
          </Steady>
        </div>
        <Later>
          <Steady of={[score, result, canTry, locale]}>
            <DecisionGaps key={week} state={score} was={plan} facts={facts} canPlan={canTry} />
          </Steady>
        </Later>
        <Later>
          <div class="replays">
            <Steady of={[result, canPlan, locale]}>
              <PriceReplay result={result} productName={productName} canPlan={canPlan} />
            </Steady>
            <Steady of={[gameKey, result, results, locale]}>
              <div class="replay-cards">
                <PromotionReplay {...{ gameKey, result, facts }} head={game.head} />
                <StockReplay {...{ gameKey, result, results, facts, productName }} />
              </div>
            </Steady>
          </div>
        </Later>
        <Later>
          <div class="two even">
            <BetResult week={week} entries={game.entries} results={results}>
              {record.status === 'ready' ? (
                <BetRecords record={record.value} week={week} />
              ) : (
                <AnswerNote answer={record} waiting={bets[locale].replaying} failed={bets[locale].failed} />
              )}
            </BetResult>
            <Steady of={[luck, locale]}>
              <LuckPanel answer={luck} />
            </Steady>
          </div>
        </Later>
        <Later>
          <Steady of={[futures, results, locale]}>
            <FanPanel answer={futures} results={results} />
          </Steady>
        </Later>
        <Later>
          <FlagsPanel answer={flags} was={plan} facts={facts} productName={productName} canPlan={canTry} />
          <Steady of={[result, before, locale]}>
            <AccountTable result={result} before={before} />
          </Steady>
        </Later>
      </div>
      <div class="side">
        {next}
        {canTry ? <TryNext score={score} flags={flags} was={plan} facts={facts} /> : undefined}
        <DeskLine state={score} />
        <SeasonMarks week={week} />
        <LessonLinks result={result} />
      </div>
    </div>
  );
}

function Practice() {
  const t = bets[useLocale()].practice;
  return (
    <p class="banner practice">
      <Icon name="git-branch" />
      <span>
        <b>{t.title}</b> {t.body}
      </span>
    </p>
  );
}

/** The marks of a week of yours, as they arrive. */
function useScore(week: number): ScoreState {
  return useStore(useMemo(() => weekScore(week), [week]));
}
