import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { newGame as words } from '../../../i18n/areas/new-game.ts';
import { shopFile } from '../../../i18n/areas/shop-file.ts';
import { textOf } from '../../../i18n/locale.ts';
import { scenarioHash } from '../../../simulator/index.ts';
import { $ownShops, cardOfShop, loadOwnShops } from '../../../stores/own-shops.ts';
import { SHOPS, type ShopCard } from '../../../stores/shops.ts';
import { useLocale } from '../../ui/locale.tsx';
import { ShopFile } from './ShopFile.tsx';

/** A shop as it is chosen: without a hash it is one of the site. */
export interface ChosenShop {
  readonly scenarioId: string;
  readonly scenarioHash?: string | undefined;
}

interface ShopPickerProps {
  readonly chosen: ChosenShop;
  readonly onChange: (chosen: ChosenShop) => void;
}

/** The shops to choose from, a card each: what it sells, what it teaches, how hard it is. Others come from a file. */
export function ShopPicker({ chosen, onChange }: ShopPickerProps) {
  const t = words[useLocale()];
  const own = useStore($ownShops);
  const file = shopFile[useLocale()];
  useEffect(() => void loadOwnShops(), []);
  const isChosen = (scenarioId: string, hash: string | undefined) =>
    scenarioId === chosen.scenarioId && hash === chosen.scenarioHash;
  return (
    <>
      <fieldset class="field new-game-shops">
        <legend class="label">{t.scenario}</legend>
        <div class="choices">
          {SHOPS.map((shop) => (
            <ShopChoice
              key={shop.scenarioId}
              shop={shop}
              isChosen={isChosen(shop.scenarioId, undefined)}
              onChoose={() => onChange({ scenarioId: shop.scenarioId })}
            />
          ))}
          {own.map((scenario) => {
            const hash = scenarioHash(scenario);
            return (
              <ShopChoice
                key={hash}
                shop={cardOfShop(scenario)}
                mark={file.own}
                isChosen={isChosen(scenario.id, hash)}
                onChoose={() => onChange({ scenarioId: scenario.id, scenarioHash: hash })}
              />
            );
          })}
        </div>
      </fieldset>
      <details class="new-game-details">
        <summary>{file.details}</summary>
        <div class="field">
          <ShopFile
            onRead={({ scenario, hash }) => onChange({ scenarioId: scenario.id, scenarioHash: hash })}
          />
        </div>
      </details>
    </>
  );
}

interface ShopChoiceProps {
  readonly shop: ShopCard;
  /** Said of shops that are not the site's. */
  readonly mark?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ShopChoice({ shop, mark, isChosen, onChoose }: ShopChoiceProps) {
  const locale = useLocale();
  const t = words[locale];
  const about = `about-${mark === undefined ? '' : 'own-'}${shop.scenarioId}`;
  return (
    <label class="choice">
      <input
        type="radio"
        name="scenario"
        value={shop.scenarioId}
        checked={isChosen}
        aria-describedby={about}
        onChange={onChoose}
      />
      <b>{textOf(shop.name, locale)}</b>
      <span class="new-game-about" id={about}>
        <small>{textOf(shop.summary, locale)}</small>
        <small>
          <span class="label">{t.teaches}</span> {textOf(shop.teaches, locale)}
        </small>
        <span class="row">
          <span class="tag">{t.difficulty(shop.difficulty)}</span>
          {mark !== undefined && <span class="tag ok">{mark}</span>}
        </span>
      </span>
    </label>
  );
}
