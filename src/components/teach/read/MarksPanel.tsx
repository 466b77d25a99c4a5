import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { integer, money } from '../../../i18n/formats.ts';
import { AXES, SMALLEST_CLASS } from '../../../simulator/index.ts';
import { medianOfWeek } from '../../../stores/handing-back.ts';
import { $counted } from '../../../stores/reading.ts';
import { checkScore } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { BiggestMiss } from './biggest-miss.ts';
import type { ReadItem } from './order.ts';

interface MarksPanelProps {
  readonly item: ReadItem;
  readonly miss: BiggestMiss | undefined;
}

/** Reports that are opened only in passing ask for no marks. */
const PASSING_MS = 500;

/** Marks of the week's decisions, worked out anew on opening, beside the middle of the class. */
export function MarksPanel({ item, miss }: MarksPanelProps) {
  const locale = useLocale();
  const t = teachRead[locale].marks;
  const { id, score, outcome, report } = item;
  const pile = useStore($counted);
  const [isNone, setNone] = useState(false);
  const canMark = outcome?.verdict === 'verified' || outcome?.verdict === 'altered';
  const isKnown = score !== undefined;
  useEffect(() => {
    setNone(false);
    if (isKnown || !canMark) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void checkScore(id).then((found) => isCurrent && found === undefined && setNone(true));
    }, PASSING_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [id, isKnown, canMark]);
  const median = medianOfWeek(pile, report.week);
  const sameWeek = pile.filter(
    (other) => other.report?.week === report.week && other.outcome?.verdict === 'verified',
  );
  const unmarked = sameWeek.filter((other) => !other.score);
  return (
    <section class="read-block" aria-labelledby="read-marks" aria-busy={canMark && !score && !isNone}>
      <h2 id="read-marks">{t.title}</h2>
      <p class="note" role="status">
        {score ? t.final : !canMark || isNone ? t.none : t.working}
      </p>
      {score ? (
        <table class="tbl slim">
          <caption class="sr">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.axis}</th>
              <th scope="col" class="n">
                {t.mark}
              </th>
              {median ? (
                <th scope="col" class="n">
                  {t.median}
                </th>
              ) : undefined}
            </tr>
          </thead>
          <tbody>
            {AXES.map((axis) => (
              <tr key={axis}>
                <th scope="row">{common[locale].axes[axis]}</th>
                <td class="n num">
                  {score[axis].score === null ? t.unscored : integer(score[axis].score, locale)}
                </td>
                {median ? <MedianCell mark={median[axis]} /> : undefined}
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{t.overall}</th>
              <td class="n num">{score.overall === null ? t.unscored : integer(score.overall, locale)}</td>
              {median ? <MedianCell mark={median.overall} /> : undefined}
            </tr>
          </tbody>
        </table>
      ) : undefined}
      {score ? (
        <p>
          <b>{t.biggest}</b>{' '}
          <span>
            {miss ? t.biggestIs(miss.what, miss.was, miss.now, money(miss.gainFen, locale)) : t.noBiggest}
          </span>
        </p>
      ) : undefined}
      <p class="note">
        {median
          ? t.medianOf(median.count)
          : t.medianTooFew(sameWeek.length - unmarked.length, SMALLEST_CLASS)}
      </p>
      {unmarked.length > 0 && sameWeek.length >= SMALLEST_CLASS ? (
        <MarkWeek ids={unmarked.map((other) => other.id)} />
      ) : undefined}
    </section>
  );
}

function MedianCell({ mark }: { readonly mark: number | undefined }) {
  const locale = useLocale();
  return <td class="n num">{mark === undefined ? '–' : integer(mark, locale)}</td>;
}

/** Works out the marks of all reports of the week, one after another. */
function MarkWeek({ ids }: { readonly ids: readonly string[] }) {
  const t = teachRead[useLocale()].marks;
  const [running, setRunning] = useState<{ readonly done: number; readonly all: number }>();
  const start = async () => {
    for (const [index, id] of ids.entries()) {
      setRunning({ done: index + 1, all: ids.length });
      await checkScore(id);
    }
    setRunning(undefined);
  };
  return (
    <div class="row">
      <Button size="sm" icon="gauge" disabled={running !== undefined} onClick={() => void start()}>
        {t.markAll}
      </Button>
      <span role="status" class="note">
        {running ? t.marking(running.done, running.all) : ''}
      </span>
    </div>
  );
}
