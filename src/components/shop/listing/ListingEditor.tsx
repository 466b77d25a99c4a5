import { useState } from 'preact/hooks';
import { listing as words } from '../../../i18n/areas/listing.ts';
import { textOf } from '../../../i18n/locale.ts';
import {
  $listingDrafts,
  dropListingDraft,
  keepListingDraft,
  type ListingDraft,
} from '../../../stores/listing-drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { showToast } from '../../ui/Toast.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { claimsOf, scoreLines } from './checklist.ts';
import { FabePart } from './FabePart.tsx';
import { PicturesPart } from './PicturesPart.tsx';
import { ProductPicker } from './ProductPicker.tsx';
import type { ListingPage } from './pages.ts';
import { ScoreList } from './ScoreList.tsx';
import { SpecsPart } from './SpecsPart.tsx';
import { StorefrontCard } from './StorefrontCard.tsx';
import { TitlePart } from './TitlePart.tsx';

interface ListingEditorProps {
  readonly desk: Desk;
  readonly pages: readonly ListingPage[];
  readonly page: ListingPage;
}

/** The page of one product: its parts beside what a buyer would see, and what it covers. */
export function ListingEditor({ desk, pages, page }: ListingEditorProps) {
  const locale = useLocale();
  const t = words[locale];
  const [view, setView] = useState<'edit' | 'preview'>('edit');
  const { sku, draft } = page;
  const { facts } = desk.shop;
  // From the store, not from what was drawn: two changes may come before the next drawing.
  const set = (change: (now: ListingDraft) => Partial<ListingDraft>) => {
    const now = $listingDrafts.get()[sku.id] ?? draft;
    keepListingDraft(sku.id, { ...now, ...change(now) });
  };
  const canEdit = !desk.readOnly;
  const drop = () => {
    dropListingDraft(sku.id);
    showToast({ text: t.dropped, staysFor: 3000 });
  };
  return (
    <section class="panel listing-editor" aria-labelledby="editor-title" data-view={view}>
      <ProductPicker pages={pages} skuId={sku.id} />
      <header>
        <h2 id="editor-title">{t.editor(textOf(sku.name, locale))}</h2>
        <span class="only-m">
          <Segmented
            label={t.view}
            value={view}
            options={[
              { value: 'edit', label: t.edit },
              { value: 'preview', label: t.preview },
            ]}
            onChange={setView}
          />
        </span>
        {canEdit && page.isDrafted && (
          <Button size="sm" kind="quiet" icon="rotate-ccw" onClick={drop}>
            {t.dropDraft}
          </Button>
        )}
      </header>
      <div class="listing-columns">
        <div class="listing-form" key={sku.id}>
          <TitlePart
            facts={facts}
            sku={sku}
            title={draft.title}
            onChange={canEdit ? (title) => set(() => ({ title })) : undefined}
          />
          <PicturesPart
            sku={sku}
            pictures={draft.pictures}
            onChange={
              canEdit ? (change) => set(({ pictures }) => ({ pictures: change(pictures) })) : undefined
            }
          />
          <FabePart
            fabe={draft.fabe}
            onChange={
              canEdit ? (block, text) => set(({ fabe }) => ({ fabe: { ...fabe, [block]: text } })) : undefined
            }
          />
          <SpecsPart
            facts={facts}
            sku={sku}
            specs={draft.specs}
            onChange={
              canEdit ? (row, text) => set(({ specs }) => ({ specs: { ...specs, [row]: text } })) : undefined
            }
          />
          <ClaimSummary desk={desk} draft={draft} />
        </div>
        <div class="listing-side">
          <StorefrontCard desk={desk} sku={sku} draft={draft} />
          <ScoreList lines={scoreLines(facts, sku, draft)} />
        </div>
      </div>
      <footer>
        <p class="note">{t.kept}</p>
      </footer>
    </section>
  );
}

function ClaimSummary({ desk, draft }: { desk: Desk; draft: ListingDraft }) {
  const t = words[useLocale()];
  const found = claimsOf(draft).length;
  return (
    <section class="listing-part" aria-labelledby="part-claims">
      <h3 id="part-claims">{t.claims}</h3>
      <p class={found > 0 ? 'problem' : undefined} role="status">
        {found > 0 ? t.claimsFound(found) : t.claimsNone}
      </p>
      <p class="note">{t.claimsNote}</p>
      {desk.plan.violations.includes('absolute-claims') && (
        <p class="small">
          {t.claimsBreach} <a href="#/risk">{t.toRisk}</a>
        </p>
      )}
    </section>
  );
}
