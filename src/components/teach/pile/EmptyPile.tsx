import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icon-names.ts';
import { useLocale } from '../../ui/locale.tsx';
import { teachHash } from '../route.ts';

const STEPS: readonly { readonly step: 'export' | 'send' | 'drop'; readonly icon: IconName }[] = [
  { step: 'export', icon: 'file-json' },
  { step: 'send', icon: 'mail' },
  { step: 'drop', icon: 'inbox' },
];

/** How reports get here, in three steps. */
export function EmptyPile() {
  const t = teachPile[useLocale()].empty;
  return (
    <section class="panel pile-empty" aria-labelledby="pile-empty">
      <header>
        <h2 id="pile-empty">{t.title}</h2>
      </header>
      <div class="body">
        <p>{t.body}</p>
        <ol>
          {STEPS.map(({ step, icon }) => (
            <li key={step}>
              <Icon name={icon} size={24} />
              <span>{t.steps[step]}</span>
            </li>
          ))}
        </ol>
        <p class="note">
          {t.sample} <a href={teachHash('start')}>{t.toStart}</a>
        </p>
      </div>
    </section>
  );
}
