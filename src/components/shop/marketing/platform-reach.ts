import type { PublicFacts } from '../../../simulator/index.ts';

type PlatformTerms = Pick<PublicFacts, 'platforms' | 'platformOverlapShare'>;

/** Share of online buyers that a set of platforms reaches: the largest in full, of the others who are new. */
export function reachedShare({ platforms, platformOverlapShare }: PlatformTerms, ids: readonly string[]) {
  const shares = platforms.filter(({ id }) => ids.includes(id)).map(({ audienceShare }) => audienceShare);
  const largest = Math.max(0, ...shares);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return largest + (1 - platformOverlapShare) * (all - largest);
}
