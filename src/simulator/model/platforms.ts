/** Where the shop sells: what a set of platforms brings, takes and costs (rules PF1–PF5). */
import type { ScenarioDraft } from '../scenario.ts';
import type { PublicFacts } from '../vocabulary.ts';

export interface PlatformSet {
  /** New direct visits relative to the first platform alone. */
  readonly visitFactor: number;
  readonly commissionRate: number;
  /** Fine per late parcel, over all orders. */
  readonly lateFineFen: number;
  readonly extraFen: number;
  /** Who comes directly, by segment; undefined for the first platform alone. */
  readonly segmentMix: readonly number[] | undefined;
}

type Platform = ScenarioDraft['platforms'][number];

/** Platforms of a set with their weights: the largest in full, others with whom it does not reach. */
function weighed<One extends { readonly id: string; readonly audienceShare: number }>(
  platforms: readonly One[],
  overlapShare: number,
  ids: readonly string[],
): { readonly platform: One; readonly weight: number }[] {
  const chosen = platforms.filter(({ id }) => ids.includes(id));
  const set = chosen.length > 0 ? chosen : platforms.slice(0, 1);
  const largest = set.reduce((most, one) => (one.audienceShare > most.audienceShare ? one : most));
  return set.map((platform) => ({
    platform,
    weight: (platform === largest ? 1 : 1 - overlapShare) * platform.audienceShare,
  }));
}

function averaged<One>(set: readonly { platform: One; weight: number }[], of: (one: One) => number): number {
  if (set.length === 1) return of(set[0]!.platform);
  let total = 0;
  let sum = 0;
  for (const { platform, weight } of set) {
    total += weight;
    sum += weight * of(platform);
  }
  return sum / total;
}

/** Share of online buyers that a set of platforms reaches: the largest's in full, of the others' those it does not. */
export function audienceReach(
  facts: Pick<PublicFacts, 'platforms' | 'platformOverlapShare'>,
  ids: readonly string[],
): number {
  return reachOf(weighed(facts.platforms, facts.platformOverlapShare, ids));
}

const reachOf = (set: readonly { readonly weight: number }[]) =>
  set.reduce((sum, { weight }) => sum + weight, 0);

/** Commission rate of a set of platforms. */
export function commissionOf(
  facts: Pick<PublicFacts, 'platforms' | 'platformOverlapShare'>,
  ids: readonly string[],
): number {
  const set = weighed(facts.platforms, facts.platformOverlapShare, ids);
  return averaged(set, ({ commissionRate }) => commissionRate);
}

/**
 * What a set of platforms brings and costs; commission, fines and buyers are averaged with its weights.
 *
 * @param ids known platforms; unknown ones are left out, and without any it is the first
 */
export function platformSet(
  scenario: Pick<ScenarioDraft, 'platforms' | 'platformOverlapShare' | 'extraPlatformFen'>,
  ids: readonly string[],
): PlatformSet {
  const { platforms, platformOverlapShare } = scenario;
  const first: Platform = platforms[0]!;
  const set = weighed(platforms, platformOverlapShare, ids);
  const alone = set.length === 1 && set[0]!.platform === first;
  const reached = reachOf(set);
  return {
    visitFactor: alone ? 1 : reached / first.audienceShare,
    commissionRate: averaged(set, ({ commissionRate }) => commissionRate),
    lateFineFen: averaged(set, ({ lateFineFen }) => lateFineFen),
    extraFen: (set.length - 1) * scenario.extraPlatformFen,
    segmentMix: alone
      ? undefined
      : first.segmentMix.map((_, g) => averaged(set, ({ segmentMix }) => segmentMix[g]!)),
  };
}
