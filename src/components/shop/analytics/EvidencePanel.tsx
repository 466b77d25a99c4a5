import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { analytics } from '../../../i18n/areas/analytics.ts';
import { common } from '../../../i18n/areas/common.ts';
import { integer, momentOf } from '../../../i18n/formats.ts';
import { $evidence, type EvidenceItem, removeEvidence, restoreEvidence } from '../../../stores/evidence.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { textIn } from '../evidence/block.ts';

/** What was frozen for the report of the week shown. */
export function EvidencePanel({ week, readOnly }: { week: number; readOnly: boolean }) {
  const locale = useLocale();
  const t = analytics[locale];
  const all = useStore($evidence);
  const items = all.filter((item) => item.week === week);
  const [open, setOpen] = useState<EvidenceItem | undefined>(undefined);
  const remove = (item: EvidenceItem) => {
    const removed = removeEvidence(item.id);
    if (removed === undefined) return;
    showToast({
      text: t.evidenceRemoved,
      actionLabel: common[locale].actions.undo,
      onAction: () => restoreEvidence(removed),
    });
  };
  return (
    <section class="panel analytics-evidence" aria-labelledby="evidence-title">
      <header>
        <h2 id="evidence-title">{t.evidence}</h2>
        <span class="tag">{integer(items.length, locale)}</span>
      </header>
      {items.length === 0 ? (
        <p class="body muted small">
          <b>{t.evidenceNone}</b>
          <br />
          {t.evidenceNoneBody}
        </p>
      ) : (
        <ul>
          {items.map((item) => {
            const title = textIn(item.title, locale);
            return (
              <li key={item.id}>
                <Button kind="quiet" size="sm" onClick={() => setOpen(item)}>
                  {title}
                </Button>
                <span class="note">
                  {item.rows.length === 1 ? t.evidenceRow : t.evidenceRows(integer(item.rows.length, locale))}{' '}
                  · {momentOf(item.savedAt, locale)}
                </span>
                <IconButton
                  icon="trash-2"
                  size="sm"
                  label={t.evidenceRemove(title)}
                  disabled={readOnly}
                  onClick={() => remove(item)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {all.length > items.length && (
        <p class="body note">{t.evidenceOther(integer(all.length - items.length, locale))}</p>
      )}
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open === undefined ? '' : textIn(open.title, locale)}
        wide
      >
        {open !== undefined && <Frozen item={open} />}
      </Dialog>
    </section>
  );
}

/** The table as it was saved. */
function Frozen({ item }: { item: EvidenceItem }) {
  const locale = useLocale();
  const title = textIn(item.title, locale);
  return (
    <section class="tscroll" tabIndex={0} aria-label={title}>
      <table class="tbl slim">
        <caption class="sr">{title}</caption>
        <thead>
          <tr>
            {item.columns.map((column, at) => (
              <th key={at} scope="col" class={at > 0 ? 'n' : ''}>
                {textIn(column, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {textIn(cell, locale)}
                  </th>
                ) : (
                  <td key={at} class="n">
                    {textIn(cell, locale)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
