import type { Locale } from './locale.ts';

/** A text, or a function that puts figures into one. */
// biome-ignore lint/suspicious/noExplicitAny: parameters differ from message to message
export type Message = string | ((...values: any[]) => string);

export interface Messages {
  readonly [key: string]: Message | Messages;
}

/** Texts with every string widened, so that two languages can be compared by shape. */
type Shape<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Shape<Texts[Key]>;
};

/** One area of the interface in both languages. */
export type Area = Readonly<Record<Locale, Messages>>;

/**
 * Declares the texts of one area. English sets the shape; a key that Chinese lacks, or has in excess, does
 * not compile.
 */
export function area<const English extends Messages>(texts: {
  readonly en: English;
  readonly zh: Shape<English>;
}): Readonly<Record<Locale, Shape<English>>> {
  // Widening every literal at once is beyond what the compiler can follow.
  return texts as unknown as Readonly<Record<Locale, Shape<English>>>;
}
