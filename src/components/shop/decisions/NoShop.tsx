import { useStore } from '@nanostores/preact';
import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { $game } from '../../../stores/game.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';

/** Stands where a screen will be, while the shop opens or when none is open. */
export function NoShop() {
  const t = words[useLocale()];
  const { status } = useStore($game);
  if (status === 'loading' || status === 'ready') {
    return (
      <div class="stack">
        <p class="muted" role="status">
          {t.loading}
        </p>
      </div>
    );
  }
  return (
    <div class="stack">
      <h1>{t.noGameTitle}</h1>
      <div class="panel">
        <EmptyState
          title={t.startShop}
          action={
            <span class="row">
              <a class="btn primary" href="#/new">
                {t.startShop}
              </a>
              <a class="btn" href="#/saves">
                {t.openSaves}
              </a>
            </span>
          }
        >
          {t.noGameBody}
        </EmptyState>
      </div>
    </div>
  );
}
