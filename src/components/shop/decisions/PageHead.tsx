import type { ComponentChildren } from 'preact';
import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { weekDates } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Phrases } from './Phrases.tsx';
import type { Desk } from './use-desk.ts';

interface PageHeadProps {
  readonly desk: Desk;
  /** What the screen found, as a sentence. */
  readonly finding: string;
  readonly children?: ComponentChildren;
}

/** Week and dates, the finding as the page's heading, and what to make of it. */
export function PageHead({ desk, finding, children }: PageHeadProps) {
  const locale = useLocale();
  const { position, facts } = desk.shop;
  return (
    <header class="ph">
      <p class="eyebrow">
        {words[locale].eyebrow(
          Math.min(position.week, facts.weeks),
          facts.weeks,
          weekDates(position.isoWeek, locale),
        )}
      </p>
      <h1>
        <Phrases text={finding} />
      </h1>
      {children && <p class="muted lede">{children}</p>}
    </header>
  );
}
