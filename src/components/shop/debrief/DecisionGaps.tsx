import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { marks } from '../../../i18n/areas/marks.ts';
import { money } from '../../../i18n/formats.ts';
import { AXES, type FullPlan, type PublicFacts, type WeekScore } from '../../../simulator/index.ts';
import { $plan, stageMany } from '../../../stores/plan.ts';
import type { ScoreState } from '../../../stores/scores.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { keepBlock } from '../evidence/keep.ts';
import { GapRow } from './GapRow.tsx';
import { gapEvidence } from './gap-evidence.ts';
import { describePart, type GapPart, gapParts, isStaged } from './gap-parts.ts';
import { lessonOf } from './lessons.ts';
import { regretOf } from './regret.ts';
import './decision-gaps.css';

interface DecisionGapsProps {
  readonly state: ScoreState;
  /** The plan of the week. */
  readonly was: FullPlan;
  readonly facts: PublicFacts;
  /** False when the coming week cannot be planned here, or another week lies between. */
  readonly canPlan: boolean;
}

/** Decisions of the best plans, one at a time: what each would have added, when, and a way into the next plan. */
export function DecisionGaps({ state: { status, score }, was, facts, canPlan }: DecisionGapsProps) {
  const t = marks[useLocale()].gaps;
  return (
    <section aria-labelledby="debrief-gaps">
      <header class="sech">
        <h2 id="debrief-gaps">{t.title}</h2>
        <p class="muted">{t.lede}</p>
      </header>
      {score?.stage === 'final' ? (
        <Gaps score={score} was={was} facts={facts} canPlan={canPlan} />
      ) : (
        <div class="panel">
          <p class="note body" role="status">
            {status === 'failed' ? t.failed : status === 'held' ? t.held : t.waiting}
          </p>
        </div>
      )}
    </section>
  );
}

/** More than these are shown on request. */
const FIRST_ROWS = 3;

function Gaps({ score, was, facts, canPlan }: Omit<DecisionGapsProps, 'state'> & { score: WeekScore }) {
  const locale = useLocale();
  const t = marks[locale].gaps;
  const staged = useStore($plan);
  const [isWhole, setWhole] = useState(false);
  const parts = gapParts(score, was);
  if (parts.length === 0) return <p class="panel note body">{t.none}</p>;
  const shown = isWhole ? parts : parts.slice(0, FIRST_ROWS);
  const totalFen = AXES.reduce((sum, axis) => sum + regretOf(score[axis]), 0);
  const add = (part: GapPart, what: string) => {
    const { listPriceFen } = part.plan;
    const prices = listPriceFen && { listPriceFen: { ...staged?.listPriceFen, ...listPriceFen } };
    stageMany({ ...part.plan, ...prices });
    showToast({ text: t.added(what) });
  };
  return (
    <>
      <div class="panel gaps">
        <table class="tbl stacks">
          <caption class="sr">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columnDecision}</th>
              <th scope="col" class="n">
                {t.columnThisWeek}
              </th>
              <th scope="col" class="n">
                {t.columnLaterWeeks}
              </th>
              <th scope="col" class="n">
                {t.columnStocks}
              </th>
              <th scope="col" class="n">
                {t.columnGain}
              </th>
              <th scope="col">{canPlan ? t.columnPlan : t.columnKeep}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((part, index) => {
              const lesson = lessonOf(part.gap.path);
              const isFirst = shown.findIndex(({ gap }) => lessonOf(gap.path) === lesson) === index;
              return (
                <GapRow
                  key={part.gap.path}
                  gap={part.gap}
                  words={describePart(part, facts, locale)}
                  lesson={isFirst ? lesson : undefined}
                  plan={canPlan && staged ? (isStaged(part, staged) ? 'staged' : 'open') : 'closed'}
                  onAdd={(what) => add(part, what)}
                  onKeep={() => keepBlock(gapEvidence(part, score.week, facts), locale)}
                />
              );
            })}
          </tbody>
        </table>
        {parts.length > FIRST_ROWS ? (
          <footer class="no-print">
            <Button kind="quiet" size="sm" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? t.fewer : t.more(parts.length - FIRST_ROWS)}
            </Button>
          </footer>
        ) : undefined}
      </div>
      <p class="note gaps-note">{t.interact(money(totalFen, locale))}</p>
      <p class="note gaps-note">{t.note}</p>
    </>
  );
}
