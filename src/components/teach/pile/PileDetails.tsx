import { useId } from 'preact/hooks';
import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { integer } from '../../../i18n/formats.ts';
import { htmlLang } from '../../../i18n/locale.ts';
import { $room, removeItem, restoreItem, setRoom } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { Differences, Reason } from '../../verify/FileRow.tsx';
import { useProductNames } from '../../verify/product-names.ts';
import { flagWords, type NameOf } from './flag-words.ts';
import type { PileRow } from './pile-rows.ts';

interface PileDetailsProps {
  readonly row: PileRow;
  readonly nameOf: NameOf;
}

/** Everything known of one file: why a sign stands there, each flag as a sentence, where the file came from. */
export function PileDetails({ row, nameOf }: PileDetailsProps) {
  const locale = useLocale();
  const t = teachPile[locale];
  const { item, flags } = row;
  const { outcome, report } = item;
  const productName = useProductNames(report ? [report.head.scenarioId] : []);
  const moment = (at: number) =>
    new Intl.DateTimeFormat(htmlLang[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const remove = async () => {
    await removeItem(item.id);
    showToast({
      text: t.row.removed(item.fileName),
      actionLabel: t.undo,
      onAction: () => void restoreItem(item.id),
      staysFor: 12_000,
    });
  };
  return (
    <div class="pile-details">
      <div class="pile-why">
        {outcome && outcome.verdict !== 'altered' && <Reason outcome={outcome} productName={productName} />}
        {outcome?.verdict === 'altered' && <Differences outcome={outcome} productName={productName} isOpen />}
        {row.state === 'earlier' && <p>{t.row.earlier(integer(outcome?.rulesVersion ?? 0, locale))}</p>}
        {item.progress && <p>{t.row.sent(item.progress.done.length)}</p>}
        {flags.length > 0 && (
          <ul class="pile-sentences">
            {flags.map((flag) => {
              const words = flagWords(flag, nameOf, locale);
              return (
                <li key={`${flag.kind}${words.long}`}>
                  <b>{words.short}</b> {words.long}
                </li>
              );
            })}
          </ul>
        )}
      </div>
      <dl class="pile-facts">
        <div>
          <dt>{t.row.file}</dt>
          <dd>
            {item.fileName} <span class="muted num">{integer(Math.ceil(item.bytes / 1000), locale)} kB</span>
          </dd>
        </div>
        <div>
          <dt>{t.row.added}</dt>
          <dd class="num">{moment(item.addedAt)}</dd>
        </div>
        {item.modifiedAt !== undefined && (
          <div>
            <dt>{t.row.modified}</dt>
            <dd>
              <span class="num">{moment(item.modifiedAt)}</span>{' '}
              <span class="muted">{t.row.modifiedNote}</span>
            </dd>
          </div>
        )}
      </dl>
      <div class="pile-does">
        {report && <DaysLate id={item.id} />}
        <Button size="sm" icon="trash-2" onClick={() => void remove()}>
          {t.row.remove}
        </Button>
      </div>
    </div>
  );
}

function DaysLate({ id }: { readonly id: string }) {
  const t = teachPile[useLocale()].row;
  const field = useId();
  const { lateDays } = $room.get();
  const set = (text: string) => {
    const days = Math.min(366, Math.max(0, Math.round(Number(text) || 0)));
    const { [id]: _old, ...others } = $room.get().lateDays;
    void setRoom({ lateDays: days === 0 ? others : { ...others, [id]: days } });
  };
  return (
    <div class="field pile-late">
      <label for={field}>{t.daysLate}</label>
      <input
        id={field}
        class="input num"
        type="number"
        min={0}
        max={366}
        step={1}
        value={lateDays[id] ?? 0}
        aria-describedby={`${field}-help`}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <p class="help" id={`${field}-help`}>
        {t.daysLateHelp}
      </p>
    </div>
  );
}
