import { useStore } from '@nanostores/preact';
import { plan as words } from '../../../i18n/areas/plan.ts';
import { sealed } from '../../../i18n/areas/sealed.ts';
import { shell } from '../../../i18n/areas/shell.ts';
import { $game, takeOver } from '../../../stores/game.ts';
import { $run } from '../../../stores/run.ts';
import { $isSealed } from '../../../stores/seal.ts';
import { requestRun } from '../../shell/run-request.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { placeOf } from '../decisions/lever-places.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { $planSheetOpen } from './open.ts';
import { ProblemList } from './ProblemList.tsx';
import { useRunLabel } from './run-label.ts';

/** Runs the week; while fields need attention it names them and goes to the first. */
export function RunButton({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { status } = useStore($run);
  const { readOnly } = useStore($game);
  const isSealed = useStore($isSealed);
  const { problems, shop } = desk;
  const week = shop.position.week;
  const { label, icon } = useRunLabel(week);
  const first = problems[0];
  if (readOnly) return <LookOnly />;
  return (
    <div class="run">
      {first === undefined ? (
        <>
          <Button
            kind="primary"
            size="lg"
            icon={icon}
            shortcut="R"
            aria-disabled={status === 'running'}
            onClick={() => {
              if (status === 'running') return;
              $planSheetOpen.set(false);
              requestRun();
            }}
          >
            {status === 'running' ? t.running(week) : label}
          </Button>
          <p class="note">{isSealed ? sealed[locale].lockNote : t.runNote}</p>
        </>
      ) : (
        <>
          <Button kind="primary" size="lg" icon="triangle-alert" onClick={() => goToProblem(first.path)}>
            {t.attention(problems.length)}
          </Button>
          <ProblemList desk={desk} />
        </>
      )}
    </div>
  );
}

/** Another tab has the shop: it can be taken over. Anything else is said above the screen. */
function LookOnly() {
  const locale = useLocale();
  const t = words[locale];
  const { problem } = useStore($game);
  return (
    <div class="run">
      <p class="note">{problem === undefined ? t.readOnly : t.lookOnly}</p>
      {problem === undefined && <Button onClick={takeOver}>{shell[locale].takeOver}</Button>}
    </div>
  );
}

/** Opens the screen of the field and, once it is drawn, puts the cursor into the refused field. */
export function goToProblem(path: string): void {
  $planSheetOpen.set(false);
  location.hash = `#/${placeOf(path)}`;
  const look = (attempts: number) => {
    const field = document.querySelector<HTMLElement>('main [aria-invalid="true"], main .edit.bad');
    if (field !== null) {
      field.focus();
      field.scrollIntoView({ block: 'center' });
    } else if (attempts > 0) setTimeout(() => look(attempts - 1), 60);
  };
  setTimeout(() => look(20), 30);
}
