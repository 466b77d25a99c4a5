/** What a plan is worth, axis by axis. */
/** Exact expected values of a plan on one axis, fen. Marks need best responses and are null until those exist. */
export interface AxisScore {
  readonly score: number | null;
  readonly baselineFen: number;
  readonly planFen: number;
  readonly bestFen: number | null;
  readonly standardErrorFen: number;
}
export interface WeekScore {
  readonly week: number;
  readonly pricing: AxisScore;
  readonly promotion: AxisScore;
  readonly fulfilment: AxisScore;
  readonly overall: number | null;
  readonly desk: number | null;
}
