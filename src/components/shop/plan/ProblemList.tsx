import { plan as words } from '../../../i18n/areas/plan.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { stage } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { affordablePurchases } from '../decisions/affordable.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { problemField } from './problem-words.ts';

/** Every field that keeps the week from running, with the reason, and the way out where one step is enough. */
export function ProblemList({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const { problems, shop, plan } = desk;
  const beyond = problems.find(({ code }) => code === 'plan/beyond-credit');
  return (
    <>
      <ul class="plan-problems note">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <b>{problemField(problem, shop.facts, locale)}</b> {problemText(problem, locale)}
          </li>
        ))}
      </ul>
      {beyond !== undefined && (
        <Button
          onClick={() => stage('purchase', affordablePurchases(shop, plan, Number(beyond.maximum ?? 0)))}
        >
          {words[locale].orderLess}
        </Button>
      )}
    </>
  );
}
