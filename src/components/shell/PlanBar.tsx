import { useStore } from '@nanostores/preact';
import { common } from '../../i18n/areas/common.ts';
import { shell } from '../../i18n/areas/shell.ts';
import { $forecast } from '../../stores/forecast.ts';
import { $seasonOver, $week } from '../../stores/game.ts';
import { $changes } from '../../stores/plan.ts';
import { openPlanSheet } from '../shop/plan/open.ts';
import { useRunLabel } from '../shop/plan/run-label.ts';
import { Button } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';
import { useTileMoney } from '../ui/tile-money.ts';
import { requestRun } from './run-request.ts';

/** The plan in one line at the lower edge, where there is no room for the ledger. */
export function PlanBar({ canRun }: { canRun: boolean }) {
  const locale = useLocale();
  const t = shell[locale];
  const week = useStore($week);
  const changes = useStore($changes);
  const { forecast } = useStore($forecast);
  const isOver = useStore($seasonOver);
  const writeMoney = useTileMoney();
  const { label, icon } = useRunLabel(week ?? 1);
  if (week === undefined || isOver) return null;
  return (
    <section class="planbar" aria-label={t.planSummary}>
      <div>
        <small>{t.changesForecast(changes.length)}</small>
        <b class="num">{forecast ? writeMoney(forecast.operatingProfitFen.p50) : t.noForecast}</b>
      </div>
      <Button onClick={openPlanSheet}>{common[locale].actions.seePlan}</Button>
      {canRun && (
        <Button kind="primary" icon={icon} onClick={requestRun}>
          {label}
        </Button>
      )}
    </section>
  );
}
