import type { ComponentChildren } from 'preact';

export interface Drawing {
  /** Hue of the tile, degrees of OKLCH. */
  readonly hue: number;
  /** Shapes on a 20-pixel grid: class a main, b second tone, c light, l light line. */
  readonly shapes: ComponentChildren;
}
