import { experiments as words } from '../../../i18n/areas/experiments.ts';
import { percent } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { PowerPanel } from './PowerPanel.tsx';
import { smallestEffect } from './power.ts';
import { EVEN_SPLIT } from './staging.ts';
import { TrialPanel } from './TrialPanel.tsx';
import { TrialsTable } from './TrialsTable.tsx';
import { ownConversion, variantRecords, visitsPerWeek } from './trials.ts';
import { VariantTable } from './VariantTable.tsx';
import './experiments.css';

/** A/B tests of page variants. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Experiments desk={desk} />;
}

function Experiments({ desk }: { desk: Desk }) {
  const locale = useLocale();
  return (
    <div class="stack experiments">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {words[locale].lede}
      </PageHead>
      <TrialPanel desk={desk} />
      <VariantTable desk={desk} />
      <TrialsTable desk={desk} />
      <PowerPanel desk={desk} />
    </div>
  );
}

/** What last week's trial said, else what is on trial, else what a week of visits could find. */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  const records = variantRecords(desk);
  const name = (id: string | undefined) => {
    const variant = desk.shop.facts.variants.find((one) => one.id === id);
    return variant === undefined ? '' : textOf(variant.name, locale);
  };
  const { experiment } = desk.plan;
  const last = desk.shop.results.at(-1)?.experiment;
  const record = records.find(({ variant }) => variant.id === last?.variantId);
  if (record?.together !== undefined) {
    const say = { gain: t.findGain, loss: t.findLoss, open: t.findOpen };
    return say[record.together.verdict](name(record.variant.id));
  }
  if (experiment !== null)
    return t.findRunning(name(experiment.variantId), percent(experiment.share, locale, 0));
  const { results } = desk.shop;
  if (results.length === 0) return t.findNothing;
  const smallest = smallestEffect(ownConversion(results), EVEN_SPLIT, visitsPerWeek(results));
  return t.findSmall(percent(smallest, locale, 0));
}
