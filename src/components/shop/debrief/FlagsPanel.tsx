import { luck } from '../../../i18n/areas/luck.ts';
import { marks } from '../../../i18n/areas/marks.ts';
import { MISCONCEPTION_LESSONS, misconceptions } from '../../../i18n/areas/misconceptions.ts';
import { money, signedMoney } from '../../../i18n/formats.ts';
import type { FullPlan, MisconceptionFlag, PublicFacts } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import type { ProductName } from '../run/event-sentence.ts';
import { AddToPlan } from './AddToPlan.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import type { Answer } from './answer.ts';
import { lessonAt } from './lessons.ts';
import { describeChanges, partOfChange } from './plan-parts.ts';
import './flags.css';

interface FlagsPanelProps {
  readonly answer: Answer<readonly MisconceptionFlag[]>;
  /** The plan of the week. */
  readonly was: FullPlan;
  readonly facts: PublicFacts;
  readonly productName: ProductName;
  /** True when the change fits the coming week. */
  readonly canPlan: boolean;
}

/** Mistaken ideas that the week's plan shows, each with the re-run that proves it. */
export function FlagsPanel({ answer, ...rest }: FlagsPanelProps) {
  const t = luck[useLocale()].flags;
  const flags = answer.status === 'ready' ? answer.value : [];
  return (
    <section
      class="panel flags"
      aria-labelledby="debrief-flags"
      aria-busy={answer.status === 'waiting' || undefined}
    >
      <header>
        <h2 id="debrief-flags">{t.title}</h2>
        <p>{t.lede}</p>
      </header>
      <AnswerNote answer={answer} waiting={t.replaying} failed={t.failed} />
      {answer.status === 'ready' && flags.length === 0 ? (
        <p class="body flags-none">
          <Icon name="circle-check" />
          <span>
            <b>{t.none}</b> <span class="muted">{t.noneBody}</span>
          </span>
        </p>
      ) : undefined}
      {flags.length > 0 ? (
        <ul>
          {flags.map((flag) => (
            <Flag key={`${flag.code}/${flag.skuId ?? ''}`} flag={flag} {...rest} />
          ))}
        </ul>
      ) : undefined}
    </section>
  );
}

type FlagProps = Omit<FlagsPanelProps, 'answer'> & { readonly flag: MisconceptionFlag };

function Flag({ flag, was, facts, productName, canPlan }: FlagProps) {
  const locale = useLocale();
  const t = luck[locale].flags;
  const { name, explanation, remedy } = misconceptions[locale][flag.code];
  const part = partOfChange(flag.change, was);
  const words = describeChanges(part, facts, locale);
  return (
    <li>
      <h3>{flag.skuId === undefined ? name : t.named(name, productName(flag.skuId))}</h3>
      <p>{explanation}</p>
      <p>{remedy}</p>
      <dl class="proof">
        {words.map(({ what, was: before, now }) => (
          <div key={what} class="change">
            <dt>{t.instead}</dt>
            <dd>
              {what} <s>{before}</s> <span aria-hidden="true">→</span>
              <span class="sr">{marks[locale].gaps.arrow}</span> <b>{now}</b>
            </dd>
          </div>
        ))}
        <div>
          <dt>{flag.measure === 'week' ? t.gainWeek : t.gainValue}</dt>
          <dd>
            <b class="num good">{signedMoney(flag.gainFen, locale)}</b>{' '}
            <small class="num">± {money(flag.standardErrorFen, locale)}</small>
          </dd>
        </div>
        <div>
          <dt>{t.sameLuck}</dt>
          <dd>
            <b class={flag.sameLuckFen < 0 ? 'num bad' : 'num good'}>
              {signedMoney(flag.sameLuckFen, locale)}
            </b>{' '}
            {flag.sameLuckFen < 0 ? <small>{t.hidden}</small> : undefined}
          </dd>
        </div>
      </dl>
      <p class="row no-print">
        {canPlan ? <AddToPlan part={part} name={words.map(({ what }) => what).join(', ')} /> : undefined}
        <LessonOf code={flag.code} name={name} />
      </p>
    </li>
  );
}

/** The lesson about a mistaken idea; the course's map where the lesson has no page of its own. */
function LessonOf({ code, name }: { readonly code: MisconceptionFlag['code']; readonly name: string }) {
  const locale = useLocale();
  const t = luck[locale].flags;
  const { module, order } = MISCONCEPTION_LESSONS[code];
  return (
    <a
      class="flag-lesson"
      href={sitePath(locale, lessonAt(module, order) ?? 'course/')}
      aria-label={t.lessonName(module, order, name)}
    >
      {t.lesson(module, order)}
    </a>
  );
}
