import { useStore } from '@nanostores/preact';
import { common } from '../../../../i18n/areas/common.ts';
import { feedback as words } from '../../../../i18n/areas/feedback.ts';
import { decimal, integer } from '../../../../i18n/formats.ts';
import { AXES, type ClassMedian } from '../../../../simulator/index.ts';
import { $feedback } from '../../../../stores/feedback.ts';
import { useLocale } from '../../../ui/locale.tsx';

interface ClassMarksProps {
  readonly week: number;
  readonly median: ClassMedian;
}

/** Middle marks of the class in a week, and where to see one's own. */
export function ClassMarks({ week, median }: ClassMarksProps) {
  const locale = useLocale();
  const t = words[locale].median;
  const rows = [
    { name: t.overall, mark: median.overall },
    ...AXES.map((axis) => ({ name: common[locale].axes[axis], mark: median[axis] })),
  ].filter(({ mark }) => mark !== undefined);
  return (
    <table class="tbl slim">
      <caption>{t.line(integer(median.count, locale))}</caption>
      <thead>
        <tr>
          <th scope="col">
            <a href={`#/debrief/${week}`}>{t.axis}</a>
          </th>
          <th scope="col" class="n">
            {t.class}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, mark }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="n num">{decimal(mark ?? 0, locale, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One sentence for the marks of a week; nothing before feedback with it was opened. */
export function ClassMedianLine({ week }: { readonly week: number }) {
  const locale = useLocale();
  const median = useStore($feedback)[week]?.classMedian;
  if (!median) return null;
  return (
    <p class="note feedback-median">
      {words[locale].median.sentence(integer(median.overall, locale), integer(median.count, locale))}
    </p>
  );
}
