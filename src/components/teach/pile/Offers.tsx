import { useStore } from '@nanostores/preact';
import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { $offers, dismissOffer, importGrading, type Offer, setAssignment } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';

/** Files among the reports that the room itself can use. */
export function Offers() {
  const t = teachPile[useLocale()];
  const offers = useStore($offers);
  const use = async (offer: Offer) => {
    dismissOffer(offer);
    if (offer.kind === 'assignment') {
      await setAssignment(offer.assignment);
      showToast({ text: t.offers.used });
      return;
    }
    const restored = await importGrading(offer.file);
    showToast({
      text: restored.ok
        ? t.offers.restored(restored.value.files, restored.value.gradings)
        : t.offers.notRestored,
    });
  };
  return (
    <>
      {offers.map((offer) => (
        <div key={offer.fileName} class="banner info pile-offer" role="status">
          <Icon name={offer.kind === 'assignment' ? 'clipboard-check' : 'history'} />
          <span>
            {offer.kind === 'assignment'
              ? t.offers.assignment(offer.assignment.title)
              : t.offers.grading(offer.fileName)}
          </span>
          <span class="row">
            <Button size="sm" kind="primary" onClick={() => void use(offer)}>
              {offer.kind === 'assignment' ? t.offers.useAssignment : t.offers.useGrading}
            </Button>
            <Button size="sm" onClick={() => dismissOffer(offer)}>
              {t.offers.dismiss}
            </Button>
          </span>
        </div>
      ))}
    </>
  );
}
