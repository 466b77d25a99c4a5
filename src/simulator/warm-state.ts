/** The state a shop is in before anything has been learnt about it; calibration runs it warm. */
import { CLASS_COUNT, POSTED_WEEKS, RECENCY_WEEKS, SEGMENT_COUNT, type World } from './model/world.ts';

export function coldState(world: World): Float64Array {
  const { layout, scenario, skuCount: J } = world;
  const state = new Float64Array(layout.length);
  for (let j = 0; j < J; j++) {
    const { id, launchAwareness } = scenario.skus[j]!;
    state[layout.stock + j] = scenario.reference.onShelf[id] === false ? 0 : 2 * world.weeklyUnits[j]!;
    state[layout.awareness + j] = launchAwareness;
    state[layout.referencePrice + j] = world.usualPrice[j]!;
    state.fill(
      world.usualPrice[j]!,
      layout.postedPrice + j * POSTED_WEEKS,
      layout.postedPrice + (j + 1) * POSTED_WEEKS,
    );
    const reviews = launchAwareness < 1 ? scenario.launch.firstReviews : 150;
    state[layout.reviewCount + j] = reviews;
    state[layout.reviewStars + j] = reviews * 4.3;
  }
  for (let k = 0; k < world.categoryCount; k++) state[layout.rivalPrice + k] = 1;
  const alive = [21_000, 4_000, 2_500];
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    for (let l = 0; l < CLASS_COUNT; l++) {
      const cell = g * CLASS_COUNT + l;
      const customers = alive[l]! * scenario.channels.segmentMix.direct[g]!;
      state[layout.customers + cell] = customers;
      for (let r = 0; r < RECENCY_WEEKS; r++)
        state[layout.recency + cell * RECENCY_WEEKS + r] = customers / RECENCY_WEEKS;
    }
  }
  state.fill(scenario.quality.referenceDefectRate, layout.defects, layout.defects + J);
  state[layout.skill] = 1;
  state[layout.seoStock] = 1.1;
  state[layout.contentStock] = 1;
  state[layout.listing] = 0.6;
  state[layout.contactable] = 0.64;
  state[layout.satisfaction] = 4.43;
  state[layout.satisfaction + 1] = 4.26;
  state[layout.satisfaction + 2] = 4.11;
  state[layout.searchWeight] = 1;
  state[layout.pageSeconds] = scenario.pageLoad.imageSeconds;
  state[layout.pageSeconds + 1] = scenario.pageLoad.videoSeconds;
  state[layout.pageSeconds + 2] = scenario.pageLoad.codeSeconds;
  state[layout.cash] = scenario.finance.openingCashFen;
  openAccounts(world, state);
  return state;
}

/** Members and points as a shop of this size would have: points earned and gone in a week are as many. */
function openAccounts(world: World, state: Float64Array): void {
  const { layout, scenario, skuCount: J } = world;
  const { openingShare, redemptionPerWeek, expiryPerWeek, liabilityShare } = scenario.members;
  const alive = [...state.subarray(layout.customers, layout.recency)].reduce((sum, n) => sum + n, 0);
  let sales = 0;
  for (let j = 0; j < J; j++) sales += world.weeklyUnits[j]! * world.usualPrice[j]!;
  state[layout.members] = openingShare * alive;
  state[layout.points] =
    (scenario.reference.pointsRate * 0.5 * openingShare * sales) / (redemptionPerWeek + expiryPerWeek);
  state[layout.pointsLiability] = liabilityShare * state[layout.points]!;
}

/** The calibrated warm state in a new array; cells that the calibration did not know yet are cold. */
export function warmStateOf(world: World, calibrated: ArrayLike<number>): Float64Array {
  const state = coldState(world);
  for (let i = 0; i < Math.min(calibrated.length, state.length); i++) state[i] = calibrated[i]!;
  return state;
}
