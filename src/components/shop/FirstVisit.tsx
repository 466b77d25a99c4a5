import type { Locale } from '../../i18n/locale.ts';
import { AppFrame } from '../shell/AppFrame.tsx';
import { LocaleProvider } from '../ui/locale.tsx';
import { Screen } from './new-game/NewGame.tsx';
import './play.css';

/**
 * What a first visitor sees, drawn when the site is built: the same frame and screen that the browser draws in its
 * place as soon as it can. Nothing in it works by itself.
 */
export function FirstVisit({ locale }: { readonly locale: Locale }) {
  const nothing = () => undefined;
  return (
    <LocaleProvider locale={locale}>
      <AppFrame onHelp={nothing} onCommand={nothing}>
        <div class="place">
          <Screen />
        </div>
      </AppFrame>
    </LocaleProvider>
  );
}
