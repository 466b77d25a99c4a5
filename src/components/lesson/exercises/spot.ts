/** How a block is drawn. */
export const LOOKS = [
  'heading',
  'text',
  'price',
  'note',
  'link',
  'button',
  'picture',
  'field',
  'row',
] as const;
export type SpotLook = (typeof LOOKS)[number];

/** A part of a page; one with a fault says how it is repaired. */
export interface SpotBlock {
  readonly look: SpotLook;
  readonly label?: string | undefined;
  readonly text: string;
  readonly fault?: string | undefined;
  readonly reason: string;
  readonly repaired?: string | undefined;
  readonly repairedLook?: SpotLook | undefined;
  readonly place?: number | undefined;
  readonly gone: boolean;
  readonly amount: number;
  readonly repairedAmount?: number | undefined;
}
/** A page with faults, and what a block can offend against. */
export interface SpotData {
  readonly principles?: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly measure?: string | undefined;
  readonly blocks: readonly SpotBlock[];
}

/** What a learner thinks of a block: nothing, faulty, or faulty for a named reason. */
export type SpotMark = { readonly principle: string | undefined } | undefined;

export type SpotVerdict = 'found' | 'unnamed' | 'other' | 'harmless' | 'missed' | 'sound';

/** Judges one block; without a list of principles a mark alone is enough. */
export function judgeBlock(
  { fault }: Pick<SpotBlock, 'fault'>,
  mark: SpotMark,
  isNamed: boolean,
): SpotVerdict {
  if (!mark) return fault ? 'missed' : 'sound';
  if (!fault) return 'harmless';
  if (!isNamed) return 'found';
  if (mark.principle === undefined) return 'unnamed';
  return mark.principle === fault ? 'found' : 'other';
}

/** A block as it stands on the page now; `place` counts in the list as it was written. */
export interface SpotShown {
  readonly place: number;
  readonly block: SpotBlock;
  readonly isRepaired: boolean;
  readonly look: SpotBlock['look'];
  readonly label: string | undefined;
  readonly text: string;
}

/** The page with some of its blocks repaired: reworded, redrawn, moved or gone. */
export function pageOf({ blocks }: SpotData, repaired: readonly number[]): SpotShown[] {
  const shown = blocks.map((block, place) => {
    const isRepaired = repaired.includes(place);
    return {
      place,
      block,
      isRepaired,
      look: (isRepaired ? block.repairedLook : undefined) ?? block.look,
      label: block.label,
      text: (isRepaired ? block.repaired : undefined) ?? block.text,
    };
  });
  const moved = shown.filter(({ block, isRepaired }) => isRepaired && block.place !== undefined);
  const page = shown.filter((one) => !moved.includes(one));
  for (const one of moved.sort((a, b) => (a.block.place ?? 0) - (b.block.place ?? 0)))
    page.splice((one.block.place ?? 1) - 1, 0, one);
  return page;
}

/** What the page costs its reader now, in the unit of the measure. */
export function totalOf({ blocks }: SpotData, repaired: readonly number[]): number {
  return blocks.reduce((sum, { amount, repairedAmount, gone }, place) => {
    const after = gone ? 0 : (repairedAmount ?? amount);
    return sum + (repaired.includes(place) ? after : amount);
  }, 0);
}

/** Places of all faulty blocks. */
export const faultsOf = ({ blocks }: SpotData): number[] =>
  blocks.flatMap(({ fault }, place) => (fault ? [place] : []));

/** Sentences about a page that cannot be played. */
export function spotProblems(data: SpotData): string[] {
  const { blocks, principles, measure } = data;
  const problems: string[] = [];
  const ids = principles?.map(({ id }) => id) ?? ['fault'];
  const faults = faultsOf(data);
  if (faults.length < 2) problems.push('at least two blocks are faulty');
  if (faults.length === blocks.length) problems.push('at least one block is sound');
  for (const block of blocks) {
    const { fault, text, repaired, gone, place, repairedLook, repairedAmount } = block;
    const isChanged = [repaired, place, repairedLook].some((one) => one !== undefined) || gone;
    if (fault === undefined) {
      if (isChanged) problems.push(`“${text}” is sound and needs no repair`);
    } else {
      if (!ids.includes(fault)) problems.push(`“${fault}” is none of the principles: ${ids.join(', ')}`);
      if (!isChanged) problems.push(`“${text}” needs a repair: repaired, repairedLook, place or gone`);
      if (gone && repaired !== undefined) problems.push(`“${text}” cannot be both reworded and gone`);
    }
    if (place !== undefined && place > blocks.length) problems.push(`“${text}” moves beyond the page`);
    if (!measure && (block.amount !== 0 || repairedAmount !== undefined))
      problems.push(`“${text}” has an amount, but the page measures nothing`);
  }
  if (measure && totalOf(data, faults) >= totalOf(data, []))
    problems.push('repaired, the page costs its reader no less');
  return problems;
}
