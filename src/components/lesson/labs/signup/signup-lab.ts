/** What is assumed of people who open a sign-up form; shares are 0..1. */
export interface SignupSetup {
  /** People who open the form, and programs that fill it in for a coupon. */
  readonly people: number;
  readonly programs: number;
  /** Share of people that gives up at each field; programs never do. */
  readonly lossPerField: number;
  /** For each way to check: share of people, and of programs, that passes it. */
  readonly checks: readonly { readonly people: number; readonly programs: number }[];
  /** Fen that a real account brings within a year, and that a fake one takes. */
  readonly realFen: number;
  readonly fakeFen: number;
}

export const FIELDS = { fewest: 1, most: 15 };

export interface SignupReading {
  /** People left after opening, filling in and checking; the last have accounts. */
  readonly counts: readonly [opened: number, filled: number, real: number];
  readonly fillRate: number;
  readonly passRate: number;
  /** Accounts of programs. */
  readonly fake: number;
  /** What the real accounts bring less what the fake ones take. */
  readonly worthFen: number;
}

/** What a form of so many fields with this check lets through. */
export function readSignup(setup: SignupSetup, fields: number, check: number): SignupReading {
  const way = setup.checks[check];
  if (!way) throw new Error(`no way to check ${check}`);
  const fillRate = (1 - setup.lossPerField) ** fields;
  const filled = setup.people * fillRate;
  const real = filled * way.people;
  const fake = setup.programs * way.programs;
  return {
    counts: [setup.people, filled, real],
    fillRate,
    passRate: way.people,
    fake,
    worthFen: real * setup.realFen - fake * setup.fakeFen,
  };
}

/** The way to check that is worth most with so many fields. */
export function bestCheck(setup: SignupSetup, fields: number): number {
  const worths = setup.checks.map((_, check) => readSignup(setup, fields, check).worthFen);
  return worths.indexOf(Math.max(...worths));
}
