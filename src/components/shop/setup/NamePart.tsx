import { setup as words } from '../../../i18n/areas/setup.ts';
import { price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { SIGN_COLOURS, SIGN_PICTOGRAMS } from '../../../simulator/index.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { suggestedForm } from './form.ts';
import { PartPanel } from './PartPanel.tsx';
import type { PartProps } from './Setup.tsx';
import { SignBadge } from './SignBadge.tsx';

const GOODS_SHOWN = 3;

/** Name, colour and picture of the sign, with the front of the shop beside them. */
export function NamePart({ desk, form, onChange }: PartProps) {
  const locale = useLocale();
  const t = words[locale].name;
  const { colour, pictogram } = form;
  return (
    <PartPanel part="name" title={t.title}>
      <div class="setup-name">
        <div class="stack">
          <div class="field">
            <label for="setup-shop-name">{t.label}</label>
            <input
              id="setup-shop-name"
              class="input"
              maxLength={40}
              autocomplete="off"
              placeholder={suggestedForm(desk, locale).shopName}
              value={form.shopName}
              aria-describedby="setup-shop-name-help"
              onInput={(event) => onChange({ shopName: event.currentTarget.value })}
            />
            <p class="help" id="setup-shop-name-help">
              {t.help}
            </p>
          </div>
          <fieldset class="field">
            <legend class="label">{t.colour}</legend>
            <div class="setup-signs">
              {SIGN_COLOURS.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="sign-colour"
                    value={one}
                    checked={one === colour}
                    onChange={() => onChange({ colour: one })}
                  />
                  <SignBadge sign={{ colour: one, pictogram }} />
                  <span>{t.colours[one]}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset class="field">
            <legend class="label">{t.pictogram}</legend>
            <div class="setup-signs">
              {SIGN_PICTOGRAMS.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="sign-pictogram"
                    value={one}
                    checked={one === pictogram}
                    onChange={() => onChange({ pictogram: one })}
                  />
                  <SignBadge sign={{ colour, pictogram: one }} />
                  <span>{t.pictograms[one]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </div>
        <Front desk={desk} form={form} />
      </div>
    </PartPanel>
  );
}

/** The top of the shop as a buyer meets it: sign, name, platform, first goods. */
function Front({ desk, form }: Pick<PartProps, 'desk' | 'form'>) {
  const locale = useLocale();
  const t = words[locale].name;
  const { facts } = desk.shop;
  const platform = facts.platforms.find(({ id }) => id === form.platformId);
  return (
    <section class="setup-front" aria-label={t.preview}>
      <p class="eyebrow">{t.preview}</p>
      <div class="setup-front-sign">
        <SignBadge sign={form} size={48} />
        <p>
          <b>{form.shopName.trim() === '' ? t.noName : form.shopName}</b>
          {platform !== undefined && <span class="note">{t.sellsOn(textOf(platform.name, locale))}</span>}
        </p>
      </div>
      <ul>
        {facts.skus.slice(0, GOODS_SHOWN).map((sku) => (
          <li key={sku.id}>
            <Glyph name={sku.glyph} large />
            <span>{textOf(sku.name, locale)}</span>
            <b class="num">{price(desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen, locale)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
