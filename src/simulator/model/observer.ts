/** Someone who looks on while a week runs and changes nothing of it: the order book reads days this way. */
export interface Observer {
  /** `count` parcels of a mode and backlog age leave on `day` and arrive `offset` days later. */
  parcels(day: number, age: number, mode: number, offset: number, count: number): void;
  /** The day is sold and shipped, and the workspace still holds its scratch values. */
  dayClosed(day: number): void;
}
