import { search as words } from '../../i18n/areas/search.ts';
import { htmlLang, type Locale, otherLocale } from '../../i18n/locale.ts';
import { sitePath } from '../ui/paths.ts';
import { excerptOf, marked, type Piece } from './excerpt.ts';
import type { Found } from './find.ts';

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>{pieces.map(({ text, isHit }, index) => (isHit ? <mark key={String(index)}>{text}</mark> : text))}</>
  );
}

/** One result: what it is, its name, and the place that fits. */
export function ResultRow({ found, locale }: { readonly found: Found; readonly locale: Locale }) {
  const t = words[locale];
  const { document, words: hits } = found;
  const { part, pieces } = excerptOf(found);
  const isTerm = document.kind === 'term';
  const anchor = !isTerm && part.id !== '' ? `#${part.id}` : '';
  return (
    <li>
      <p class="se-kind">{isTerm ? t.term : t.lesson(document.aside)}</p>
      <p class="se-name">
        <a href={sitePath(locale, `${document.path}${anchor}`)}>
          <Pieces pieces={marked(document.title, hits)} />
        </a>
        {isTerm ? <span lang={htmlLang[otherLocale(locale)]}>{document.aside}</span> : null}
      </p>
      {part.title === '' ? null : <p class="se-card">{t.inCard(part.title)}</p>}
      <p class="se-text">
        <Pieces pieces={pieces} />
      </p>
    </li>
  );
}
