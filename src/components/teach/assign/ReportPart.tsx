import { reportSections } from '../../../i18n/areas/report-sections.ts';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { REPORT_PARTS } from '../../../simulator/index.ts';
import { changeDraft } from '../../../stores/teaching-draft.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Check, Part } from './fields.tsx';
import type { PartOfDraft } from './use-draft.ts';

/** Which parts of the weekly report are asked for, and how long they are at least. */
export function ReportPart({ draft, faults }: PartOfDraft) {
  const locale = useLocale();
  const all = teachAssign[locale];
  const t = all.report;
  return (
    <Part id="report" title={all.parts.report}>
      <Check label={t.asks} isOn={draft.hasReport} onChange={(hasReport) => changeDraft({ hasReport })} />
      {draft.hasReport && (
        <>
          <fieldset class="field">
            <legend class="label">{t.parts}</legend>
            <div class="assign-checks">
              {REPORT_PARTS.map((part, index) => (
                <Check
                  key={part}
                  label={reportSections[locale].part(index + 1, reportSections[locale].parts[part])}
                  isOn={draft.parts.includes(part)}
                  onChange={(isOn) =>
                    changeDraft({
                      parts: REPORT_PARTS.filter((one) => (one === part ? isOn : draft.parts.includes(one))),
                    })
                  }
                />
              ))}
            </div>
          </fieldset>
          {faults.includes('parts') && (
            <p class="problem" role="alert">
              {all.out.faults.parts}
            </p>
          )}
          <NumberField
            label={t.minimum}
            value={draft.minimumCharacters}
            min={0}
            max={20_000}
            step={1}
            help={t.minimumHelp}
            onCommit={(minimumCharacters) => changeDraft({ minimumCharacters })}
          />
        </>
      )}
    </Part>
  );
}
