import { debrief } from '../../../i18n/areas/debrief.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';

/** Lessons that explain this week: stock comes first when shelves ran empty. */
export function LessonLinks({ result }: { readonly result: WeekResult }) {
  const locale = useLocale();
  const t = debrief[locale].lessons;
  const order = result.lostUnits > 0 ? (['stock', 'pricing'] as const) : (['pricing', 'stock'] as const);
  return (
    <section class="panel lesson-links" aria-labelledby="debrief-lessons">
      <header>
        <h2 id="debrief-lessons">{t.title}</h2>
      </header>
      <ul>
        {order.map((name) => (
          <li key={name}>
            <a href={sitePath(locale, LESSONS[name])}>{t[name]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const LESSONS = { pricing: 'course/', stock: 'course/' } as const;
