import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { reportChips } from '../../../../i18n/areas/report-chips.ts';
import { integer } from '../../../../i18n/formats.ts';
import { MOST_EVIDENCE, MOST_TABLE_COLUMNS, MOST_TABLE_ROWS } from '../../../../simulator/index.ts';
import { $evidence } from '../../../../stores/evidence.ts';
import { $argument, addChip } from '../../../../stores/report.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { type ChipTarget, useReportDesk } from '../report-desk.ts';
import { sectionTitle } from '../section-title.ts';
import { CHOICE_GROUPS, type Choice, figureChoices, found, keptChoices, tableChoices } from './choices.ts';
import { insertChip, placeCaret } from './insert-chip.ts';

interface EvidencePickerProps {
  readonly target: ChipTarget | undefined;
  readonly onClose: () => void;
}

/** Everything that can become evidence: figures of a week, tables of this report, tables that were kept. */
export function EvidencePicker({ target, onClose }: EvidencePickerProps) {
  const locale = useLocale();
  const t = reportChips[locale];
  const { week } = useReportDesk();
  if (!target) return null;
  const close = () => {
    onClose();
    placeCaret(target, target.from);
  };
  const choose = (choice: Choice) => {
    const id = addChip(week, choice.chip);
    onClose();
    insertChip(week, target, id);
    showToast({ text: t.inserted(id), staysFor: 4000 });
  };
  return (
    <Dialog
      open
      wide
      sheet
      onClose={close}
      title={t.insertInto(sectionTitle(target.part, target.section, locale))}
    >
      <Choices onChoose={choose} />
    </Dialog>
  );
}

function Choices({ onChoose }: { readonly onChoose: (choice: Choice) => void }) {
  const locale = useLocale();
  const t = reportChips[locale];
  const desk = useReportDesk();
  const { evidence } = useStore($argument(desk.week));
  const items = useStore($evidence);
  const [week, setWeek] = useState(desk.week);
  const [text, setText] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const choices = useMemo(() => {
    const figures = desk.figuresOf(week);
    const kept = items.filter(
      ({ rows, columns }) => rows.length <= MOST_TABLE_ROWS && columns.length <= MOST_TABLE_COLUMNS,
    );
    return [
      ...(figures ? figureChoices(figures, week, desk.productName, locale) : []),
      ...(week === desk.week ? tableChoices(desk.source, locale) : []),
      ...keptChoices(kept, locale),
    ];
  }, [desk, week, items, locale]);
  if (evidence.length >= MOST_EVIDENCE) return <p class="banner">{t.full(MOST_EVIDENCE)}</p>;
  const shown = found(choices, text);
  const isSearching = text.trim() !== '';
  return (
    <div class="evidence-picker">
      <p class="note">{t.lede}</p>
      <div class="evidence-search">
        <label class="field">
          <span class="label">{t.search}</span>
          <input
            ref={search}
            class="input"
            type="search"
            placeholder={t.searchHint}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{t.week}</span>
          <select
            class="select"
            value={String(week)}
            onChange={(event) => setWeek(Number(event.currentTarget.value))}
          >
            {desk.weeks.map((one) => (
              <option key={one} value={String(one)}>
                {t.weekName(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="note" role="status">
        {isSearching ? (shown.length > 0 ? t.found(integer(shown.length, locale)) : t.none) : undefined}
      </p>
      {CHOICE_GROUPS.map((group) => {
        const own = shown.filter((choice) => choice.group === group);
        if (own.length === 0 && (isSearching || group !== 'kept')) return null;
        return (
          <details key={group} class="evidence-group" open={isSearching || group === 'keyFigures'}>
            <summary>
              {t.groups[group]} <span class="tag">{integer(own.length, locale)}</span>
            </summary>
            {own.length === 0 ? <p class="note">{t.keptNone}</p> : undefined}
            <ul>
              {own.map((choice) => (
                <li key={choice.key}>
                  <button type="button" onClick={() => onChoose(choice)}>
                    <span>{choice.name}</span>
                    <b class="num">{choice.value}</b>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
