import { useRoute } from '../../shell/route.ts';
import { ComingUp } from '../cockpit/ComingUp.tsx';
import { useDesk } from '../decisions/use-desk.ts';
import { PlanBody } from './PlanBody.tsx';
import './plan.css';

/** The plan of the coming week beside the work; on the cockpit, what is coming stands below it. */
export function PlanLedger() {
  const desk = useDesk();
  const { view } = useRoute();
  if (desk === undefined) return null;
  return (
    <>
      <aside class="panel plan" aria-labelledby="plan-title">
        <PlanBody desk={desk} titleId="plan-title" />
      </aside>
      {view === 'cockpit' && !desk.seasonOver && <ComingUp desk={desk} />}
    </>
  );
}
