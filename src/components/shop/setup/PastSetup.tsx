import { setup as words } from '../../../i18n/areas/setup.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { GoalsRead } from './GoalsRead.tsx';
import './setup.css';

/** What was settled, once it can no longer be changed. */
export function PastSetup({ desk }: { desk: Desk }) {
  const t = words[useLocale()].past;
  const toCockpit = (
    <a class="btn primary" href="#/cockpit">
      {t.toCockpit}
    </a>
  );
  if (desk.game.head.setup === undefined)
    return (
      <div class="stack setup">
        <header class="ph">
          <h1>{t.without}</h1>
        </header>
        <section class="panel">
          <EmptyState title={t.withoutBody} action={toCockpit} />
        </section>
      </div>
    );
  return (
    <div class="stack setup">
      <header class="ph">
        <h1>{t.title}</h1>
        <p class="muted lede">{t.lede}</p>
      </header>
      <GoalsRead desk={desk} />
      <p>{toCockpit}</p>
    </div>
  );
}
