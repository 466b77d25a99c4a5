import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { run } from '../../../i18n/areas/run.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { $game } from '../../../stores/game.ts';
import { $run, diagnosticFile, endShow } from '../../../stores/run.ts';
import { go } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { WeekShow } from './WeekShow.tsx';
import './run.css';

/** Between decision and result: the week that has just been saved, played day by day. */
export function Screen() {
  const locale = useLocale();
  const t = run[locale];
  const { status, week, result, problem } = useStore($run);
  const { game } = useStore($game);
  useEffect(() => () => endShow(), []);
  if (status === 'show' && result && game?.shop) {
    const before = game.shop.results.find((other) => other.week === result.week - 1);
    return (
      <WeekShow
        key={result.week}
        result={result}
        before={before}
        facts={game.shop.facts}
        onEnd={() => go('debrief', result.week)}
      />
    );
  }
  if (status === 'running') {
    return (
      <div class="stack">
        <header class="ph">
          <h1>{t.computing(week ?? 1)}</h1>
        </header>
      </div>
    );
  }
  if (status === 'failed') {
    return (
      <div class="stack">
        <header class="ph">
          <h1>{t.failedTitle}</h1>
        </header>
        <section class="panel" role="alert">
          <div class="empty">
            {problem ? <p>{problemText(problem, locale)}</p> : undefined}
            <p>{t.failedBody}</p>
            <div class="row">
              <a class="btn primary" href="#/cockpit">
                {t.backToPlan}
              </a>
              <Button icon="download" onClick={() => saveToDisk(diagnosticFile())}>
                {t.diagnostic}
              </Button>
            </div>
          </div>
        </section>
      </div>
    );
  }
  return (
    <div class="stack">
      <header class="ph">
        <h1>{t.idleTitle}</h1>
      </header>
      <section class="panel">
        <EmptyState
          title={t.idleTitle}
          action={
            <a class="btn primary" href="#/cockpit">
              {t.toCockpit}
            </a>
          }
        >
          {t.idleBody}
        </EmptyState>
      </section>
    </div>
  );
}
