import { controls } from '../../../i18n/areas/controls.ts';
import { desk as words } from '../../../i18n/areas/desk.ts';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';

/** Names the rule behind a part of the desk, and leads to it on the model card. */
export function DeskRule({ rule }: { rule: string }) {
  const locale = useLocale();
  return (
    <a
      class="rule-tag"
      href={`${sitePath(locale, 'model/')}#rule-${rule}`}
      title={words[locale].ruleTitle(rule)}
    >
      <span class="sr">{controls[locale].rule}</span>
      {rule}
    </a>
  );
}
