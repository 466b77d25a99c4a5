import { listing as words } from '../../../i18n/areas/listing.ts';
import { integer } from '../../../i18n/formats.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { SCORE_GROUPS, type ScoreLine } from './checklist.ts';

/** What a page covers, point by point. */
export function ScoreList({ lines }: { lines: readonly ScoreLine[] }) {
  const locale = useLocale();
  const t = words[locale];
  const sum = (part: readonly ScoreLine[], value: (line: ScoreLine) => number) =>
    integer(
      part.reduce((total, line) => total + value(line), 0),
      locale,
    );
  return (
    <section class="listing-part listing-score" aria-labelledby="part-score">
      <div class="between">
        <h3 id="part-score">{t.score}</h3>
        <b class="num">{t.points(sum(lines, ({ points }) => points))}</b>
      </div>
      <p class="help">{t.scoreNote}</p>
      <div class="listing-score-groups">
        {SCORE_GROUPS.map((group) => {
          const part = lines.filter((line) => line.group === group);
          return (
            <div key={group}>
              <h4>
                {t.groups[group]}{' '}
                <span class="num muted">
                  {sum(part, ({ points }) => points)}/{sum(part, ({ most }) => most)}
                </span>
              </h4>
              <ul>
                {part.map(({ item, points, most }) => (
                  <li key={item} class={points === most ? 'met' : undefined}>
                    <Icon name={points === most ? 'check' : 'minus'} size={14} />
                    <span>
                      <span class="sr">{points === most ? t.met : t.open}: </span>
                      {t.items[item]}{' '}
                      <span class="num muted">
                        {integer(points, locale)}/{integer(most, locale)}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
