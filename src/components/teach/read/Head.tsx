import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { report as reportWords } from '../../../i18n/areas/report.ts';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { percent } from '../../../i18n/formats.ts';
import { $findings, $pile, $room, type PileFinding } from '../../../stores/teaching.ts';
import { shortCode } from '../../shop/report/short-code.ts';
import type { ProductName } from '../../shop/run/event-sentence.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Badge } from '../../verify/Badge.tsx';
import { isSeal } from '../../verify/difference-names.ts';
import { Differences } from '../../verify/FileRow.tsx';
import { SealCodes } from '../../verify/SealCodes.tsx';
import { nameOf } from './names.ts';
import type { ReadItem } from './order.ts';

interface HeadProps {
  readonly item: ReadItem;
  readonly name: string;
  readonly place: string;
  readonly productName: ProductName;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** Whose report it is, what the check of its file said, and what it shares with others on the pile. */
export function Head({ item, name, place, productName, onPrevious, onNext }: HeadProps) {
  const locale = useLocale();
  const t = teachRead[locale];
  const { id, report, outcome, student } = item;
  const room = useStore($room);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    globalThis.scrollTo?.(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  const number = student ?? report.head.learner?.number;
  const facts = [number, report.head.shopName, shortCode(report.hash)].filter(Boolean).join(' · ');
  return (
    <header class="read-head">
      <div class="between">
        <p class="eyebrow num">{place}</p>
        <div class="row">
          <Button
            size="sm"
            icon="chevron-left"
            aria-label={t.previous}
            disabled={!onPrevious}
            onClick={onPrevious}
          >
            {t.previousShort}
          </Button>
          <Button size="sm" iconAfter="chevron-right" aria-label={t.next} disabled={!onNext} onClick={onNext}>
            {t.nextShort}
          </Button>
        </div>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {t.heading(name, report.week)}
      </h1>
      <p class="row">
        {outcome ? <Badge outcome={outcome} /> : undefined}
        <span class="note">{facts}</span>
      </p>
      {outcome && outcome.verdict !== 'verified' ? (
        <div class={`banner${outcome.verdict === 'altered' ? ' bad' : ''}`}>
          <Icon name="triangle-alert" size={18} />
          <p>
            {outcome.verdict === 'altered'
              ? outcome.differences.every(({ path }) => isSeal(path))
                ? t.alteredText
                : t.altered
              : t.otherRules}
          </p>
        </div>
      ) : undefined}
      {outcome && outcome.differences.length > 0 ? (
        <Differences outcome={{ ...outcome, report }} productName={() => productName} />
      ) : undefined}
      <Similar id={id} />
      <SealCodes report={report} handedIn={room.sealCodes} />
      <p class="note">
        {outcome?.verdict === 'other-rules' ? reportWords[locale].headingRead(report.week) : t.honest}
      </p>
    </header>
  );
}

/** What this report has in common with others: listed, not judged. */
function Similar({ id }: { readonly id: string }) {
  const locale = useLocale();
  const pile = useStore($pile);
  const room = useStore($room);
  const findings = useStore($findings).filter(({ ids }) => ids.includes(id));
  if (findings.length === 0) return null;
  const namesOf = (ids: readonly string[]) =>
    ids
      .filter((other) => other !== id)
      .flatMap((other) => pile.find((item) => item.id === other) ?? [])
      .map((item) => nameOf(item, room, locale))
      .join(locale === 'zh' ? '、' : ', ');
  const t = teachRead[locale].similar;
  const sentence = (finding: PileFinding): string => {
    const names = namesOf(finding.ids);
    if (finding.kind === 'fork') return t.fork(finding.week, names);
    if (finding.kind === 'same-decisions') return t['same-decisions'](finding.weeks, names);
    if (finding.kind === 'similar-text') return t['similar-text'](percent(finding.share, locale, 0), names);
    return t[finding.kind](names);
  };
  return (
    <ul class="read-similar">
      {findings.map((finding) => (
        <li key={`${finding.kind}-${finding.ids.join()}`}>
          <Icon name="info" size={15} />
          {sentence(finding)}
        </li>
      ))}
    </ul>
  );
}
