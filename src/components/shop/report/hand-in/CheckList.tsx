import { reportChecks as words } from '../../../../i18n/areas/report-checks.ts';
import {
  REPORT_PARTS,
  type ReportArgument,
  type ReportCheck,
  type ReportPart,
} from '../../../../simulator/index.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import { SECTIONS } from '../narrative-checks.ts';
import { useReportDesk } from '../report-desk.ts';
import { placeText, saysText } from './check-text.ts';

interface CheckListProps {
  readonly checks: readonly ReportCheck[];
  readonly argument: ReportArgument;
  /** Parts that are asked for. */
  readonly parts: readonly ReportPart[];
  /** Goes to what a check points at. */
  readonly onGo: (check: ReportCheck) => void;
}

const SHOWN = 8;

/** What to look at before handing in, each line a way to its place. Nothing of it stops the export. */
export function CheckList({ checks, argument, parts, onGo }: CheckListProps) {
  const locale = useLocale();
  const t = words[locale];
  const { productName } = useReportDesk();
  const empty = checks.filter(({ code }) => code === 'section-empty');
  const rest = checks.filter(({ code }) => code !== 'section-empty');
  const [firstEmpty] = empty;
  if (checks.length === 0) {
    return (
      <p class="row small">
        <Icon name="circle-check" />
        {t.clean}
      </p>
    );
  }
  const spoken = {
    evidence: argument.evidence ?? [],
    narrativeText: ({ part, section }: ReportCheck) =>
      part === undefined || section === undefined ? '' : argument.narrative[part][section],
    productName,
  };
  const line = (check: ReportCheck, text: string, place: string, key: string | number) => (
    <li key={key}>
      <Icon name="triangle-alert" size={14} />
      <button type="button" class="check-line" onClick={() => onGo(check)}>
        <b>{place}</b>
        <span>{text}</span>
      </button>
    </li>
  );
  return (
    <>
      <p class="small">
        <b>{t.count(rest.length + (firstEmpty ? 1 : 0))}</b>
      </p>
      <ul class="warnings">
        {rest
          .slice(0, SHOWN)
          .map((check, index) =>
            line(check, saysText(check, spoken, locale), placeText(check, locale), index),
          )}
        {rest.length > SHOWN ? <li class="muted">{t.more(rest.length - SHOWN)}</li> : undefined}
        {firstEmpty
          ? line(
              firstEmpty,
              t.empty(empty.length, parts.length * SECTIONS.length),
              placeText(firstEmpty, locale),
              'empty',
            )
          : undefined}
      </ul>
      <p class="note">{t.note}</p>
    </>
  );
}

/** Checks of the parts that are asked for; what is left open in the others is no fault. */
export function askedChecks(
  checks: readonly ReportCheck[],
  parts: readonly ReportPart[],
): readonly ReportCheck[] {
  if (parts.length === REPORT_PARTS.length) return checks;
  return checks.filter(
    ({ code, part }) => code !== 'section-empty' || part === undefined || parts.includes(part),
  );
}
