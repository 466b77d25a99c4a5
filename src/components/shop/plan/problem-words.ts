import { common } from '../../../i18n/areas/common.ts';
import { plan as planWords } from '../../../i18n/areas/plan.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import type { Lever, Problem, PublicFacts } from '../../../simulator/index.ts';

/** The words for a field: those of the first problem at `path` or below it. */
export function problemAt(problems: readonly Problem[], path: string, locale: Locale): string | undefined {
  const found = problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
  return found === undefined ? undefined : problemText(found, locale);
}

/** The name of the field a problem belongs to. */
export function problemField(problem: Problem, facts: PublicFacts, locale: Locale): string {
  const [lever = '', skuId] = problem.path.split('.');
  const { levers } = common[locale];
  const name = lever in levers ? levers[lever as Lever] : lever;
  const sku = facts.skus.find(({ id }) => id === skuId);
  return sku === undefined ? name : planWords[locale].product(textOf(sku.name, locale), name);
}

/** The screen on which a problem can be mended. */
export function problemScreen(path: string): string {
  const lever = path.split('.')[0] ?? '';
  if (lever === 'listPriceFen' || lever === 'listingBudgetFen') return 'products';
  if (lever === 'purchase') return 'inventory';
  if (['coupon', 'threshold', 'gift', 'flash'].includes(lever)) return 'promotions';
  if (/Share$|^ownStaff$|^promiseDays$|^deliveryShares$/.test(lever)) return 'logistics';
  if (/^serviceAgents$|^reviewReward|^autoRefund$|^returnWindow|^riskStrict/.test(lever)) return 'service';
  return 'marketing';
}
