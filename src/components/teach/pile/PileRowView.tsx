import { memo } from 'preact/compat';
import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { decimal, integer, money } from '../../../i18n/formats.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Badge } from '../../verify/Badge.tsx';
import { teachHash } from '../route.ts';
import { flagWords, type NameOf } from './flag-words.ts';
import { PileDetails } from './PileDetails.tsx';
import type { PileRow } from './pile-rows.ts';

interface PileRowProps {
  readonly row: PileRow;
  readonly nameOf: NameOf;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}

const COLUMN_COUNT = 11;

/** One file, and below it, when asked, everything that is known of it. */
export const PileRowView = memo(function PileRowView({ row, nameOf, isOpen, onOpen }: PileRowProps) {
  const locale = useLocale();
  const t = teachPile[locale];
  const { item, state } = row;
  const { report } = item;
  const name = row.name || item.fileName;
  const isAside = state === 'aside' || state === 'not-a-report' || state === 'progress';
  return (
    <>
      <tr class={isAside ? 'pile-aside' : undefined} data-state={state}>
        <th scope="row">
          {report ? (
            <a href={teachHash('read', item.id)} aria-label={t.row.readName(name)} class="pile-name">
              {row.name || t.table.noName}
            </a>
          ) : (
            <span class={row.name === '' ? 'pile-file' : 'pile-plain'}>{name}</span>
          )}
          {row.number !== '' && <small class="num">{row.number}</small>}
        </th>
        <td class="n num" data-label={t.table.week}>
          {row.week === undefined ? '' : integer(row.week, locale)}
        </td>
        <td class="pile-check">
          {item.outcome ? <Badge outcome={item.outcome} /> : <span class="tag">{t.states[state]}</span>}
        </td>
        <td class="n num pile-wide" data-label={t.table.profit}>
          {row.profitFen === undefined ? '' : money(row.profitFen, locale)}
        </td>
        <td class="n num pile-wide" data-label={t.table.mark}>
          {report ? <Mark mark={row.mark} /> : ''}
        </td>
        <td class="n num pile-wide" data-label={t.table.words}>
          {row.words === undefined ? '' : integer(row.words, locale)}
        </td>
        <td class="n num pile-wide" data-label={t.table.chips}>
          {report ? integer(row.chips, locale) : ''}
        </td>
        <td class="pile-flags">
          <Flags row={row} nameOf={nameOf} />
        </td>
        <td class="n num" data-label={t.table.grade}>
          {row.grade === undefined ? '' : decimal(row.grade, locale, row.grade % 1 === 0 ? 0 : 1)}
        </td>
        <td data-label={t.table.state} class="pile-state">
          {t.states[state]}
        </td>
        <td class="pile-actions">
          <Button size="sm" aria-expanded={isOpen} onClick={() => onOpen(item.id)}>
            {t.row.more}
            <span class="sr">{name}</span>
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr class="pile-open">
          <td colSpan={COLUMN_COUNT}>
            <PileDetails row={row} nameOf={nameOf} />
          </td>
        </tr>
      )}
    </>
  );
});

function Mark({ mark }: { readonly mark: number | null | undefined }) {
  const locale = useLocale();
  const t = teachPile[locale].table;
  if (mark === undefined) return <span class="faint small">{t.markLater}</span>;
  if (mark === null) return <span class="faint small">{t.markNone}</span>;
  return <span>{integer(Math.round(mark), locale)}</span>;
}

const SHOWN = 2;

/** The first flags as tags; sentences stand in the details. */
function Flags({ row, nameOf }: { readonly row: PileRow; readonly nameOf: NameOf }) {
  const locale = useLocale();
  const { flags } = row;
  if (flags.length === 0) return null;
  return (
    <span class="pile-tags">
      {flags.slice(0, SHOWN).map((flag) => {
        const words = flagWords(flag, nameOf, locale);
        return (
          <span key={`${flag.kind}${words.short}`} class="tag warn" title={words.long}>
            {words.short}
          </span>
        );
      })}
      {flags.length > SHOWN && <span class="tag">+{integer(flags.length - SHOWN, locale)}</span>}
    </span>
  );
}
