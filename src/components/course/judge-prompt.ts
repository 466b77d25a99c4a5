import { misplaced } from '../lesson/exercises/order.ts';
import { type Judgement, judgeNumber, judgeOptions, judgeParts, readNumber } from '../lesson/judge.ts';
import type { PromptData } from '../lesson/schema/prompts.ts';

/** A question that is graded. */
export type GradedPrompt = Exclude<PromptData, { kind: 'text' }>;

/**
 * What stands in a form: a typed text, or places, in the order of the question's own parts: chosen options, steps
 * from top to bottom, bins of the items, answers of the lines. Empty where nothing was chosen yet.
 */
export type Draft = readonly string[];

export interface Judged {
  /** As it is kept. */
  readonly choice: string;
  readonly judgement: Judgement;
}

/** Judges a draft; undefined while it is not complete. */
export function judgePrompt(prompt: GradedPrompt, draft: Draft): Judged | undefined {
  switch (prompt.kind) {
    case 'number': {
      const value = readNumber(draft[0] ?? '', [prompt.unit.before, prompt.unit.after].filter(Boolean));
      return value === undefined
        ? undefined
        : { choice: String(value), judgement: judgeNumber(prompt, value) };
    }
    case 'single':
    case 'multiple': {
      const chosen = draft.map(Number).sort((one, other) => one - other);
      return chosen.length === 0
        ? undefined
        : { choice: chosen.join(), judgement: judgeOptions(prompt.options, chosen) };
    }
    case 'order': {
      if (draft.length === 0) return undefined;
      const wrong = misplaced(draft.map(Number))
        .sort((one, other) => one - other)
        .flatMap((place) => detailOf(prompt.steps[place]?.text, prompt.steps[place]?.reason));
      return { choice: draft.join(), judgement: judgeParts(prompt.steps.length, wrong) };
    }
    case 'sort': {
      if (prompt.items.some((_, index) => !draft[index])) return undefined;
      const wrong = prompt.items.flatMap((item, index) => {
        const bin = draft[index] ?? '';
        return bin === item.bin ? [] : detailOf(item.text, item.wrong[bin] ?? item.reason);
      });
      return { choice: draft.join(), judgement: judgeParts(prompt.items.length, wrong) };
    }
    case 'match': {
      if (prompt.pairs.some((_, index) => !draft[index])) return undefined;
      const wrong = prompt.pairs.flatMap((pair, index) =>
        Number(draft[index]) === index ? [] : detailOf(pair.left, pair.reason),
      );
      const used = [...new Set(draft)].flatMap((place) => {
        const spare = prompt.spare[Number(place) - prompt.pairs.length];
        return spare ? detailOf(spare.text, spare.reason) : [];
      });
      return { choice: draft.join(), judgement: judgeParts(prompt.pairs.length, wrong, used) };
    }
  }
}

function detailOf(about: string | undefined, reason: string | undefined) {
  return about === undefined || reason === undefined ? [] : [{ about, reason }];
}
