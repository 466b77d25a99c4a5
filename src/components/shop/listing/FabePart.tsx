import { listing as words } from '../../../i18n/areas/listing.ts';
import { FABE_BLOCKS, type FabeBlock, type ListingDraft } from '../../../stores/listing-drafts.ts';
import { useLocale } from '../../ui/locale.tsx';
import { ClaimNotes } from './ClaimNotes.tsx';
import { SHORTEST_BLOCK } from './checklist.ts';
import { halfWidthUnits } from './title-length.ts';

interface FabePartProps {
  readonly fabe: ListingDraft['fabe'];
  readonly onChange: ((block: FabeBlock, text: string) => void) | undefined;
}

/** The selling text in its four blocks. */
export function FabePart({ fabe, onChange }: FabePartProps) {
  const t = words[useLocale()];
  return (
    <section class="listing-part" aria-labelledby="part-fabe">
      <h3 id="part-fabe">{t.fabe}</h3>
      <div class="listing-fabe">
        {FABE_BLOCKS.map((block) => {
          const text = fabe[block];
          const missing = SHORTEST_BLOCK - halfWidthUnits(text);
          const change = onChange && ((next: string) => onChange(block, next));
          return (
            <div key={block} class="field">
              {change === undefined ? (
                <>
                  <b>{t.fabeNames[block]}</b>
                  <p>{text === '' ? '—' : text}</p>
                </>
              ) : (
                <>
                  <label for={`fabe-${block}`}>{t.fabeNames[block]}</label>
                  <textarea
                    id={`fabe-${block}`}
                    class="textarea"
                    rows={3}
                    value={text}
                    aria-describedby={`fabe-${block}-help`}
                    onInput={(event) => change(event.currentTarget.value)}
                  />
                </>
              )}
              <p id={`fabe-${block}-help`} class="help">
                {text !== '' && missing > 0 ? t.blockLeft(missing) : t.fabeHelp[block]}
              </p>
              <ClaimNotes id={`fabe-${block}-claims`} text={text} onChange={change} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
