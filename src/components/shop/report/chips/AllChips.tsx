import { useStore } from '@nanostores/preact';
import { common } from '../../../../i18n/areas/common.ts';
import { reportChips } from '../../../../i18n/areas/report-chips.ts';
import { integer } from '../../../../i18n/formats.ts';
import { chipsIn, type ReportEvidence } from '../../../../simulator/index.ts';
import {
  $argument,
  $narrative,
  type DraftArgument,
  dropChip,
  restoreChip,
} from '../../../../stores/report.ts';
import { useLocale } from '../../../ui/locale.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { isNamed } from '../narrative-checks.ts';
import { useReportDesk } from '../report-desk.ts';
import { ChipRow } from './SectionChips.tsx';

/** Every chip of the report; one that nothing refers to can be taken out here. Nothing where there is none. */
export function AllChips() {
  const locale = useLocale();
  const t = reportChips[locale];
  const { week } = useReportDesk();
  const narrative = useStore($narrative(week));
  const argument = useStore($argument(week));
  const { evidence } = argument;
  if (evidence.length === 0) return null;
  const remove = (chip: ReportEvidence) => {
    dropChip(week, chip.id);
    showToast({
      text: t.removed(chip.id),
      actionLabel: common[locale].actions.undo,
      onAction: () => restoreChip(week, chip),
    });
  };
  return (
    <section class="panel" id="report-evidence" aria-labelledby="report-evidence-title" tabIndex={-1}>
      <header>
        <h2 id="report-evidence-title">{t.all}</h2>
        <span class="tag">{integer(evidence.length, locale)}</span>
      </header>
      <div class="body all-chips">
        <ul class="section-chips">
          {evidence.map((chip) => {
            const isUsed = isNamed(narrative, chip.id) || isSettled(argument, chip.id);
            return (
              <ChipRow
                key={chip.id}
                id={chip.id}
                chip={chip}
                {...(isUsed ? {} : { note: t.unused, onRemove: () => remove(chip) })}
              />
            );
          })}
        </ul>
        <p class="note">{t.allNote}</p>
      </div>
    </section>
  );
}

/** True when a problem or a goal refers to the chip. */
function isSettled({ problems, goals }: DraftArgument, id: string): boolean {
  return (
    problems.some(
      ({ evidenceId, sign, action }) => evidenceId === id || chipsIn(`${sign}${action}`).includes(id),
    ) || goals.some(({ how }) => chipsIn(how).includes(id))
  );
}
