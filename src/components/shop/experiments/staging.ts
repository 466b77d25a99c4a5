import type { Experiment } from '../../../simulator/index.ts';
import { stage, stageMany } from '../../../stores/plan.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** Half of the visits: the split that finds most. */
export const EVEN_SPLIT = 0.5;

/** Puts a variant on trial, or none. */
export function stageTrial(desk: Desk, variantId: string | undefined): void {
  const trial: Experiment | null =
    variantId === undefined ? null : { variantId, share: desk.plan.experiment?.share ?? EVEN_SPLIT };
  stage('experiment', trial);
}

/** Adopts a variant; one that is on trial leaves the trial, since nothing is left to compare it with. */
export function stageAdoption(desk: Desk, variantId: string): void {
  const adoptedVariants = [...desk.plan.adoptedVariants, variantId];
  if (desk.plan.experiment?.variantId === variantId) stageMany({ adoptedVariants, experiment: null });
  else stage('adoptedVariants', adoptedVariants);
}

/** Shows visitors the page without a variant again. Its price stays paid. */
export function stageDrop(desk: Desk, variantId: string): void {
  stage(
    'adoptedVariants',
    desk.plan.adoptedVariants.filter((id) => id !== variantId),
  );
}
