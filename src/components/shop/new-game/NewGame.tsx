import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { newGame as words } from '../../../i18n/areas/new-game.ts';
import { textOf } from '../../../i18n/locale.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { $game, startGame } from '../../../stores/game.ts';
import { $ownShops, cardOfShop } from '../../../stores/own-shops.ts';
import { $platformLearner } from '../../../stores/platform-learner.ts';
import { SHOPS, shopCard } from '../../../stores/shops.ts';
import { PasteBox } from '../../join/PasteBox.tsx';
import { go } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { ClassFields } from './ClassFields.tsx';
import { Demo } from './Demo.tsx';
import './new-game.css';
import { type Season, SeasonPicker } from './SeasonPicker.tsx';
import { type ChosenShop, ShopPicker } from './ShopPicker.tsx';
import { drawSeed, isSeed } from './seed.ts';

/** The shop for those who do not want to choose: the easiest. */
const SUGGESTED_ID = SHOPS[0]?.scenarioId ?? '';

/** Stands in the page as it is built; the browser draws a seed for each visit. */
const NO_SEED = '00000000';

/** What is filled in before a shop opens. */
export interface ShopForm extends ChosenShop {
  readonly shopName: string;
  readonly season: Season;
  readonly seed: string;
  readonly learnerName: string;
  readonly learnerNumber: string;
}

/** Starts a shop: one click with everything suggested, or name, seed and class details by hand. */
export function Screen() {
  const locale = useLocale();
  const t = words[locale];
  const [form, setForm] = useState<ShopForm>(() => ({
    scenarioId: SUGGESTED_ID,
    shopName: '',
    season: 'guided',
    seed: globalThis.document ? drawSeed() : NO_SEED,
    learnerName: '',
    learnerNumber: '',
  }));
  const known = useStore($platformLearner);
  useEffect(() => {
    if (known === undefined) return;
    setForm((typed) => ({
      ...typed,
      learnerName: typed.learnerName || known.name,
      learnerNumber: typed.learnerNumber || (known.number ?? ''),
    }));
  }, [known]);
  const [status, setStatus] = useState<{ isOpening: boolean; refusal?: string }>({ isOpening: false });
  const nameOf = (scenarioId: string, part: 'name' | 'shopName') => {
    const own = $ownShops.get().find((shop) => shop.id === scenarioId);
    const shop = (form.scenarioHash && own && cardOfShop(own)) || shopCard(scenarioId);
    return shop ? textOf(shop[part], locale) : scenarioId;
  };

  const attempt = async (work: () => Promise<unknown>) => {
    if (status.isOpening) return;
    setStatus({ isOpening: true });
    try {
      await work();
      const { status: opened, problem } = $game.get();
      if (opened !== 'ready')
        setStatus({ isOpening: false, refusal: problem ? problemText(problem, locale) : t.failed });
    } catch (error) {
      const problem = error instanceof Error && 'problem' in error ? error.problem : undefined;
      setStatus({ isOpening: false, refusal: isCoded(problem) ? problemText(problem, locale) : t.failed });
    }
  };
  const open = (chosen: ShopForm) =>
    attempt(async () => {
      await startGame({
        scenarioId: chosen.scenarioId,
        scenarioHash: chosen.scenarioHash,
        seed: chosen.seed.toUpperCase(),
        shopName: chosen.shopName.trim() || nameOf(chosen.scenarioId, 'shopName'),
        learner: learnerOf(chosen),
        ...(chosen.season === 'guided' ? { season: 'guided' } : {}),
      });
      if ($game.get().status === 'ready') go('cockpit');
    });

  return (
    <div class="stack new-game">
      <header class="ph">
        <h1>{t.title}</h1>
        <p class="muted lede">{t.lede}</p>
      </header>
      <ContinueNote />
      {status.refusal && (
        <p class="banner bad" role="alert">
          {t.failed} {status.refusal}
        </p>
      )}
      <section class="panel new-game-quick">
        <Button
          kind="primary"
          size="lg"
          icon="store"
          aria-disabled={status.isOpening}
          onClick={() =>
            open({ ...form, scenarioId: SUGGESTED_ID, scenarioHash: undefined, season: 'guided' })
          }
        >
          {status.isOpening ? t.opening : t.suggested}
        </Button>
        <p class="note">{t.suggestedHelp(nameOf(SUGGESTED_ID, 'name'))}</p>
      </section>
      <form
        class="panel new-game-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSeed(form.seed)) void open(form);
        }}
      >
        <header>
          <h2>{t.or}</h2>
        </header>
        <div class="body">
          <ShopPicker
            chosen={form}
            onChange={({ scenarioId, scenarioHash }) => setForm({ ...form, scenarioId, scenarioHash })}
          />
          <SeasonPicker season={form.season} onChange={(season) => setForm({ ...form, season })} />
          <div class="field">
            <label for="shop-name">{t.name}</label>
            <input
              type="text"
              id="shop-name"
              class="input"
              maxLength={40}
              placeholder={nameOf(form.scenarioId, 'shopName')}
              value={form.shopName}
              onInput={(event) => setForm({ ...form, shopName: event.currentTarget.value })}
              aria-describedby="shop-name-help"
              autocomplete="off"
            />
            <p class="help" id="shop-name-help">
              {t.nameHelp}
            </p>
          </div>
          <ClassFields form={form} onChange={setForm} />
        </div>
        <footer class="between">
          <p class="note">{t.startLine}</p>
          <Button kind="primary" type="submit" aria-disabled={status.isOpening || !isSeed(form.seed)}>
            {status.isOpening ? t.opening : t.open}
          </Button>
        </footer>
      </form>
      <PasteBox onRead={({ code }) => location.assign(`${sitePath(locale, 'join/')}#a=${code}`)} />
      <Demo isBusy={status.isOpening} onOpen={(work) => void attempt(work)} />
    </div>
  );
}

/** A shop that is open already stays one click away. */
function ContinueNote() {
  const t = words[useLocale()];
  const { status, game } = useStore($game);
  const shop = game?.shop;
  if (status !== 'ready' || !shop) return null;
  return (
    <p class="banner info">
      <span>{t.continueNote(Math.min(shop.position.week, shop.facts.weeks))}</span>
      <a class="btn sm" href="#/cockpit">
        {t.continueTitle(game.head.shopName)}
      </a>
    </p>
  );
}

function learnerOf({ learnerName, learnerNumber }: ShopForm) {
  const name = learnerName.trim();
  const number = learnerNumber.trim();
  if (name === '' && number === '') return undefined;
  return number === '' ? { name } : { name, number };
}

function isCoded(problem: unknown): problem is { readonly code: string } {
  return typeof problem === 'object' && problem !== null && 'code' in problem;
}
