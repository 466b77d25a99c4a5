import { luck } from '../../../i18n/areas/luck.ts';
import { integer, money } from '../../../i18n/formats.ts';
import type { PlanAndLuck, WeekLuck } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import type { Answer } from './answer.ts';
import { EffectTable } from './EffectTable.tsx';
import { StepsTable } from './StepsTable.tsx';

/** What a plan was worth and what luck made of it; luck by source against expected values. */
export interface LuckAnswer {
  readonly plan: PlanAndLuck;
  readonly sources: WeekLuck;
}

/** The luck line of a week: the plan's worth, luck and where it came in. Never graded. */
export function LuckPanel({ answer }: { readonly answer: Answer<LuckAnswer> }) {
  const locale = useLocale();
  const t = luck[locale].plan;
  const luckFen = answer.status === 'ready' ? shownLuckFen(answer.value.plan) : undefined;
  return (
    <section
      class="panel luck"
      aria-labelledby="debrief-luck"
      aria-busy={answer.status === 'waiting' || undefined}
    >
      <header>
        <h2 id="debrief-luck">{luckTitle(luckFen, t, (fen) => money(fen, locale))}</h2>
        <p>{t.notGraded}</p>
      </header>
      <AnswerNote answer={answer} waiting={t.replaying} failed={t.failed} />
      {answer.status === 'ready' ? <Luck {...answer.value} /> : undefined}
    </section>
  );
}

function luckTitle(
  fen: number | undefined,
  t: (typeof luck)['en']['plan'],
  write: (fen: number) => string,
): string {
  if (fen === undefined) return t.titlePlain;
  if (Math.round(fen / 100) === 0) return t.titleNone;
  return fen > 0 ? t.title(write(fen)) : t.titleLost(write(-fen));
}

/** Luck in whole yuan, as the two sums beside it show it. */
function shownLuckFen({ planFen, realisedFen }: PlanAndLuck): number {
  return 100 * (Math.round(realisedFen / 100) - Math.round(planFen / 100));
}

function Luck({ plan, sources }: LuckAnswer) {
  const locale = useLocale();
  const t = luck[locale].plan;
  // The two yardsticks differ; the row between them makes the sources add up to the luck shown above.
  const betweenFen = plan.luckFen - sources.luckFen;
  return (
    <>
      <StepsTable
        class="plan-and-luck"
        hasNote={false}
        caption={t.caption}
        rows={[{ line: 'luck', effectFen: plan.luckFen }]}
        fromFen={plan.planFen}
        words={(line) =>
          line === 'from'
            ? {
                name: t.worth,
                detail: t.worthDetail(money(plan.standardErrorFen, locale), integer(plan.futures, locale)),
              }
            : { name: line === 'to' ? t.came : t.luck }
        }
      />
      <h3 class="luck-sources">{t.sources}</h3>
      <EffectTable
        caption={t.sources}
        columns={[t.columnSource, t.columnEffect]}
        rows={[
          ...sources.rows.map(({ source, effectFen }) => ({
            key: source,
            name: t.source[source],
            effectFen,
          })),
          { key: 'against', name: t.against, effectFen: sources.luckFen, kind: 'subtotal' as const },
          { key: 'yardstick', name: t.yardstick, effectFen: betweenFen },
          { key: 'luck', name: t.luck, effectFen: shownLuckFen(plan), kind: 'total' as const },
        ]}
      />
      <p class="note luck-note">{t.yardstickNote}</p>
    </>
  );
}
