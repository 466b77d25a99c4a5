import { atom } from 'nanostores';

/** The plan as a sheet, for screens without room beside the work. */
export const $planSheetOpen = atom(false);

export function openPlanSheet(): void {
  $planSheetOpen.set(true);
}
