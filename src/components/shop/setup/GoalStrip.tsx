import { useStore } from '@nanostores/preact';
import { setup as words } from '../../../i18n/areas/setup.ts';
import { goalReading } from '../../../simulator/index.ts';
import { $canSetUp } from '../../../stores/game.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { goalValue, targetText } from './goals.ts';
import './goal-strip.css';

/** The goals of the season before its figures, each with how far it is; nothing where none was set. */
export function GoalStrip({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const canSetUp = useStore($canSetUp);
  const goals = desk.game.head.setup?.goals ?? [];
  if (goals.length === 0) return null;
  const played = desk.shop.results.filter(({ week }) => week >= 1);
  return (
    <section class="goal-strip" aria-label={t.strip.label}>
      <b class="eyebrow">{t.strip.label}</b>
      <ul>
        {goals.map((goal) => {
          const { now, isMet } = goalReading(goal, played);
          return (
            <li key={goal.metric}>
              <span>{t.goals.metrics[goal.metric]}</span> <b class="num">{targetText(goal, locale)}</b>
              {played.length > 0 && (
                <span class={isMet ? 'tag ok' : 'tag'}>
                  {isMet && <Icon name="check" size={13} />}
                  {t.strip.so(goalValue(goal.metric, now, locale))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {canSetUp && (
        <a class="btn quiet sm" href="#/setup">
          {t.strip.change}
        </a>
      )}
    </section>
  );
}
