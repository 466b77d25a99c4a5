import { useStore } from '@nanostores/preact';
import { useCallback, useState } from 'preact/hooks';
import { marks } from '../../../i18n/areas/marks.ts';
import { season } from '../../../i18n/areas/season.ts';
import { integer, money } from '../../../i18n/formats.ts';
import { axisWeights, seasonScore } from '../../../simulator/index.ts';
import { betRecord } from '../../../stores/analysis.ts';
import { $seasonScores } from '../../../stores/scores.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { RANK, useAnswer } from '../debrief/answer.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { Phrases } from '../decisions/Phrases.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { GoalsRead } from '../setup/GoalsRead.tsx';
import { Certificate } from './Certificate.tsx';
import { FinalMarks } from './FinalMarks.tsx';
import { useLuckTotal } from './luck-total.ts';
import { Portfolio } from './Portfolio.tsx';
import { ProfitLine, WorthLines } from './SeasonCharts.tsx';
import { SeasonDecisions } from './SeasonDecisions.tsx';
import { SeasonMarks } from './SeasonMarks.tsx';
import { SeasonSkills, SeasonTotals } from './SeasonTotals.tsx';
import { worthByWeek } from './season-record.ts';
import '../debrief/debrief.css';
import './season-end.css';

/** The arc of a season, what is still missing, and the certificate. */
export function Screen() {
  const locale = useLocale();
  const t = season[locale];
  const desk = useDesk();
  if (desk === undefined) return <NoShop />;
  if (desk.game.entries.length > 0) return <Played desk={desk} key={desk.game.entries.at(-1)?.hash} />;
  return (
    <div class="stack">
      <header class="ph">
        <h1>{t.empty}</h1>
      </header>
      <div class="panel">
        <EmptyState
          title={t.empty}
          action={
            <a class="btn primary" href="#/cockpit">
              {t.emptyAction}
            </a>
          }
        >
          {t.emptyBody}
        </EmptyState>
      </div>
    </div>
  );
}

function Played({ desk }: { readonly desk: Desk }) {
  const locale = useLocale();
  const t = season[locale];
  const { game, shop } = desk;
  const { facts, results } = shop;
  const key = game.entries.at(-1)?.hash ?? '';
  const rows = useStore($seasonScores);
  const record = useAnswer(`${key}/bets`, betRecord, RANK.bets);
  const bets = record.status === 'ready' ? record.value : undefined;
  const luck = useLuckTotal(
    key,
    game.entries.map(({ week }) => week),
  );
  const score = seasonScore(
    rows.map((row) => row.score),
    { weeks: facts.weeks, weights: axisWeights(game.head), ...(bets ? { forecast: bets } : {}) },
  );
  const played = game.entries.length;
  const isOver = played >= facts.weeks;
  const totalFen = results
    .filter(({ week }) => week >= 1)
    .reduce((sum, { profit }) => sum + profit.operatingProfitFen, 0);
  const isMarked = score.overall !== null && rows.every((row) => row.score !== undefined);
  const mark = isMarked ? integer(score.overall ?? 0, locale) : undefined;
  const total = money(Math.abs(totalFen), locale);
  const finding = !isOver
    ? t.unfinished(facts.weeks - played)
    : totalFen < 0
      ? t.foundLoss(total)
      : mark === undefined
        ? t.foundNoMark(total)
        : t.found(total, score.stage === 'final' ? mark : t.about(mark));
  return (
    <div class="cols season-end debrief">
      <div class="stack">
        <header class="ph">
          <p class="eyebrow">{t.eyebrow(game.head.shopName, played, facts.weeks)}</p>
          <h1>
            <Phrases text={finding} />
          </h1>
        </header>
        <Missing
          desk={desk}
          final={rows
            .filter(({ score, heldUntil }) => heldUntil === undefined && score?.stage !== 'final')
            .map(({ week }) => week)}
          isHeld={rows.some(({ heldUntil }) => heldUntil !== undefined)}
        />
        <ProfitLine results={results} />
        <WorthLines worth={worthByWeek(rows)} />
        <SeasonDecisions rows={rows} game={game} facts={facts} />
        <div class="two even">
          <SeasonTotals score={score} record={bets} luck={luck} weeks={played} />
          <SeasonSkills rows={rows} />
          <GoalsRead desk={desk} />
        </div>
        <section class="certificate-place" aria-labelledby="end-certificate">
          <div class="between no-print">
            <h2 id="end-certificate">{t.certificate.title}</h2>
            {isOver && !game.head.practice ? (
              <span class="row">
                <span class="note">
                  {score.stage === 'final' ? t.certificate.printNote : t.certificate.waits}
                </span>
                <Button icon="printer" disabled={score.stage !== 'final'} onClick={() => globalThis.print()}>
                  {t.certificate.print}
                </Button>
              </span>
            ) : undefined}
          </div>
          {game.head.practice ? (
            <p class="panel note body">{t.certificate.practice}</p>
          ) : isOver ? (
            <Certificate game={game} shop={shop} score={score} record={bets} />
          ) : (
            <p class="panel note body">{t.certificate.notYet}</p>
          )}
        </section>
      </div>
      <div class="side">
        <Portfolio game={game} rows={rows} />
        <SeasonMarks week={played} />
      </div>
    </div>
  );
}

interface MissingProps {
  readonly desk: Desk;
  /** Weeks without their final mark. */
  readonly final: readonly number[];
  /** Marks of some weeks wait for their due date. */
  readonly isHeld: boolean;
}

/** What the season still lacks, each with the way there. */
function Missing({ desk, final, isHeld }: MissingProps) {
  const locale = useLocale();
  const t = season[locale].missing;
  const { game, shop } = desk;
  const [isWorking, setWorking] = useState(false);
  const [failed, setFailed] = useState<readonly number[]>([]);
  const onFailure = useCallback((week: number) => setFailed((weeks) => [...weeks, week]), []);
  const left = shop.facts.weeks - game.entries.length;
  const wanted = final.filter((week) => !failed.includes(week));
  const unbet = game.entries.filter(({ bet }) => bet === null).length;
  return (
    <section class="panel end-missing no-print" aria-labelledby="end-missing">
      <header>
        <h2 id="end-missing">{t.title}</h2>
      </header>
      <ul>
        {left > 0 ? (
          <li>
            {t.weeks(left, shop.position.week)}
            <a class="btn sm" href="#/cockpit">
              {t.weeksAction}
            </a>
          </li>
        ) : undefined}
        {final.length > 0 ? (
          <li>
            {isWorking && wanted.length > 0 ? (
              <FinalMarks weeks={wanted} onFailure={onFailure} />
            ) : isWorking ? (
              <span class="problem">{t.marksFailed}</span>
            ) : (
              <>
                {t.marks(final.length)}
                <Button size="sm" onClick={() => setWorking(true)}>
                  {t.marksAction}
                </Button>
              </>
            )}
          </li>
        ) : undefined}
        {isHeld ? <li>{marks[locale].season.held}</li> : undefined}
        {unbet > 0 ? <li>{t.bets(unbet)}</li> : undefined}
        {left === 0 && final.length === 0 && unbet === 0 && !isHeld ? <li>{t.none}</li> : undefined}
      </ul>
    </section>
  );
}
