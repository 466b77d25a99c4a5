import { common } from '../../../i18n/areas/common.ts';
import { replays } from '../../../i18n/areas/replays.ts';
import { money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { type Lever, openLevers, type PublicFacts, type WeekResult } from '../../../simulator/index.ts';
import { counterfactual } from '../../../stores/analysis.ts';
import { useLocale } from '../../ui/locale.tsx';
import { describeStagedChange } from '../plan/describe.ts';
import { AnswerNote } from './AnswerNote.tsx';
import { RANK, useAnswer } from './answer.ts';
import { EffectTable } from './EffectTable.tsx';
import { type PromotionOption, playedOption, promotionOptions } from './promotion-options.ts';

/** An option with the operating profit that the week would have had, fen. */
export interface ReplayedOption extends PromotionOption {
  readonly profitFen: number;
}

interface PromotionReplayProps {
  readonly gameKey: string;
  readonly head: Parameters<typeof openLevers>[0];
  readonly result: WeekResult;
  readonly facts: PublicFacts;
}

/** The week replayed with one deal at a time, and with none. */
export function PromotionReplay({ gameKey, head, result, facts }: PromotionReplayProps) {
  const locale = useLocale();
  const t = replays[locale].promotion;
  const { week } = result;
  const options = promotionOptions(result, openLevers(head, facts, week));
  const isClosed = options.length === 1;
  const answer = useAnswer(
    isClosed ? undefined : `${gameKey}/${week}/promotions`,
    async () => {
      const replayed: ReplayedOption[] = [];
      for (const option of options) {
        const { alternativeProfitFen } = await counterfactual(week, option.change);
        replayed.push({ ...option, profitFen: alternativeProfitFen });
      }
      return replayed;
    },
    RANK.promotions,
  );
  return (
    <section class="panel replay-card" aria-labelledby="debrief-promotions">
      <header>
        <h3 id="debrief-promotions">{t.title}</h3>
        <p>{t.lede}</p>
      </header>
      {isClosed ? (
        <p class="note body">{t.closed}</p>
      ) : (
        <AnswerNote answer={answer} waiting={t.replaying(options.length)} failed={t.failed} />
      )}
      {answer.status === 'ready' ? (
        <Options replayed={answer.value} result={result} facts={facts} />
      ) : undefined}
    </section>
  );
}

interface OptionsProps {
  readonly replayed: readonly ReplayedOption[];
  readonly result: WeekResult;
  readonly facts: PublicFacts;
}

function Options({ replayed, result, facts }: OptionsProps) {
  const locale = useLocale();
  const t = replays[locale].promotion;
  const noneFen = replayed.find(({ key }) => key === 'none')?.profitFen ?? 0;
  const you = playedOption(result.plan);
  const { best, regretFen } = promotionFinding(replayed, you);
  return (
    <>
      <EffectTable
        caption={t.caption}
        columns={[t.option, t.effect]}
        rows={replayed.map((option) => ({
          key: option.key,
          effectFen: option.profitFen - noneFen,
          name: (
            <>
              <span class="effect-name">
                {optionName(option.key, locale)}
                {option.key === you ? <span class="tag you">{t.you}</span> : undefined}
                {option.key === best ? <span class="tag mark">{t.best}</span> : undefined}
              </span>
              <small>{optionDetail(option, facts, locale)}</small>
            </>
          ),
        }))}
      />
      <div class="replay-card-words">
        <p>{promotionAdvice(replayed, you, locale)}</p>
        <p class="missed">
          <span>{t.missed}</span>
          <b class={regretFen === 0 ? 'num' : 'num bad'}>{money(regretFen, locale)}</b>
        </p>
      </div>
    </>
  );
}

/** Below this share of the best profit a difference is not worth tuning. */
const CLOSE_SHARE = 0.02;

/** The best option and what yours missed against it; 0 where yours is the best. */
export function promotionFinding(replayed: readonly ReplayedOption[], you: PromotionOption['key']) {
  const mine = replayed.find(({ key }) => key === you);
  const best = replayed.reduce<ReplayedOption | undefined>(
    (found, option) => (option.profitFen > (found?.profitFen ?? Number.NEGATIVE_INFINITY) ? option : found),
    mine,
  );
  const closeFen = CLOSE_SHARE * Math.abs(best?.profitFen ?? 0);
  const misses = (option: ReplayedOption | undefined) =>
    Math.max(0, (best?.profitFen ?? 0) - (option?.profitFen ?? 0));
  if (misses(mine) <= closeFen) return { best: best?.key, regretFen: misses(mine), isClose: true };
  // Where no deal at all is as good, it is the better advice.
  const none = replayed.find(({ key }) => key === 'none');
  const named = none && misses(none) <= closeFen ? none : best;
  const regretFen = Math.max(0, (named?.profitFen ?? 0) - (mine?.profitFen ?? 0));
  return { best: named?.key, regretFen, isClose: false };
}

/** What to make of the replays, in a sentence or two. */
export function promotionAdvice(
  replayed: readonly ReplayedOption[],
  you: PromotionOption['key'],
  locale: Locale,
): string {
  const t = replays[locale].promotion;
  const { best, regretFen, isClose } = promotionFinding(replayed, you);
  if (best === undefined || isClose) return t.stop;
  const amount = money(regretFen, locale);
  return best === 'none' ? t.noneBetter(amount) : t.better(optionName(best, locale), amount);
}

function optionName(key: PromotionOption['key'], locale: Locale): string {
  const t = replays[locale].promotion;
  if (key === 'none') return t.none;
  return key === 'yours' ? t.yours : common[locale].promotionKinds[key];
}

function optionDetail({ key, change }: PromotionOption, facts: PublicFacts, locale: Locale): string {
  if (key === 'none' || key === 'yours') return '';
  const lever: Lever = key;
  return describeStagedChange({ path: lever, lever, was: null, now: change[lever] }, facts, locale).now;
}
