import { bets } from '../../../i18n/areas/bets.ts';
import { marks } from '../../../i18n/areas/marks.ts';
import { integer } from '../../../i18n/formats.ts';
import type { ScoreState } from '../../../stores/scores.ts';
import { useLocale } from '../../ui/locale.tsx';

/** How the rulings did that came with the week's plan: beside the mark, never in it. */
export function DeskLine({ state }: { readonly state: ScoreState }) {
  const locale = useLocale();
  const t = bets[locale].desk;
  const desk = state.score?.desk;
  return (
    <section class="panel desk-score" aria-labelledby="debrief-desk">
      <header>
        <h2 id="debrief-desk">{t.title}</h2>
        {typeof desk === 'number' ? <b class="num">{integer(desk, locale)}</b> : undefined}
      </header>
      <div class="body">
        <p>
          {state.status === 'held'
            ? marks[locale].gaps.held
            : desk === undefined
              ? t.waiting
              : desk === null
                ? t.noCases
                : t.cases(integer(desk, locale))}
        </p>
        <p class="note">{t.beside}</p>
        <p>
          <a href="#/desk">{t.open}</a>
        </p>
      </div>
    </section>
  );
}
