import type { DeskWords } from '../../../i18n/areas/desk/script.ts';
import { desk as words } from '../../../i18n/areas/desk.ts';
import { decimal, integer } from '../../../i18n/formats.ts';
import type { DeskAnswer, DeskCase } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { markOf, type Rulings, rulingOf } from './cases.ts';
import { DeskRule } from './DeskRule.tsx';
import { effectWords } from './effect-words.ts';
import { MarkTag } from './MarkTag.tsx';
import './desk-ruled.css';

interface RuledProps {
  readonly found: DeskCase;
  readonly text: DeskWords;
  readonly rulings: Rulings;
  readonly productOf: (skuId: string) => string;
}

/** A case after its week: every ruling with its points, its reason and what it does. */
export function Ruled({ found, text, rulings, productOf }: RuledProps) {
  const t = words[useLocale()];
  const chosen = rulingOf(found, rulings);
  return (
    <section class="desk-ruled" aria-labelledby="ruled-title">
      <h3 id="ruled-title">
        {t.yours} <MarkTag mark={markOf(found, rulings)} /> <DeskRule rule="DK10" />
      </h3>
      <ol>
        {found.answers.map((answer) => (
          <RuledAnswer
            key={answer.id}
            answer={answer}
            text={text.answers[answer.id]}
            isChosen={answer.id === chosen?.id}
            productOf={productOf}
          />
        ))}
      </ol>
    </section>
  );
}

interface RuledAnswerProps {
  readonly answer: DeskAnswer;
  readonly text: { readonly text: string; readonly reason: string } | undefined;
  readonly isChosen: boolean;
  readonly productOf: (skuId: string) => string;
}

function RuledAnswer({ answer, text, isChosen, productOf }: RuledAnswerProps) {
  const locale = useLocale();
  const t = words[locale];
  const { points, effects } = answer;
  const isBest = points === 1;
  const written = points === 0.5 ? decimal(points, locale, 1) : integer(points, locale);
  return (
    <li class={isChosen ? 'chosen' : undefined} data-best={isBest ? 'true' : undefined}>
      <p class="row">
        {isChosen && <span class="tag you">{t.yours}</span>}
        {isBest && (
          <span class="tag mark">
            <Icon name="check" size={13} />
            {t.best}
          </span>
        )}
        {!isBest && points > 0 && <span class="tag">{t.partly}</span>}
        <span class="note">{t.pointsOf(written)}</span>
      </p>
      <b>{text?.text}</b>
      <p>{text?.reason}</p>
      <ul class="desk-effects" aria-label={t.effects}>
        {effectWords(effects, locale, productOf).map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </li>
  );
}
