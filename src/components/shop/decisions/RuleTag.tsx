import { controls } from '../../../i18n/areas/controls.ts';
import { LEVER_RULES, type Lever } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';

/** Names the rule that a lever moves, and leads to it on the model card. */
export function RuleTag({ lever }: { lever: Lever }) {
  const locale = useLocale();
  const t = controls[locale];
  const [rule = ''] = LEVER_RULES[lever];
  return (
    <a class="rule-tag" href={`${sitePath(locale, 'model/')}#rule-${rule}`} title={t.ruleTitle(rule)}>
      <span class="sr">{t.rule}</span>
      {rule}
    </a>
  );
}
