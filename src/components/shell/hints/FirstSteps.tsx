import { useStore } from '@nanostores/preact';
import { hints as words } from '../../../i18n/areas/hints.ts';
import { $bet, $changes } from '../../../stores/plan.ts';
import type { Desk } from '../../shop/decisions/use-desk.ts';
import { openPlanSheet } from '../../shop/plan/open.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { requestRun } from '../run-request.ts';
import { anchorsOf } from './anchors.ts';
import { $hintsDone, $hintsOn, type Hint, skipHints } from './hint-state.ts';
import './hints.css';

const STEPS = ['price', 'cover', 'bet'] as const satisfies readonly Hint[];

/** The first week of a first shop: three things to do, each of which leads to its control. */
export function FirstSteps({ desk }: { desk: Desk }) {
  const t = words[useLocale()];
  const isOn = useStore($hintsOn);
  const read = useStore($hintsDone);
  const changes = useStore($changes);
  const hasBet = useStore($bet) !== undefined;
  if (!isOn || desk.readOnly || desk.game.entries.length > 0) return null;
  const isDone: Readonly<Record<(typeof STEPS)[number], boolean>> = {
    price: read.includes('price') || changes.some(({ lever }) => lever === 'listPriceFen'),
    cover: read.includes('cover') || changes.some(({ lever }) => lever === 'purchase'),
    bet: read.includes('bet') || hasBet,
  };
  const isReady = STEPS.every((step) => isDone[step]);
  const next = STEPS.find((step) => !isDone[step]);
  return (
    <section class="panel first-steps" aria-labelledby="first-steps">
      <header>
        <h2 id="first-steps">{t.first.title}</h2>
        <p>{isReady ? t.first.ready : t.first.lede}</p>
      </header>
      <ol>
        {STEPS.map((step, index) => (
          <li key={step} class={isDone[step] ? 'done' : undefined}>
            <span class="number" aria-hidden="true">
              {isDone[step] ? <Icon name="check" size={15} /> : index + 1}
            </span>
            <span>{t.first[step]}</span>
            {isDone[step] ? (
              <span class="tag ok">{t.first.done}</span>
            ) : (
              <Button
                size="sm"
                kind={step === next ? 'primary' : 'plain'}
                aria-label={t.first.showWhich(t.first[step])}
                onClick={() => showStep(step)}
              >
                {t.first.show}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <footer class="between">
        <Button size="sm" kind="quiet" onClick={skipHints}>
          {t.skip}
        </Button>
        {isReady && (
          <Button kind="primary" icon="play" onClick={requestRun}>
            {t.first.run(desk.shop.position.week)}
          </Button>
        )}
      </footer>
    </section>
  );
}

/** Brings the control of a step into view and puts the cursor there. */
function showStep(step: (typeof STEPS)[number]): void {
  if (step === 'cover') {
    location.hash = '#/inventory';
    return;
  }
  const anchor = anchorsOf(step)[0];
  if (anchor === undefined) {
    openPlanSheet();
    return;
  }
  anchor.scrollIntoView({ block: 'center' });
  const control = anchor.matches('button, input')
    ? anchor
    : anchor.querySelector<HTMLElement>('button, input');
  control?.focus({ preventScroll: true });
}
