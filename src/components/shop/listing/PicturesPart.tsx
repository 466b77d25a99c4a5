import { listing as words } from '../../../i18n/areas/listing.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { PICTURE_KINDS, type PictureKind } from '../../../stores/listing-drafts.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { ListingPicture } from './ListingPicture.tsx';

type Pictures = readonly (PictureKind | null)[];

interface PicturesPartProps {
  readonly sku: SkuFacts;
  readonly pictures: Pictures;
  /** Takes what is to become of the pictures; undefined while nothing can be changed. */
  readonly onChange: ((change: (pictures: Pictures) => Pictures) => void) | undefined;
}

/** The five picture slots: what each shows, and their order. */
export function PicturesPart({ sku, pictures, onChange }: PicturesPartProps) {
  const locale = useLocale();
  const t = words[locale];
  const replace = (slot: number, kind: PictureKind | null) =>
    onChange?.((now) => now.map((old, place) => (place === slot ? kind : old)));
  const move = (slot: number, by: 1 | -1) => {
    const other = slot + by;
    if (onChange === undefined || other < 0 || other >= pictures.length) return;
    onChange((now) =>
      now.map((old, place) => (place === slot ? now[other] : place === other ? now[slot] : old) ?? null),
    );
    document.getElementById(`picture-${other}`)?.focus();
  };
  return (
    <section class="listing-part" aria-labelledby="part-pictures">
      <h3 id="part-pictures">{t.pictures}</h3>
      <p class="help">{t.picturesHelp}</p>
      <ol class="listing-slots">
        {pictures.map((kind, slot) => (
          <li key={slot}>
            <ListingPicture sku={sku} kind={kind} />
            {onChange === undefined ? (
              <span class="small">{kind === null ? t.empty : t.picture[kind]}</span>
            ) : (
              <>
                <select
                  id={`picture-${slot}`}
                  class="select"
                  aria-label={t.slot(slot + 1)}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  value={kind ?? ''}
                  onChange={(event) => {
                    const chosen = event.currentTarget.value;
                    replace(slot, PICTURE_KINDS.find((one) => one === chosen) ?? null);
                  }}
                  onKeyDown={(event) => {
                    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                    event.preventDefault();
                    move(slot, event.key === 'ArrowUp' ? -1 : 1);
                  }}
                >
                  <option value="">{t.empty}</option>
                  {PICTURE_KINDS.map((one) => (
                    <option key={one} value={one}>
                      {t.picture[one]}
                    </option>
                  ))}
                </select>
                <span class="listing-moves">
                  <IconButton
                    icon="arrow-left"
                    size="sm"
                    label={t.earlier(slot + 1)}
                    disabled={slot === 0}
                    onClick={() => move(slot, -1)}
                  />
                  <IconButton
                    icon="arrow-right"
                    size="sm"
                    label={t.later(slot + 1)}
                    disabled={slot === pictures.length - 1}
                    onClick={() => move(slot, 1)}
                  />
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
