import { common } from '../../../i18n/areas/common.ts';
import { scoring } from '../../../i18n/areas/scoring.ts';
import { decimal, money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { AXES, type AxisScore, type WeekScore } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { rulerStep } from './ruler-steps.ts';

/** The three plans of a week on every axis, and each mark worked out from them. */
export function RulerTable({ score }: { readonly score: WeekScore }) {
  const locale = useLocale();
  const t = scoring[locale].ruler;
  const write = (fen: number) => money(fen, locale);
  return (
    <table class="tbl stacks scoring-ruler">
      <caption class="sr">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.axis}</th>
          <th scope="col" class="n">
            {t.naive}
          </th>
          <th scope="col" class="n">
            {t.you}
          </th>
          <th scope="col" class="n">
            {t.best}
          </th>
          <th scope="col">{t.sum}</th>
          <th scope="col" class="n">
            {t.mark}
          </th>
        </tr>
      </thead>
      <tbody>
        {AXES.map((axis) => {
          const value = score[axis];
          const notes = notesOf(value, locale);
          return (
            <tr key={axis}>
              <th scope="row">{common[locale].axes[axis]}</th>
              <td class="n num" data-label={t.naive}>
                {write(value.baselineFen)}
              </td>
              <td class="n num" data-label={t.you}>
                {write(value.planFen)}
              </td>
              <td class="n num" data-label={t.best}>
                {value.bestFen === null ? '–' : write(value.bestFen)}
              </td>
              <td data-label={t.sum} class="sum">
                <span>
                  <span class="num">{sumOf(value, locale)}</span>
                  {notes.map((note) => (
                    <small key={note}>{note}</small>
                  ))}
                </span>
              </td>
              <td class="n" data-label={t.mark}>
                <b class="num">{value.score === null ? t.notScored : decimal(value.score, locale)}</b>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function sumOf(value: AxisScore, locale: Locale): string {
  const t = scoring[locale].ruler;
  const step = rulerStep(value);
  const mark = value.score === null ? '' : decimal(value.score, locale);
  const write = (fen: number) => money(fen, locale);
  switch (step.kind) {
    case 'closed':
      return t.closed;
    case 'best':
      return t.atBest;
    case 'tail':
      return t.tail(mark);
    case 'plain': {
      const plain = decimal(20 + (80 * step.gainedFen) / step.gapFen, locale);
      return t.plain(write(step.gainedFen), write(step.gapFen), plain);
    }
    default:
      return t.narrow(write(step.regretFen), write(step.gapFen), mark);
  }
}

function notesOf(value: AxisScore, locale: Locale): string[] {
  const t = scoring[locale].ruler;
  return [
    ...(rulerStep(value).kind === 'narrow' ? [t.narrowNote] : []),
    ...(value.guarded ? [t.guarded] : []),
    ...(value.broken ? [t.capped] : []),
  ];
}
