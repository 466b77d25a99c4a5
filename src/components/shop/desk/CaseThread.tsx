import type { Ref } from 'preact';
import { deskSituation, deskText } from '../../../i18n/areas/desk/text.ts';
import { deskFamilies, deskSpeakers, desk as words } from '../../../i18n/areas/desk.ts';
import type { DeskCase } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Phrases } from '../decisions/Phrases.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { Answers } from './Answers.tsx';
import { CaseSubject } from './CaseSubject.tsx';
import { clockIcon, clockWords, isUrgent, productNames } from './case-words.ts';
import { clockOf, FAMILY_ICONS, type Rulings, ruleOfCase } from './cases.ts';
import { DeskRule } from './DeskRule.tsx';
import { Evidence, hasEvidence } from './Evidence.tsx';
import { RefundCalculator } from './RefundCalculator.tsx';
import { Ruled } from './Ruled.tsx';
import { refundStart } from './refund-sum.ts';
import './desk-case.css';

interface CaseThreadProps {
  readonly desk: Desk;
  readonly found: DeskCase;
  readonly rulings: Rulings;
  readonly isPast: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly backTo: string;
  /** Of the next case without a ruling. */
  readonly nextAddress: string | undefined;
}

/** One case: who says what, the facts, aids to work it out, and the rulings on offer or what became of them. */
export function CaseThread(props: CaseThreadProps) {
  const { desk, found, rulings, isPast, heading, backTo, nextAddress } = props;
  const locale = useLocale();
  const t = words[locale];
  const productOf = productNames(desk.shop.facts, locale);
  const text = deskText(found, locale, productOf);
  const start = refundStart(found);
  const clock = clockOf(found, isPast);
  return (
    <article class="desk-thread" aria-labelledby="case-title">
      <a class="btn sm desk-back" href={backTo}>
        <Icon name="arrow-left" size={14} />
        {t.backToList}
      </a>
      <header>
        <p class="row">
          <span class="tag">
            <Icon name={FAMILY_ICONS[found.family]} size={13} />
            {deskFamilies[locale][found.family]}
          </span>
          <span class={isUrgent(clock) ? 'tag warn' : 'tag'}>
            <Icon name={clockIcon(clock)} size={13} />
            {clockWords(clock, locale)}
          </span>
          <DeskRule rule={ruleOfCase(found)} />
        </p>
        <h2 id="case-title" tabIndex={-1} ref={heading}>
          <Phrases text={text.title} />
        </h2>
      </header>
      {text.voice && (
        <figure class="desk-voice">
          <figcaption>
            <Icon name={text.voice.speaker === 'caller' ? 'phone' : 'message-square-text'} size={15} />
            {deskSpeakers[locale][text.voice.speaker]}
          </figcaption>
          <blockquote>{text.voice.text}</blockquote>
        </figure>
      )}
      <p class="desk-situation">
        {deskSituation(found, locale, productOf).map((part, index) =>
          part.isFigure ? (
            <b key={index} class="num">
              {part.text}
            </b>
          ) : (
            part.text
          ),
        )}
      </p>
      <CaseSubject desk={desk} found={found} />
      {start && !isPast && <RefundCalculator key={found.id} desk={desk} start={start} />}
      {hasEvidence(found) && !isPast && <Evidence key={found.id} found={found} />}
      {isPast ? (
        <Ruled found={found} text={text} rulings={rulings} productOf={productOf} />
      ) : (
        <Answers
          found={found}
          text={text}
          rulings={rulings}
          isReadOnly={desk.readOnly}
          nextAddress={nextAddress}
        />
      )}
    </article>
  );
}
