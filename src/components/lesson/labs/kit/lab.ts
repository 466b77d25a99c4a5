import type { Locale } from '../../../../i18n/locale.ts';
import type { Play } from '../price-lab.ts';
import type { Picture } from './picture.ts';

/** Positions of a lab's controls by control; a choice stands as the number of its option. */
export type Values = Readonly<Record<string, number>>;

export interface RangeControl {
  readonly kind: 'range';
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the position means, with its unit. */
  readonly text: (value: number) => string;
}
export interface ChoiceControl {
  readonly kind: 'choice';
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: number; readonly label: string }[];
}
/** A field for a number that the learner works out; empty it stands as NaN. */
export interface AnswerControl {
  readonly kind: 'answer';
  readonly id: string;
  readonly label: string;
  readonly unit: string;
}
export type Control = RangeControl | ChoiceControl | AnswerControl;

export interface Figure {
  readonly label: string;
  readonly value: string;
}

export interface LabTable {
  readonly caption: string;
  /** Head of the column of row names, then of the others. */
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly isYou?: boolean | undefined;
    readonly isTotal?: boolean | undefined;
  }[];
}

/** Everything a lab shows at one position of its controls. */
export interface LabView {
  readonly figures: readonly Figure[];
  readonly pictures: readonly Picture[];
  readonly tables: readonly LabTable[];
  /** One sentence that says what the picture shows now; read out when it changes. */
  readonly reading: string;
  /** What is written into the log of tries. */
  readonly result: string;
}

/** A question to answer before the controls are moved; `at` is where the answer is shown. */
export interface Guess {
  readonly question: string;
  readonly unit: { readonly before: string; readonly after: string };
  readonly at: Values;
  /** In the unit of the question. */
  readonly answer: number;
  readonly text: (value: number) => string;
}

/**
 * One lab. `Setup` is plain data, made while the site is built or by a replay; everything else is worked out
 * from it in the page.
 */
export interface Lab<Setup> {
  readonly title: (setup: Setup, locale: Locale) => string;
  readonly start: (setup: Setup) => Values;
  readonly controls: (setup: Setup, locale: Locale, values: Values) => readonly Control[];
  readonly view: (setup: Setup, values: Values, locale: Locale) => LabView;
  /** What the head of the log's last column says. */
  readonly resultName: (locale: Locale) => string;
  readonly guess?: (setup: Setup, locale: Locale) => Guess;
  /** A good position, and why it is one. */
  readonly good?: (setup: Setup, locale: Locale) => { readonly values: Values; readonly why: string };
  /** Makes the data anew with other luck; absent where no luck is involved or the replay is too long. */
  readonly replay?: (setup: Setup, seed: string, play: Play) => Promise<Setup>;
}

export interface LabProps<Setup> {
  readonly locale: Locale;
  readonly scenarioId: string;
  readonly seed: string;
  readonly setup: Setup;
}

/** The value of a control; a missing one is a mistake of the lab. */
export function valueAt(values: Values, id: string): number {
  const value = values[id];
  if (value === undefined) throw new Error(`the lab has no control ${id}`);
  return value;
}

/** What a control says at a position. */
export function textOfControl(control: Control, value: number): string {
  if (control.kind === 'range') return control.text(value);
  if (control.kind === 'choice') return control.options.find((one) => one.value === value)?.label ?? '';
  return Number.isNaN(value) ? '' : `${value}${control.unit}`;
}
