import { useStore } from '@nanostores/preact';
import { luck } from '../../../i18n/areas/luck.ts';
import type { FullPlan, MisconceptionFlag, PublicFacts } from '../../../simulator/index.ts';
import { $defaults } from '../../../stores/plan.ts';
import type { ScoreState } from '../../../stores/scores.ts';
import { useLocale } from '../../ui/locale.tsx';
import { AddToPlan } from './AddToPlan.tsx';
import type { Answer } from './answer.ts';
import { suggestionsFor } from './suggestions.ts';

interface TryNextProps {
  readonly score: ScoreState;
  readonly flags: Answer<readonly MisconceptionFlag[]>;
  readonly was: FullPlan;
  readonly facts: PublicFacts;
}

/** Two things to try in the coming week, each with a way into the plan. */
export function TryNext({ score, flags, was, facts }: TryNextProps) {
  const locale = useLocale();
  const t = luck[locale].tryNext;
  // What comes later could pay more: the two wait until everything is known.
  const isWaiting = score.status === 'computing' || flags.status === 'waiting';
  const proved = flags.status === 'ready' ? flags.value : [];
  const unchanged = useStore($defaults) ?? was;
  const found = isWaiting ? [] : suggestionsFor(score.score, proved, was, unchanged, facts, locale);
  return (
    <section class="panel try-next" aria-labelledby="debrief-try" aria-busy={isWaiting || undefined}>
      <header>
        <h2 id="debrief-try">{t.title}</h2>
      </header>
      {found.length === 0 ? (
        <p class="note body" role="status">
          {isWaiting ? t.waiting : t.none}
        </p>
      ) : (
        <ul>
          {found.map((one) => (
            <li key={one.key}>
              <h3>{one.title}</h3>
              <p>{one.reason}</p>
              <AddToPlan part={one.part} name={one.title} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
