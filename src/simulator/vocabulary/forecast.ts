/** The keeper’s forecast. */
export interface Range {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Forecast {
  readonly operatingProfitFen: Range;
  readonly netSalesFen: Range;
  readonly visits: Range;
  readonly orders: Range;
  /** Operating profit by day. */
  readonly days: readonly Range[];
  readonly units: Readonly<Record<string, Range>>;
  /** Operating profit of each residual path, same order for every plan of a week: subtract to compare plans. */
  readonly pathsFen: readonly number[];
}
