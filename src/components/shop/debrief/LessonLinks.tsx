import { debrief } from '../../../i18n/areas/debrief.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { LESSONS, type LessonName } from './lessons.ts';

/** Two lessons that explain this week: stock comes first when shelves ran empty. */
export function LessonLinks({ result }: { readonly result: WeekResult }) {
  const locale = useLocale();
  const t = debrief[locale].lessons;
  const hadPromotion = result.promotions.length > 0;
  const order: readonly LessonName[] =
    result.lostUnits > 0
      ? ['stock', hadPromotion ? 'promotion' : 'pricing']
      : ['pricing', hadPromotion ? 'promotion' : 'stock'];
  return (
    <section class="panel lesson-links" aria-labelledby="debrief-lessons">
      <header>
        <h2 id="debrief-lessons">{t.title}</h2>
      </header>
      <ul>
        {order.map((name) => (
          <li key={name}>
            <a href={sitePath(locale, LESSONS[name].path)}>{t[name]}</a>
            <small>{t.minutes(LESSONS[name].module, LESSONS[name].order, LESSONS[name].minutes)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
