import { useStore } from '@nanostores/preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { newGame } from '../../../i18n/areas/new-game.ts';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { textOf } from '../../../i18n/locale.ts';
import { scenarioHash } from '../../../simulator/index.ts';
import { $ownShops, loadOwnShops } from '../../../stores/own-shops.ts';
import { SHOPS } from '../../../stores/shops.ts';
import { changeDraft } from '../../../stores/teaching-draft.ts';
import { ShopFile } from '../../shop/new-game/ShopFile.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Choice, Part, TextField } from './fields.tsx';
import { drawCode, type PartOfDraft } from './use-draft.ts';

/** Which shop, whose luck, and the class code that goes into it. */
export function ShopPart({ draft, faults }: PartOfDraft) {
  const locale = useLocale();
  const all = teachAssign[locale];
  const t = all.shop;
  const own = useStore($ownShops);
  useEffect(() => void loadOwnShops(), []);
  const name = useId();
  const shops = [
    ...SHOPS.map((shop) => ({ ...shop, hash: '' })),
    ...own.map((shop) => ({ scenarioId: shop.id, ...shop, ...shop.card, hash: scenarioHash(shop) })),
  ];
  return (
    <Part id="shop" title={all.parts.shop}>
      <fieldset class="field assign-choice">
        <legend class="label">{t.shop}</legend>
        <div class="choices">
          {shops.map(({ scenarioId, hash, name: title, teaches, difficulty }) => (
            <label class="choice" key={`${scenarioId}/${hash}`}>
              <input
                type="radio"
                name={name}
                checked={scenarioId === draft.scenarioId && hash === draft.scenarioHash}
                aria-describedby={`${name}-${scenarioId}${hash}`}
                onChange={() => changeDraft({ scenarioId, scenarioHash: hash })}
              />
              <b>{textOf(title, locale)}</b>
              <small id={`${name}-${scenarioId}${hash}`}>{textOf(teaches, locale)}</small>
              <span class="tag">{hash === '' ? newGame[locale].difficulty(difficulty) : t.own}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ShopFile
        onRead={({ scenario, hash }) => changeDraft({ scenarioId: scenario.id, scenarioHash: hash })}
        help={t.ownHelp}
      />
      <Choice
        legend={t.luck}
        value={draft.seedMode}
        options={[
          { value: 'student', label: t.student, help: t.studentHelp },
          { value: 'shared', label: t.shared, help: t.sharedHelp },
        ]}
        onChange={(seedMode) => changeDraft({ seedMode })}
      />
      {draft.seedMode === 'shared' && <Seed seed={draft.seed} isWrong={faults.includes('seed')} />}
      <div class="assign-pair">
        <TextField
          label={t.classCode}
          value={draft.classCode}
          maxLength={40}
          isWrong={faults.includes('classCode')}
          help={t.codeHelp}
          onChange={(classCode) => changeDraft({ classCode })}
        />
        <fieldset class="field assign-radios">
          <legend class="sr">{t.classCode}</legend>
          {[true, false].map((isCodeInLink) => (
            <label class="check" key={String(isCodeInLink)}>
              <input
                type="radio"
                name={`${name}-code`}
                checked={draft.isCodeInLink === isCodeInLink}
                onChange={() => changeDraft({ isCodeInLink })}
              />
              {isCodeInLink ? t.codeLink : t.codeTyped}
            </label>
          ))}
        </fieldset>
      </div>
    </Part>
  );
}

function Seed({ seed, isWrong }: { readonly seed: string; readonly isWrong: boolean }) {
  const t = teachAssign[useLocale()].shop;
  const id = useId();
  const [text, setText] = useState(seed);
  useEffect(() => setText(seed), [seed]);
  return (
    <div class="field">
      <label for={id}>{t.seed}</label>
      <span class="affix">
        <input
          id={id}
          class="input"
          maxLength={64}
          spellcheck={false}
          autocomplete="off"
          value={text}
          aria-invalid={isWrong ? 'true' : undefined}
          onInput={(event) => changeDraft({ seed: event.currentTarget.value.trim() })}
        />
        <IconButton icon="refresh-cw" label={t.seedDraw} onClick={() => changeDraft({ seed: drawCode(8) })} />
      </span>
    </div>
  );
}
