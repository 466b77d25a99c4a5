import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { textOf } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { ChipReading, FigureReading } from './chip-readings.ts';

interface ChipMarkProps {
  readonly id: string;
  readonly reading: ChipReading | undefined;
}

/** A chip in the student's words: its figure as the student has it, and what the re-run says of it. */
export function ChipMark({ id, reading }: ChipMarkProps) {
  const locale = useLocale();
  const t = teachRead[locale].chips;
  if (!reading) return <span class="read-chip bad">{t.unknown(id)}</span>;
  if (reading.kind === 'table') {
    const { title, week } = reading.chip;
    return (
      <span class="read-chip">
        <b>{typeof title === 'string' ? title : textOf(title, locale)}</b>
        <small>
          {t.week(week)} · {t.frozenShort}
        </small>
      </span>
    );
  }
  return (
    <span class={`read-chip${reading.check === 'differs' || reading.check === 'missing' ? ' bad' : ''}`}>
      <b>
        {reading.name} <span class="num">{reading.stored}</span>
      </b>
      <small>
        {t.week(reading.chip.week)} · <CheckWord reading={reading} />
      </small>
    </span>
  );
}

/** What the re-run says of a chip's number, as sign and words. */
export function CheckWord({ reading }: { readonly reading: FigureReading }) {
  const t = teachRead[useLocale()].chips;
  if (reading.check === 'same') return <>✓ {t.same}</>;
  if (reading.check === 'unchecked') return <>? {t.notReplayed}</>;
  return <>△ {reading.check === 'missing' ? t.missing : t.differs(reading.replayed ?? '')}</>;
}
