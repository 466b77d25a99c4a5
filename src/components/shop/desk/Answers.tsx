import type { DeskWords } from '../../../i18n/areas/desk/script.ts';
import { desk as words } from '../../../i18n/areas/desk.ts';
import type { DeskCase } from '../../../simulator/index.ts';
import { answerDeskCase } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { type Rulings, rulingOf } from './cases.ts';
import { DeskRule } from './DeskRule.tsx';

interface AnswersProps {
  readonly found: DeskCase;
  readonly text: DeskWords;
  readonly rulings: Rulings;
  readonly isReadOnly: boolean;
  readonly nextAddress: string | undefined;
}

/** The rulings on offer. Nothing tells the right one from the others before the week has run. */
export function Answers({ found, text, rulings, isReadOnly, nextAddress }: AnswersProps) {
  const t = words[useLocale()];
  const chosen = rulingOf(found, rulings);
  return (
    <>
      <fieldset class="desk-answers" disabled={isReadOnly}>
        <legend>
          {t.choose} <DeskRule rule="DK10" />
        </legend>
        <p class="help">{isReadOnly ? t.readOnly : t.chooseHelp}</p>
        {found.answers.map(({ id }, place) => (
          <label key={id} class={id === chosen?.id ? 'choice-card staged' : 'choice-card'}>
            <input
              type="radio"
              name={`ruling-${found.id}`}
              value={id}
              checked={id === chosen?.id}
              onChange={() => answerDeskCase(found.id, id)}
            />
            <span>{text.answers[id]?.text}</span>
            <span class="hide-m" aria-hidden="true">
              <kbd>{place + 1}</kbd>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="desk-after">
        <p class="small" role="status">
          {chosen && (
            <>
              <Icon name="check" size={15} /> {t.kept}
            </>
          )}
        </p>
        <span class="row">
          {chosen && !isReadOnly && (
            <Button kind="quiet" size="sm" icon="undo-2" onClick={() => answerDeskCase(found.id, undefined)}>
              {t.takeBack}
            </Button>
          )}
          {nextAddress !== undefined && (
            <a class={chosen ? 'btn primary sm' : 'btn sm'} href={nextAddress}>
              {t.nextOpen}
              <Icon name="arrow-right" size={14} />
            </a>
          )}
        </span>
      </div>
    </>
  );
}
