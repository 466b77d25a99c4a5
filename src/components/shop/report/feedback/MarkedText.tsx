import type { ComponentChild } from 'preact';
import { feedback as words } from '../../../../i18n/areas/feedback.ts';
import { useLocale } from '../../../ui/locale.tsx';
import { type Piece, piecesOf } from './pieces.ts';
import './marked-text.css';

interface MarkedTextProps {
  readonly text: string;
  /** Quotes by the number shown beside them; one that is not in the text is not shown. */
  readonly quotes: readonly { readonly number: number; readonly quote: string }[];
  /** What stands for a chip; without it, its name. */
  readonly chip?: (id: string) => ComponentChild;
}

/** A learner's words as written, chips and marked passages in them; each mark carries the number of its remark. */
export function MarkedText({ text, quotes, chip }: MarkedTextProps) {
  const locale = useLocale();
  const pieces = piecesOf(
    text,
    quotes.map(({ quote }) => quote),
  );
  const lastOf = (mark: number) => pieces.findLast(({ marks }) => marks.includes(mark));
  return (
    <p class="written marked-text">
      {pieces.map((piece) => (
        <span
          key={piece.from}
          data-from={piece.from}
          data-until={piece.from + piece.text.length}
          data-kind={piece.kind}
        >
          {piece.marks.length > 0 ? <mark>{contentOf(piece, chip)}</mark> : contentOf(piece, chip)}
          {piece.marks
            .filter((mark) => lastOf(mark) === piece)
            .map((mark) => (
              <sup key={mark} data-note="">
                <span aria-hidden="true">{quotes[mark]?.number}</span>
                <span class="sr">{words[locale].remark(quotes[mark]?.number ?? 0)}</span>
              </sup>
            ))}
        </span>
      ))}
    </p>
  );
}

function contentOf(piece: Piece, chip: MarkedTextProps['chip']): ComponentChild {
  if (piece.kind === 'text') return piece.text;
  const id = piece.chipId ?? '';
  return chip ? chip(id) : <span class="tag">{id}</span>;
}
