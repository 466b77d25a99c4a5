import { type CreatorPacing, creatorPacing, type FullPlan } from '../../../simulator/index.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** How the creators' budget falls on the days, Monday to Sunday, in daily budgets; seven in all (rule LP1). */
export function dailyPacing(
  pacing: CreatorPacing,
  { kolLiveDay, liveConcentration }: Pick<FullPlan, 'kolLiveDay' | 'liveConcentration'>,
): readonly number[] {
  return DAYS.map((day) => creatorPacing(pacing, kolLiveDay, liveConcentration, day));
}
