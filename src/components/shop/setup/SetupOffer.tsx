import { useStore } from '@nanostores/preact';
import { setup as words } from '../../../i18n/areas/setup.ts';
import { $canSetUp } from '../../../stores/game.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** True for a shop that could still be set up and has not been. */
export function useSetupOffered({ game }: Pick<Desk, 'game'>): boolean {
  const canSetUp = useStore($canSetUp);
  return canSetUp && game.head.setup === undefined;
}

/** The first thing to do in a shop that was taken over as it stood. */
export function SetupOffer() {
  const t = words[useLocale()].offer;
  return (
    <li>
      <span class="sev low">
        <Icon name="store" size={15} />
      </span>
      <div>
        <h3>{t.title}</h3>
        <p>{t.body}</p>
      </div>
      <div class="act">
        <a class="btn sm" href="#/setup" data-row>
          {t.action}
        </a>
      </div>
    </li>
  );
}
