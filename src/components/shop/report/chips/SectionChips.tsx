import { useStore } from '@nanostores/preact';
import { common } from '../../../../i18n/areas/common.ts';
import { reportChips } from '../../../../i18n/areas/report-chips.ts';
import { chipsIn, evidenceValue, type ReportEvidence, type ReportPart } from '../../../../simulator/index.ts';
import { $argument, $narrative, dropChip, restoreChip, setNarrative } from '../../../../stores/report.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { isNamed, type Section } from '../narrative-checks.ts';
import { type ReportDesk, useReportDesk } from '../report-desk.ts';
import { ChipMark } from './ChipMark.tsx';
import { placeCaret, withoutChip } from './insert-chip.ts';

interface SectionChipsProps {
  readonly part: ReportPart;
  readonly section: Section;
  readonly text: string;
}

/** The chips that a section names, each with its value, its source and a way out. */
export function SectionChips({ part, section, text }: SectionChipsProps) {
  const desk = useReportDesk();
  const { evidence } = useStore($argument(desk.week));
  const locale = useLocale();
  const t = reportChips[locale];
  const ids = chipsIn(text);
  if (ids.length === 0) return null;
  return (
    <ul class="section-chips" aria-label={t.chips}>
      {ids.map((id) => (
        <ChipRow
          key={id}
          id={id}
          chip={evidence.find((one) => one.id === id)}
          onRemove={() => removeFrom(desk, part, section, id)}
        />
      ))}
    </ul>
  );

  function removeFrom({ week }: ReportDesk, of: ReportPart, at: Section, id: string) {
    const before = $narrative(week).get()[of][at];
    setNarrative(week, of, at, withoutChip(before, id));
    const chip = evidence.find((one) => one.id === id);
    const isGone = !isNamed($narrative(week).get(), id);
    if (isGone) dropChip(week, id);
    placeCaret({ part: of, section: at }, withoutChip(before, id).length);
    showToast({
      text: t.removed(id),
      actionLabel: common[locale].actions.undo,
      onAction: () => {
        if (chip && isGone) restoreChip(week, chip);
        setNarrative(week, of, at, before);
      },
    });
  }
}

interface ChipRowProps {
  readonly id: string;
  readonly chip: ReportEvidence | undefined;
  /** Something to say about it. */
  readonly note?: string;
  /** Takes it out; without it the chip stays. */
  readonly onRemove?: () => void;
}

/** A chip beside its words; one that no longer holds says so. */
export function ChipRow({ id, chip, note, onRemove }: ChipRowProps) {
  const desk = useReportDesk();
  const t = reportChips[useLocale()];
  const changed = chip !== undefined && isChanged(chip, desk);
  return (
    <li class={changed || !chip ? 'changed' : undefined}>
      <ChipMark id={id} chip={chip} productName={desk.productName} />
      {changed ? (
        <span class="problem">
          <Icon name="triangle-alert" size={14} /> {t.changed}
        </span>
      ) : undefined}
      {note === undefined ? undefined : <span class="note">{note}</span>}
      {desk.readOnly || !onRemove ? undefined : (
        <IconButton icon="x" size="sm" label={t.remove(id)} onClick={onRemove} />
      )}
    </li>
  );
}

/** True when the figure of that week is another one. */
export function isChanged(chip: ReportEvidence, { figuresOf }: Pick<ReportDesk, 'figuresOf'>): boolean {
  if (chip.kind === 'table') return false;
  const figures = figuresOf(chip.week);
  return figures === undefined || evidenceValue(figures, chip.path) !== chip.value;
}
