import { setup as words } from '../../../i18n/areas/setup.ts';
import { goalReading } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { goalValue, targetText } from './goals.ts';
import { SignBadge } from './SignBadge.tsx';
import './setup.css';

/** What was set out to be done before week 1, against what came of it; nothing where nothing was settled. */
export function GoalsRead({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { game, shop, seasonOver } = desk;
  const { setup } = game.head;
  if (setup === undefined) return null;
  const played = shop.results.filter(({ week }) => week >= 1);
  const columns = t.end.columns;
  return (
    <section class="panel" aria-labelledby="setup-read">
      <header>
        <h2 id="setup-read">{t.end.title}</h2>
      </header>
      <div class="body stack">
        <div class="setup-front-sign">
          <SignBadge sign={setup.sign} size={44} />
          <p>
            <b>{game.head.shopName}</b>
            <span class="note">
              {t.position.legend}
              {locale === 'zh' ? '：' : ': '}
              {t.position.stances[setup.stance]} · {t.end.papers(setup.papers.length)}
            </span>
          </p>
        </div>
        {setup.statement !== '' && <blockquote class="setup-said">{setup.statement}</blockquote>}
        {setup.goalText !== '' && <blockquote class="setup-said">{setup.goalText}</blockquote>}
        {setup.goals.length === 0 ? (
          <p class="note">{t.end.none}</p>
        ) : (
          <table class="tbl stacks">
            <caption class="sr">{t.end.title}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.goal}</th>
                <th scope="col" class="n">
                  {columns.target}
                </th>
                <th scope="col" class="n">
                  {columns.now}
                </th>
                <th scope="col">{columns.verdict}</th>
              </tr>
            </thead>
            <tbody>
              {setup.goals.map((goal) => {
                const { now, isMet } = goalReading(goal, played);
                const verdict = seasonOver
                  ? isMet
                    ? t.strip.kept
                    : t.strip.missed
                  : isMet
                    ? t.strip.met
                    : t.strip.open;
                return (
                  <tr key={goal.metric}>
                    <th scope="row">{t.goals.metrics[goal.metric]}</th>
                    <td class="n" data-label={columns.target}>
                      {targetText(goal, locale)}
                    </td>
                    <td class="n" data-label={columns.now}>
                      {played.length === 0 ? '–' : goalValue(goal.metric, now, locale)}
                    </td>
                    <td data-label={columns.verdict}>
                      <span class={isMet ? 'tag ok' : seasonOver ? 'tag bad' : 'tag'}>
                        {(isMet || seasonOver) && <Icon name={isMet ? 'check' : 'x'} size={13} />}
                        {verdict}
                      </span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
