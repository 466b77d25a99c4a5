import { listing as words } from '../../../i18n/areas/listing.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import type { PictureKind } from '../../../stores/listing-drafts.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useLocale } from '../../ui/locale.tsx';

interface ListingPictureProps {
  readonly sku: SkuFacts;
  readonly kind: PictureKind | null;
  readonly large?: boolean;
}

/** A picture of a product page, put together from the product's pictogram and flat shapes. */
export function ListingPicture({ sku, kind, large = false }: ListingPictureProps) {
  const locale = useLocale();
  const t = words[locale];
  const size = large ? 'listing-picture large' : 'listing-picture';
  if (kind === null) return <span class={`${size} empty`} role="img" aria-label={t.empty} />;
  return (
    <span
      class={size}
      data-kind={kind}
      role="img"
      aria-label={t.pictureOf(t.picture[kind], textOf(sku.name, locale))}
    >
      <Glyph name={sku.glyph} />
      <Overlay kind={kind} />
    </span>
  );
}

/** What a picture adds to the product: arrows, a room, a lens, a table, a seal, a box. */
function Overlay({ kind }: { kind: PictureKind }) {
  const drawing = OVERLAYS[kind];
  if (drawing === undefined) return null;
  return (
    <svg viewBox="0 0 60 60" aria-hidden="true">
      {drawing}
    </svg>
  );
}

const OVERLAYS: Partial<Record<PictureKind, preact.JSX.Element>> = {
  function: (
    <>
      <path class="stroke" d="M8 14h12M8 14v0M40 24h12M8 44h14" />
      <circle class="fill" cx="22" cy="14" r="2.500" />
      <circle class="fill" cx="38" cy="24" r="2.500" />
      <circle class="fill" cx="24" cy="44" r="2.500" />
    </>
  ),
  scene: (
    <>
      <path class="stroke" d="M0 47h60M8 47V12h16v18" />
      <circle class="fill" cx="48" cy="13" r="5" />
    </>
  ),
  detail: <path class="stroke" d="M30 8a22 22 0 1 0 .1 0zM46 46l9 9" />,
  chart: <path class="stroke" d="M6 38h48M6 46h48M6 54h48M20 38v16M36 38v16" />,
  proof: (
    <>
      <circle class="fill" cx="45" cy="44" r="10" />
      <path class="tick" d="M40.500 44l3 3 6-6" />
    </>
  ),
  pack: <path class="stroke" d="M8 22l22-10 22 10v26L30 58 8 48zM8 22l22 10 22-10M30 32v26" />,
};
