import { useEffect, useState } from 'preact/hooks';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { useLocale } from '../../ui/locale.tsx';

interface QrProps {
  readonly text: string;
  readonly title: string;
}

/** More modules a side than this are too fine for paper and an old telephone. */
const FINE = 97;

/** A code to scan, drawn from its matrix. */
export function Qr({ text, title }: QrProps) {
  const t = teachAssign[useLocale()].out;
  const [matrix, setMatrix] = useState<readonly (readonly boolean[])[]>();
  useEffect(() => {
    let isCurrent = true;
    import('uqr').then(({ encode }) => {
      if (isCurrent) setMatrix(encode(text, { ecc: 'L', border: 4 }).data);
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (matrix === undefined) return <div class="assign-qr" aria-busy="true" />;
  const size = matrix.length;
  return (
    <figure class="assign-qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t.qrName(title)}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={pathOf(matrix)} fill="#000" />
      </svg>
      {size > FINE && <figcaption class="note">{t.qrDense}</figcaption>}
    </figure>
  );
}

/** Each run of dark modules in a row is one rectangle. */
function pathOf(matrix: readonly (readonly boolean[])[]): string {
  return matrix
    .map((row, y) =>
      row
        .map((isDark, x) => {
          if (!isDark || row[x - 1]) return '';
          const end = row.indexOf(false, x);
          return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
        })
        .join(''),
    )
    .join('');
}
