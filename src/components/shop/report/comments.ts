import {
  chipsIn,
  chipText,
  type Narrative,
  type ReportEvidence,
  type ReportPart,
} from '../../../simulator/index.ts';
import type { KeyFigure } from './key-figures.ts';
import type { Section } from './narrative-checks.ts';

/** Where the sentences to the key figures stand: 5.1, reading the sales. */
export const COMMENT_PLACE = { part: 'data', section: 0 } as const satisfies {
  part: ReportPart;
  section: Section;
};

/** The place of a key figure among the figures of its week. */
export const figurePath = (figure: KeyFigure) => `thisWeek.${figure}`;

/**
 * What the writer says about a key figure: the line of section 5.1 that names its chip, the name before it and the
 * chip left out. Undefined where no line does.
 */
export function commentOn(
  figure: KeyFigure,
  week: number,
  narrative: Narrative,
  evidence: readonly ReportEvidence[],
): string | undefined {
  const ids = evidence.flatMap((chip) =>
    chip.kind === 'figure' && chip.week === week && chip.path === figurePath(figure) ? [chip.id] : [],
  );
  const text = narrative[COMMENT_PLACE.part][COMMENT_PLACE.section];
  for (const line of text.split('\n')) {
    const id = chipsIn(line).find((one) => ids.includes(one));
    if (id === undefined) continue;
    const behind = line.slice(line.indexOf(chipText(id)) + chipText(id).length);
    const said = behind
      .replace(/\[\[[^\]]*\]\]/g, '')
      .replace(/^[\s:：，,]+/u, '')
      .trim();
    if (said !== '') return said;
  }
  return undefined;
}

/** A line that begins a comment, put at the end of a text: `Conversion [[E5-1]]: `. */
export function withCommentLine(text: string, label: string, id: string, locale: 'en' | 'zh'): string {
  const line = locale === 'zh' ? `${label}${chipText(id)}：` : `${label} ${chipText(id)}: `;
  return text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;
}
