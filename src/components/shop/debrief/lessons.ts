/** Lessons that explain a week, with their place in the course; `path` is without the language. */
export const LESSONS = {
  pricing: { path: 'learn/04-products/06-price-and-elasticity/', module: 4, order: 6, minutes: 9 },
  stock: { path: 'learn/05-stock/02-reorder-point/', module: 5, order: 2, minutes: 8 },
  promotion: { path: 'learn/11-promotions/03-what-a-coupon-costs/', module: 11, order: 3, minutes: 8 },
} as const;
export type LessonName = keyof typeof LESSONS;

/** The lesson about a decision, by its path in a score; undefined where the course has none yet. */
export function lessonOf(path: string): LessonName | undefined {
  if (path.startsWith('listPriceFen.')) return 'pricing';
  if (path === 'promotion') return 'promotion';
  return path === 'purchase' ? 'stock' : undefined;
}

/** Path of a lesson by its place in the course; undefined where it has no page. */
export function lessonAt(module: number, order: number): string | undefined {
  return Object.values(LESSONS).find((lesson) => lesson.module === module && lesson.order === order)?.path;
}
