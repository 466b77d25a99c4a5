/** Pictures of a lab as data, in the units of what they show. */

export type Tone = 'main' | 'other' | 'soft';
export type NumberText = (value: number) => string;

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly kind: 'you' | 'best' | 'now';
  readonly label: string;
}
interface Axes {
  /** What the picture says, for people who cannot see it. */
  readonly name: string;
  readonly xText: NumberText;
  readonly yText: NumberText;
  /** What the axes measure. */
  readonly xName?: string | undefined;
  readonly yName?: string | undefined;
  /** Ends of the upright axis; by default what is drawn, and 0. */
  readonly yRange?: readonly [number, number] | undefined;
}

export interface Series {
  readonly label: string;
  readonly tone: Tone;
  readonly points: readonly (readonly [number, number])[];
}
/** Lines over a common axis. */
export interface LinePicture extends Axes {
  readonly kind: 'line';
  readonly series: readonly Series[];
  readonly marks?: readonly Mark[] | undefined;
  readonly band?: { readonly from: number; readonly to: number } | undefined;
  /** A level drawn across. */
  readonly level?: number | undefined;
}
/** Columns side by side, each from `from` to `to`; a cut line may stand among them. */
export interface ColumnPicture extends Axes {
  readonly kind: 'columns';
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    readonly value: number;
    readonly tone: Tone;
  }[];
  readonly legend: readonly { readonly label: string; readonly tone: Tone }[];
  readonly cut?: { readonly x: number; readonly label: string } | undefined;
}
/** Dots that carry a number, such as that of their cluster; centres are larger. */
export interface DotPicture extends Axes {
  readonly kind: 'dots';
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly group: number;
    readonly isCentre?: boolean;
    /** Said in place of the group's number. */
    readonly text?: string;
  }[];
}
/** Rows of a table with a bar in each; the table is its own twin. */
export interface BarPicture {
  readonly kind: 'bars';
  readonly caption: string;
  readonly labelHead: string;
  readonly valueHead: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly text: string;
    readonly isTotal?: boolean | undefined;
    /** Signed money is coloured by its sign, counts are not. */
    readonly tone?: 'signed' | 'plain' | 'you' | undefined;
  }[];
}
/** Axes around a centre, from 0 to `highest`; one closed line for each set of values. */
export interface RadarPicture {
  readonly kind: 'radar';
  /** What the picture says, for people who cannot see it. */
  readonly name: string;
  readonly highest: number;
  /** Names of the axes, clockwise from the top. */
  readonly axes: readonly string[];
  /** Drawn in order, each with a value for every axis. */
  readonly shapes: readonly {
    readonly label: string;
    readonly tone: Tone;
    readonly values: readonly number[];
  }[];
}
export type Picture = LinePicture | ColumnPicture | DotPicture | BarPicture | RadarPicture;

/** Steps of 1, 2 or 5 times a power of ten, about `count` of them, within the ends. */
export function ticksBetween(low: number, high: number, count: number): number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => span / one <= count) ?? span;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * step);
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Share of the plot, 0 to 1. */
  readonly at: (value: number) => number;
}

/** A scale whose ends are the least and the greatest value, with `room` left above as a share. */
export function scaleOf(values: readonly number[], room = 0): Scale {
  const low = Math.min(...values);
  const top = Math.max(...values);
  const high = top > low ? top + (top - low) * room : low + 1;
  return { low, high, at: (value) => (value - low) / (high - low) };
}
