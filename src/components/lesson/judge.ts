/** What a prompt's key says about an answer. Pure, so that it can be tested without a page. */
export interface OptionKey {
  readonly right: boolean;
  readonly reason: string;
  readonly text: string;
}
export interface NumberKey {
  readonly answer: number;
  readonly tolerance: number;
  readonly reason: string;
  readonly slips: readonly { readonly value: number; readonly tolerance: number; readonly reason: string }[];
  readonly otherwise: string;
}
/** A reason, and the step, item or line that it is about. */
export interface Detail {
  readonly about: string;
  readonly reason: string;
}

export interface Judgement {
  readonly isCorrect: boolean;
  /** One reason for each answer given that needs one, in the order of the options. */
  readonly reasons: readonly string[];
  /** Right options that were left out. */
  readonly missed: readonly OptionKey[];
  /** What is out of place, each with its reason. */
  readonly details?: readonly Detail[];
  /** How much of an answer of many parts is right. */
  readonly score?: { readonly right: number; readonly all: number };
}

/** `chosen` holds the places of the chosen options. All right ones and no other make a right answer. */
export function judgeOptions(options: readonly OptionKey[], chosen: readonly number[]): Judgement {
  const picked = options.filter((_, index) => chosen.includes(index));
  const missed = options.filter((option, index) => option.right && !chosen.includes(index));
  const wrong = picked.filter((option) => !option.right);
  const isCorrect = missed.length === 0 && wrong.length === 0;
  return { isCorrect, reasons: (isCorrect ? picked : wrong).map((option) => option.reason), missed };
}

/** Compares a number with the answer, then with the slips that are known to happen. */
export function judgeNumber(key: NumberKey, value: number): Judgement {
  // a hair more than the tolerance, so that 0.1 + 0.2 stays within 0.3
  const near = (target: number, tolerance: number) => Math.abs(value - target) <= tolerance + 1e-9;
  if (near(key.answer, key.tolerance)) return { isCorrect: true, reasons: [key.reason], missed: [] };
  const slip = key.slips.find((one) => near(one.value, one.tolerance));
  return { isCorrect: false, reasons: [slip?.reason ?? key.otherwise], missed: [] };
}

/** An answer of many parts: right when nothing is out of place. */
export function judgeParts(all: number, wrong: readonly Detail[], extra: readonly Detail[] = []): Judgement {
  return {
    isCorrect: wrong.length === 0,
    reasons: [],
    missed: [],
    details: [...wrong, ...extra],
    score: { right: all - wrong.length, all },
  };
}

/**
 * A typed number: full-width digits, separators, ¥, % and the words of its `units` are forgiven; undefined when
 * it is none.
 */
export function readNumber(text: string, units: readonly string[] = []): number | undefined {
  let plain = text.normalize('NFKC').toLowerCase();
  for (const unit of units) plain = plain.replace(unit.normalize('NFKC').trim().toLowerCase(), '');
  plain = plain
    .replace(/[\s,，、¥%元]/g, '')
    .replace(/[−–—]/g, '-')
    .replace('。', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
