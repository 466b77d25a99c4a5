import type { BarPicture } from './picture.ts';

const classOf = (row: BarPicture['rows'][number]): string => {
  const tone = row.tone ?? 'signed';
  const sign = tone === 'signed' ? (row.value < 0 ? 'down' : 'up') : tone;
  return row.isTotal ? `${sign} total` : sign;
};

/** A table whose rows carry bars of one scale. */
export function Bars({ picture }: { readonly picture: BarPicture }) {
  const widest = Math.max(...picture.rows.map((row) => Math.abs(row.value)), Number.MIN_VALUE);
  return (
    <table class="lab-effects">
      <caption class="sr">{picture.caption}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{picture.labelHead}</th>
          <th scope="col">{picture.valueHead}</th>
        </tr>
      </thead>
      <tbody>
        {picture.rows.map((row) => (
          <tr key={row.label} class={classOf(row)}>
            <th scope="row">
              {row.label}
              <i aria-hidden="true">
                <u style={{ inlineSize: `${((Math.abs(row.value) / widest) * 100).toFixed(1)}%` }} />
              </i>
            </th>
            <td class="num">{row.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
