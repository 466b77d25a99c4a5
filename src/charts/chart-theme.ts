import type { ChartOptions } from 'chart.js';
import { type Theme, type Token, tokenColour } from '../styles/tokens.ts';

/** What a chart needs from the page it stands on. */
export interface ChartSurroundings {
  readonly theme: Theme;
  /** Font stack of the page, so that labels match the text around them. */
  readonly fontFamily: string;
}

/** A token's colour, made see-through: `alpha` 0 (clear) to 1. */
export function tint(token: Token, theme: Theme, alpha: number): string {
  return tokenColour(token, theme).replace(')', ` / ${alpha})`);
}

/** Options that all line, bar and scatter charts of the shop share. */
export function sharedOptions({ theme, fontFamily }: ChartSurroundings) {
  return {
    responsive: true,
    maintainAspectRatio: false,
    // A drawing changes at once: it is redrawn after every edit, and growing bars would delay reading.
    animation: false,
    interaction: { mode: 'index', intersect: false },
    font: { family: fontFamily, size: 12 },
    color: tokenColour('ink-2', theme),
    plugins: {
      legend: { display: false },
      tooltip: {
        backgroundColor: tokenColour('ink', theme),
        titleColor: tokenColour('page', theme),
        bodyColor: tokenColour('page', theme),
        titleFont: { family: fontFamily, size: 12 },
        bodyFont: { family: fontFamily, size: 12 },
        cornerRadius: 3,
        displayColors: false,
        padding: 8,
      },
    },
  } as const satisfies ChartOptions;
}

/** Look of an axis: hairline grid, quiet labels, no ticks. */
export function axisLook({ theme, fontFamily }: ChartSurroundings) {
  return {
    border: { display: false },
    grid: { color: tokenColour('viz-grid', theme), drawTicks: false },
    ticks: { color: tokenColour('ink-2', theme), font: { family: fontFamily, size: 12 }, padding: 6 },
  };
}
