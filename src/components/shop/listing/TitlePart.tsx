import { listing as words } from '../../../i18n/areas/listing.ts';
import { integer } from '../../../i18n/formats.ts';
import type { PublicFacts, SkuFacts } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { findClaims } from '../risk/claim-check.ts';
import { ClaimNotes } from './ClaimNotes.tsx';
import { holds, KEYWORD_CLASSES, type Keyword, keywordsOf, withKeyword } from './keywords.ts';
import { halfWidthUnits, TITLE_UNITS } from './title-length.ts';

interface TitlePartProps {
  readonly facts: PublicFacts;
  readonly sku: SkuFacts;
  readonly title: string;
  /** Undefined while nothing can be changed. */
  readonly onChange: ((title: string) => void) | undefined;
}

/** The title, its length, and the search terms it is found by. */
export function TitlePart({ facts, sku, title, onChange }: TitlePartProps) {
  const locale = useLocale();
  const t = words[locale];
  const keywords = keywordsOf(facts, sku, locale);
  const units = halfWidthUnits(title);
  const held = keywords.filter((keyword) => holds(title, keyword));
  const searches = held.reduce((sum, keyword) => sum + (keyword.searchesPerMonth ?? 0), 0);
  const hasClaims = findClaims(title).length > 0;
  return (
    <section class="listing-part" aria-labelledby="part-title">
      <h3 id="part-title">{t.title}</h3>
      <div class="field">
        {onChange === undefined ? (
          <p>{title}</p>
        ) : (
          <textarea
            id="listing-title"
            aria-labelledby="part-title"
            class="textarea listing-title"
            rows={2}
            value={title}
            aria-describedby={hasClaims ? 'title-length title-claims' : 'title-length'}
            onInput={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
          />
        )}
        <div class="listing-meter" aria-hidden="true">
          <i
            style={{ '--w': `${Math.min(100, (units / TITLE_UNITS) * 100).toFixed(1)}%` }}
            class={units > TITLE_UNITS ? 'over' : ''}
          />
        </div>
        <p id="title-length" class={units > TITLE_UNITS ? 'problem' : 'help'}>
          {t.titleLength(units, TITLE_UNITS)}
          {locale === 'en' ? '. ' : '，'}
          {units > TITLE_UNITS ? t.titleTooLong(units - TITLE_UNITS) : t.titleHelp}
        </p>
        <ClaimNotes id="title-claims" text={title} onChange={onChange} />
      </div>
      <h4>{t.keywords}</h4>
      <p class="small" aria-live="polite">
        {t.titleReach(held.length, keywords.length, integer(searches, locale))}
      </p>
      {KEYWORD_CLASSES.map((kind) => (
        <div key={kind} class="listing-terms" role="group" aria-label={t.kinds[kind]}>
          <span class="label">
            {t.kinds[kind]} <small class="muted">{t.kindNote[kind]}</small>
          </span>
          <div class="row">
            {keywords
              .filter((keyword) => keyword.kind === kind)
              .map((keyword) => (
                <Chip
                  key={keyword.text}
                  keyword={keyword}
                  isHeld={holds(title, keyword)}
                  onAdd={onChange && (() => onChange(withKeyword(title, keyword, locale)))}
                />
              ))}
          </div>
        </div>
      ))}
      <p class="note">
        {t.keywordsHelp}
        {locale === 'en' ? ' ' : ''}
        {t.trafficNote} <a href="#/marketing">{t.toSearch}</a>
      </p>
    </section>
  );
}

interface ChipProps {
  readonly keyword: Keyword;
  readonly isHeld: boolean;
  readonly onAdd: (() => void) | undefined;
}

function Chip({ keyword, isHeld, onAdd }: ChipProps) {
  const locale = useLocale();
  const t = words[locale];
  const searches = keyword.searchesPerMonth === undefined ? '—' : integer(keyword.searchesPerMonth, locale);
  return (
    <button
      type="button"
      class={isHeld ? 'listing-term held' : 'listing-term'}
      aria-disabled={isHeld || onAdd === undefined}
      onClick={() => !isHeld && onAdd?.()}
    >
      <Icon name={isHeld ? 'check' : 'plus'} size={13} />
      <span class="sr">{isHeld ? t.heldKeyword : t.addKeyword} </span>
      {keyword.text} <span class="num">{searches}</span>
      <span class="sr"> {t.searchesUnit}</span>
    </button>
  );
}
