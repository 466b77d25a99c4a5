import { problemText } from '../../../i18n/problem-text.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { problemField } from './problem-words.ts';

/** Every field that keeps the week from running, with the reason. */
export function ProblemList({ desk }: { desk: Desk }) {
  const locale = useLocale();
  return (
    <ul class="plan-problems note">
      {desk.problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          <b>{problemField(problem, desk.shop.facts, locale)}</b> {problemText(problem, locale)}
        </li>
      ))}
    </ul>
  );
}
