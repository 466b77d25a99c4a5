import { useId } from 'preact/hooks';
import { reportWork } from '../../../i18n/areas/report-work.ts';
import { REPORT_PARTS, type ReportPart } from '../../../simulator/index.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { partTitle } from './section-title.ts';

interface PartStepsProps {
  readonly part: ReportPart;
  readonly onPart: (part: ReportPart) => void;
  /** Above the part with its list, or below it with words. */
  readonly place: 'above' | 'below';
}

/** On a telephone one part is on the screen: the way to the others. */
export function PartSteps({ part, onPart, place }: PartStepsProps) {
  const locale = useLocale();
  const t = reportWork[locale].parts;
  const id = useId();
  const at = REPORT_PARTS.indexOf(part);
  const previous = REPORT_PARTS[at - 1];
  const next = REPORT_PARTS[at + 1];
  if (place === 'below') {
    return (
      <div class="part-steps below">
        {previous ? (
          <Button icon="arrow-left" onClick={() => onPart(previous)}>
            {t.previous}
          </Button>
        ) : (
          <span />
        )}
        {next ? (
          <Button iconAfter="arrow-right" onClick={() => onPart(next)}>
            {t.next}
          </Button>
        ) : undefined}
      </div>
    );
  }
  return (
    <div class="part-steps">
      <IconButton
        icon="chevron-left"
        label={t.previous}
        disabled={previous === undefined}
        onClick={() => previous && onPart(previous)}
      />
      <div class="field">
        <label for={id} class="sr">
          {t.choose}
        </label>
        <select
          id={id}
          class="select"
          value={part}
          onChange={(event) => onPart(event.currentTarget.value as ReportPart)}
        >
          {REPORT_PARTS.map((one) => (
            <option key={one} value={one}>
              {partTitle(one, locale)}
            </option>
          ))}
        </select>
        <p class="note">{t.position(at + 1, REPORT_PARTS.length)}</p>
      </div>
      <IconButton
        icon="chevron-right"
        label={t.next}
        disabled={next === undefined}
        onClick={() => next && onPart(next)}
      />
    </div>
  );
}
