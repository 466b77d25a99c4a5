/** Documents a platform may be given; the last three are never asked for. */
export const PAPERS = [
  'licence',
  'identity',
  'account',
  'brand',
  'test-report',
  'compulsory',
  'food-permit',
  'origin',
  'lease',
  'diploma',
  'rival-brand',
] as const;
export type Paper = (typeof PAPERS)[number];

const ALWAYS: readonly Paper[] = ['licence', 'identity', 'account'];
/** What the category of a shop asks for beside what every shop hands in. */
const BY_SHOP: Readonly<Record<string, readonly Paper[]>> = {
  apparel: ['brand', 'test-report'],
  accessories: ['brand', 'compulsory'],
  fresh: ['food-permit', 'origin'],
};

/** The documents that a shop has to hand in. */
export function papersNeeded(scenarioId: string): readonly Paper[] {
  return [...ALWAYS, ...(BY_SHOP[scenarioId] ?? ['brand'])];
}

export interface PaperReview {
  readonly isApproved: boolean;
  readonly missing: readonly Paper[];
  readonly extra: readonly Paper[];
}

/** What the platform answers: approved, or sent back for what is missing and what nobody asked for. */
export function reviewPapers(scenarioId: string, papers: readonly string[]): PaperReview {
  const needed = papersNeeded(scenarioId);
  const missing = needed.filter((paper) => !papers.includes(paper));
  const extra = PAPERS.filter((paper) => papers.includes(paper) && !needed.includes(paper));
  return { isApproved: missing.length + extra.length === 0, missing, extra };
}
