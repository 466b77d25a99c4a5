import { useStore } from '@nanostores/preact';
import { reportTables } from '../../../i18n/areas/report-tables.ts';
import type { ReportPart } from '../../../simulator/index.ts';
import { $argument, $narrative, addChip, lastGoalsOf, setNarrative } from '../../../stores/report.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { placeCaret } from './chips/insert-chip.ts';
import { COMMENT_PLACE, commentOn, figurePath, withCommentLine } from './comments.ts';
import { PartFigures } from './FigureTables.tsx';
import type { KeyFigure } from './key-figures.ts';
import { LearningTable } from './learning/LearningTable.tsx';
import { LastGoals } from './reflection/LastGoals.tsx';
import { useReportDesk } from './report-desk.ts';

/** The figures that fill themselves in for one part of the report; nothing for parts of words only. */
export function FilledFigures({ part }: { readonly part: ReportPart }) {
  const { source, week, productName } = useReportDesk();
  return (
    <>
      {part === 'overview' ? <LearningTable week={week} /> : undefined}
      {part === 'overview' ? (
        <LastGoals goals={lastGoalsOf(week)} figures={source.figures} week={week} />
      ) : undefined}
      <PartFigures
        part={part}
        figures={source.figures}
        productName={productName}
        source={source}
        comment={(figure, label) => <Comment figure={figure} label={label} />}
      />
    </>
  );
}

/** The writer's sentence to a key figure, out of section 5.1, and the way to write one. */
function Comment({ figure, label }: { readonly figure: KeyFigure; readonly label: string }) {
  const locale = useLocale();
  const t = reportTables[locale];
  const { week, source, readOnly } = useReportDesk();
  const narrative = useStore($narrative(week));
  const { evidence } = useStore($argument(week));
  const said = commentOn(figure, week, narrative, evidence);
  const { part, section } = COMMENT_PLACE;
  const write = () => {
    const path = figurePath(figure);
    const id = addChip(week, { kind: 'figure', week, path, value: source.figures.thisWeek[figure] });
    const text = withCommentLine(narrative[part][section], label, id, locale);
    setNarrative(week, part, section, text);
    setTimeout(() => placeCaret(COMMENT_PLACE, text.length));
  };
  if (said !== undefined) return <span class="figure-comment">{said}</span>;
  if (readOnly) return <span class="muted">{t.commentNone}</span>;
  return <IconButton icon="pencil" size="sm" label={t.commentOn(label)} onClick={write} />;
}
