import { common } from '../../../i18n/areas/common.ts';
import { season } from '../../../i18n/areas/season.ts';
import { money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Game, PublicFacts } from '../../../simulator/index.ts';
import type { SeasonScore as SeasonRow } from '../../../stores/scores.ts';
import { useLocale } from '../../ui/locale.tsx';
import { describePart, gapParts } from '../debrief/gap-parts.ts';
import { bestDecision, costliestDecision, type SeasonDecision } from './season-record.ts';

interface SeasonDecisionsProps {
  readonly rows: readonly SeasonRow[];
  readonly game: Game;
  readonly facts: PublicFacts;
}

/** The best and the costliest decision of the season, in words. */
export function SeasonDecisions({ rows, game, facts }: SeasonDecisionsProps) {
  const locale = useLocale();
  const t = season[locale].decisions;
  const best = bestDecision(rows);
  const costliest = costliestDecision(rows);
  const axis = (decision: SeasonDecision) => axisInSentence(decision.axis, locale);
  return (
    <section class="panel" aria-labelledby="end-decisions">
      <header>
        <h2 id="end-decisions">{t.title}</h2>
      </header>
      {best === undefined && costliest === undefined ? <p class="note body">{t.none}</p> : undefined}
      <dl class="end-decisions">
        {best ? (
          <div>
            <dt>{t.best}</dt>
            <dd>
              <a href={`#/debrief/${best.week}`}>
                {t.bestWords(best.week, axis(best), money(best.fen, locale))}
              </a>
            </dd>
          </div>
        ) : undefined}
        {costliest ? (
          <div>
            <dt>{t.costliest}</dt>
            <dd>
              <a href={`#/debrief/${costliest.week}`}>
                {t.costWords(costliest.week, axis(costliest), money(costliest.fen, locale))}
              </a>
              <CostlyChange decision={costliest} rows={rows} game={game} facts={facts} />
            </dd>
          </div>
        ) : undefined}
      </dl>
    </section>
  );
}

function CostlyChange({ decision, rows, game, facts }: SeasonDecisionsProps & { decision: SeasonDecision }) {
  const locale = useLocale();
  const score = rows.find(({ week }) => week === decision.week)?.score;
  const was = game.entries.find(({ week }) => week === decision.week)?.plan;
  if (score === undefined || was === undefined || decision.gap === undefined) return null;
  const part = gapParts(score, was).find(({ gap }) => gap.path === decision.gap?.path);
  const [words] = part ? describePart(part, facts, locale) : [];
  if (words === undefined) return null;
  const { what, was: before, now } = words;
  const amount = money(decision.gap.gainFen, locale);
  return <p class="muted">{season[locale].decisions.costChange(what, before, now, amount)}</p>;
}

function axisInSentence(axis: SeasonDecision['axis'], locale: Locale): string {
  const name = common[locale].axes[axis];
  return locale === 'en' ? name.toLowerCase() : name;
}
