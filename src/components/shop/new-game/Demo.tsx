import { newGame as words } from '../../../i18n/areas/new-game.ts';
import { textOf } from '../../../i18n/locale.ts';
import { $game } from '../../../stores/game.ts';
import { startDemo } from '../../../stores/practice.ts';
import { SHOPS } from '../../../stores/shops.ts';
import { go } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';

interface DemoProps {
  readonly isBusy: boolean;
  /** Runs the opening and shows what stands in its way. */
  readonly onOpen: (open: () => Promise<unknown>) => void;
}

/** Shops in their fifth week, one click each. */
export function Demo({ isBusy, onOpen }: DemoProps) {
  const locale = useLocale();
  const t = words[locale];
  const open = (scenarioId: string, shopName: string) => async () => {
    await startDemo(scenarioId, shopName, t.demoName(shopName));
    if ($game.get().status === 'ready') go('cockpit');
  };
  return (
    <section class="panel" aria-labelledby="demo-title">
      <header>
        <h2 id="demo-title">{t.demoTitle}</h2>
      </header>
      <div class="body stack">
        <p class="note">{t.demoBody}</p>
        <div class="row">
          {SHOPS.map((shop) => (
            <Button
              key={shop.scenarioId}
              icon="eye"
              aria-disabled={isBusy}
              onClick={() => onOpen(open(shop.scenarioId, textOf(shop.shopName, locale)))}
            >
              {t.demo(textOf(shop.name, locale))}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}
