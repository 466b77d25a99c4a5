import { FEEDBACK_LIMITS, REPORT_PARTS, type ReportPart } from '../../../simulator/index.ts';
import type { Comment } from '../../../stores/teaching.ts';

/** Where a comment belongs. */
export type Anchor = Omit<Comment, 'text'>;

/** Name of a section's element, by which a selection finds its way back to the words. */
export function anchorName(part: ReportPart, section: number): string {
  return `${part}.${section}`;
}

/** The words that a selection on the page covers, as they stand in the report; undefined where it covers none. */
export function selectedAnchor(
  selection: Selection | null,
  textOf: (part: ReportPart, section: 0 | 1 | 2) => string,
): Anchor | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const from = start instanceof Element ? start : start.parentElement;
  const common = range.commonAncestorContainer;
  const place =
    from?.closest<HTMLElement>('[data-anchor]') ??
    (common instanceof Element ? common : common.parentElement)?.closest<HTMLElement>('[data-anchor]');
  const [part, section] = (place?.dataset['anchor'] ?? '').split('.');
  if (!place || !isPart(part) || (section !== '0' && section !== '1' && section !== '2')) return undefined;
  const pieces = [...place.querySelectorAll<HTMLElement>('[data-from]')].filter((piece) =>
    range.intersectsNode(piece),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const at = Number(section) as 0 | 1 | 2;
  const words = textOf(part, at).slice(
    placeOf(first, range.startContainer, range.startOffset, 'from'),
    placeOf(last, range.endContainer, range.endOffset, 'until'),
  );
  const quote = words.slice(0, FEEDBACK_LIMITS.quote).trim();
  return quote === '' ? undefined : { part, section: at, quote };
}

/** Where a selection starts or ends in the text of its section. A chip is taken whole. */
function placeOf(piece: HTMLElement, node: Node, offset: number, end: 'from' | 'until'): number {
  const from = Number(piece.dataset['from']);
  const until = Number(piece.dataset['until']);
  if (!piece.contains(node) || piece.dataset['kind'] === 'chip') return end === 'from' ? from : until;
  const before = document.createRange();
  before.selectNodeContents(piece);
  before.setEnd(node, offset);
  return Math.min(until, from + before.toString().length);
}

function isPart(name: string | undefined): name is ReportPart {
  return (REPORT_PARTS as readonly (string | undefined)[]).includes(name);
}

/** Comments in the order of the report: by part, by section, by the place of the quote; whole sections first. */
export function inOrder(
  comments: readonly Comment[],
  textOf: (part: ReportPart, section: 0 | 1 | 2) => string,
): readonly Comment[] {
  const rank = ({ part, section, quote }: Comment) => [
    REPORT_PARTS.indexOf(part),
    section,
    quote === '' ? -1 : textOf(part, section).indexOf(quote),
  ];
  return comments.toSorted((a, b) => {
    const [ours, theirs] = [rank(a), rank(b)];
    const at = ours.findIndex((value, index) => value !== theirs[index]);
    return at < 0 ? 0 : (ours[at] ?? 0) - (theirs[at] ?? 0);
  });
}
