import { useState } from 'preact/hooks';
import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { FirstSteps } from '../../shell/hints/FirstSteps.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { useMedia } from '../../ui/use-media.ts';
import type { KpiMetric } from '../decisions/kpi.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { ProductsPanel } from '../products/ProductsPanel.tsx';
import { GoalStrip } from '../setup/GoalStrip.tsx';
import { ComingUp } from './ComingUp.tsx';
import { DailyChart } from './DailyChart.tsx';
import { KpiLedger } from './KpiLedger.tsx';
import { situationFacts } from './situation.ts';
import { seasonText, situationText } from './situation-words.ts';
import { TodoPanel } from './TodoPanel.tsx';
import './cockpit.css';

/** The cockpit: the state in a sentence, the figures, what to do, the products. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Cockpit desk={desk} />;
}

function Cockpit({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  // Beside the plan ledger where there is room; that place belongs to the ledger.
  const hasRoom = useMedia('(min-width: 1181px)');
  const [metric, setMetric] = useState<KpiMetric>('profit');
  const { headline, lede } = desk.seasonOver
    ? seasonText(desk.shop, locale)
    : situationText(situationFacts(desk.shop, desk.unchanged), desk.shop.facts, locale);
  return (
    <div class="stack">
      <PageHead desk={desk} finding={headline}>
        {lede}
      </PageHead>
      <FirstSteps desk={desk} />
      <GoalStrip desk={desk} />
      {desk.shop.results.length > 0 && (
        <section class="kpi-block" aria-label={t.lastWeek}>
          <KpiLedger results={desk.shop.results} shown={metric} onShow={setMetric} />
          <DailyChart desk={desk} metric={metric} />
        </section>
      )}
      {!desk.seasonOver && <TodoPanel desk={desk} />}
      <ProductsPanel desk={desk} />
      {!hasRoom && !desk.seasonOver && <ComingUp desk={desk} />}
      <p class="hints hide-m">
        <span>
          <kbd>J</kbd>
          <kbd>K</kbd>
          {t.keys.next}
        </span>
        <span>
          <kbd>E</kbd>
          {t.keys.price}
        </span>
        <span>
          <kbd>U</kbd>
          {t.keys.undo}
        </span>
        <span>
          <kbd>Ctrl</kbd>
          <kbd>K</kbd>
          {t.keys.go}
        </span>
        <span>
          <kbd>?</kbd>
          {t.keys.all}
        </span>
      </p>
    </div>
  );
}
