import { teachGuide } from '../../../i18n/areas/teach-guide.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import './guide.css';

type Chapter = keyof (typeof teachGuide)['en']['sections'];

/** The way to the guide, chapter by chapter; the guide itself is a page that needs no room. */
export function Screen() {
  const locale = useLocale();
  const t = teachGuide[locale];
  const page = sitePath(locale, 'teach/guide/');
  return (
    <div class="stack">
      <header class="ph">
        <h1>{t.room.title}</h1>
        <p class="lede muted">{t.room.lede}</p>
      </header>
      <p>
        <a class="btn primary lg" href={page}>
          <Icon name="book-open" />
          {t.room.open}
        </a>
      </p>
      <section class="panel" aria-labelledby="guide-chapters">
        <header>
          <h2 id="guide-chapters">{t.room.chapters}</h2>
        </header>
        <div class="body">
          <ul class="guide-chapters">
            {(Object.keys(t.sections) as Chapter[]).map((chapter) => (
              <li key={chapter}>
                <a href={`${page}#${chapter}`}>{t.sections[chapter]}</a>
                <p class="note">{t.about[chapter]}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </div>
  );
}
