import type { PageWeight } from './weights.ts';

/** Upper bounds in gzip bytes before any interaction; the first kind whose pattern fits a page applies. */
interface Budget {
  readonly name: string;
  readonly pages: RegExp;
  readonly totalBytes?: number;
  readonly scriptBytes?: number;
  readonly cssBytes: number;
  readonly requests?: number;
}

const CSS_BYTES = 25_000;

export const BUDGETS: readonly Budget[] = [
  { name: 'simulator', pages: /^(en|zh)\/play\//, scriptBytes: 200_000, cssBytes: CSS_BYTES },
  { name: 'instructor’s room', pages: /^(en|zh)\/teach\//, scriptBytes: 200_000, cssBytes: CSS_BYTES },
  {
    name: 'lesson',
    pages: /^(en|zh)\/(learn|lessons)\/[^/]+\/[^/]+\//,
    totalBytes: 45_000,
    scriptBytes: 20_000,
    cssBytes: CSS_BYTES,
    requests: 9,
  },
  {
    name: 'model',
    pages: /^(en|zh)\/model\//,
    totalBytes: 60_000,
    scriptBytes: 20_000,
    cssBytes: CSS_BYTES,
    requests: 9,
  },
  {
    // every term stands whole in the page, so that it works and prints without scripts
    name: 'glossary',
    pages: /^(en|zh)\/glossary\//,
    totalBytes: 95_000,
    scriptBytes: 20_000,
    cssBytes: CSS_BYTES,
    requests: 9,
  },
  { name: 'course', pages: /^(en|zh)\/course\/$/, totalBytes: 45_000, cssBytes: CSS_BYTES },
  { name: 'landing', pages: /^(en\/|zh\/)?$/, totalBytes: 45_000, cssBytes: CSS_BYTES },
  { name: 'page', pages: /./, cssBytes: CSS_BYTES },
];

/** Compressed bytes of all web fonts together. */
export const FONT_BYTES = 105_000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Sentences about whatever is over its budget. */
export function overBudget(weights: readonly PageWeight[], fonts: number): string[] {
  const problems = weights.flatMap((weight) => {
    const budget = BUDGETS.find(({ pages }) => pages.test(weight.page));
    if (budget === undefined) return [];
    return (['totalBytes', 'scriptBytes', 'cssBytes', 'requests'] as const).flatMap((measure) => {
      const limit = budget[measure];
      if (limit === undefined || weight[measure] <= limit) return [];
      const show = measure === 'requests' ? String : kilobytes;
      return [
        `/${weight.page} (${budget.name}): ${measure} ${show(weight[measure])} is over the budget of ${show(limit)}`,
      ];
    });
  });
  if (fonts > FONT_BYTES) {
    problems.push(`fonts: ${kilobytes(fonts)} is over the budget of ${kilobytes(FONT_BYTES)}`);
  }
  return problems;
}

/** One line a kind of page: its heaviest page in full. */
export function heaviestLines(weights: readonly PageWeight[], fonts: number): string[] {
  const lines = BUDGETS.flatMap(({ name, pages }) => {
    const own = weights.filter(
      ({ page }) => BUDGETS.find((budget) => budget.pages.test(page))?.pages === pages,
    );
    const [heaviest] = own.toSorted((left, right) => right.totalBytes - left.totalBytes);
    if (heaviest === undefined) return [];
    const { page, htmlBytes, cssBytes, scriptBytes, totalBytes, requests } = heaviest;
    const parts = `HTML ${kilobytes(htmlBytes)}, CSS ${kilobytes(cssBytes)}, scripts ${kilobytes(scriptBytes)}`;
    return [
      `${name}: ${own.length} pages, heaviest /${page} ${kilobytes(totalBytes)} (${parts}), ${requests} requests`,
    ];
  });
  return [...lines, `fonts: ${kilobytes(fonts)}`];
}
