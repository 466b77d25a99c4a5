import { useStore } from '@nanostores/preact';
import { plan as words } from '../../../i18n/areas/plan.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { useDesk } from '../decisions/use-desk.ts';
import { $planSheetOpen } from './open.ts';
import { PlanBody } from './PlanBody.tsx';
import './plan.css';

/** The plan as a sheet, for screens without room beside the work. */
export function PlanSheet() {
  const t = words[useLocale()];
  const open = useStore($planSheetOpen);
  const desk = useDesk();
  if (desk === undefined) return null;
  return (
    <Dialog
      open={open}
      onClose={() => $planSheetOpen.set(false)}
      title={t.title(desk.shop.position.week)}
      sheet
    >
      <div class="plan plan-sheet">
        <PlanBody desk={desk} />
      </div>
    </Dialog>
  );
}
