/** A number and the way it is written. Money is in fen, shares are 0 to 1. */
export interface Figure {
  readonly kind: 'count' | 'share' | 'fineShare' | 'yuan' | 'exactYuan' | 'one' | 'two' | 'change' | 'points';
  readonly value: number;
}

const as =
  (kind: Figure['kind']) =>
  (value: number): Figure => ({ kind, value });

/** One maker for each way of writing; `one` and `two` are digits, `change` carries its sign. */
export const figure = {
  count: as('count'),
  share: as('share'),
  fineShare: as('fineShare'),
  yuan: as('yuan'),
  exactYuan: as('exactYuan'),
  one: as('one'),
  two: as('two'),
  change: as('change'),
  pointsOf: as('points'),
};
