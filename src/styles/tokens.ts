/**
 * Every colour of the product, as [light, dark].
 *
 * The style sheet is generated from this file (`node scripts/tokens.ts`), charts read it directly, and a
 * test checks the contrast of every pair that is used. Colours are named after their role.
 */
export const TOKENS = {
  // Neutrals: warm paper in light, blue-black ink in dark.
  page: ['oklch(0.978 0.005 95)', 'oklch(0.180 0.012 240)'],
  surface: ['oklch(0.997 0.002 95)', 'oklch(0.222 0.014 240)'],
  raised: ['oklch(1 0 0)', 'oklch(0.262 0.016 240)'],
  sunken: ['oklch(0.953 0.007 95)', 'oklch(0.155 0.011 240)'],
  line: ['oklch(0.892 0.009 95)', 'oklch(0.330 0.016 240)'],
  'line-strong': ['oklch(0.600 0.014 240)', 'oklch(0.590 0.018 240)'],
  ink: ['oklch(0.245 0.022 245)', 'oklch(0.940 0.006 95)'],
  'ink-2': ['oklch(0.410 0.020 245)', 'oklch(0.800 0.010 95)'],
  'ink-3': ['oklch(0.505 0.018 245)', 'oklch(0.700 0.012 95)'],
  // Pine: actions, links, selection.
  brand: ['oklch(0.430 0.072 190)', 'oklch(0.740 0.095 185)'],
  'brand-hover': ['oklch(0.370 0.062 190)', 'oklch(0.800 0.090 185)'],
  'on-brand': ['oklch(0.990 0.010 180)', 'oklch(0.190 0.030 195)'],
  'brand-text': ['oklch(0.430 0.072 190)', 'oklch(0.790 0.090 185)'],
  'brand-soft': ['oklch(0.945 0.022 185)', 'oklch(0.290 0.035 192)'],
  focus: ['oklch(0.520 0.190 258)', 'oklch(0.780 0.110 250)'],
  // Marigold: you are here, best, changed. Never a text colour on paper.
  mark: ['oklch(0.835 0.155 84)', 'oklch(0.835 0.150 84)'],
  'on-mark': ['oklch(0.270 0.050 70)', 'oklch(0.230 0.045 70)'],
  'mark-soft': ['oklch(0.955 0.050 92)', 'oklch(0.310 0.045 82)'],
  'mark-text': ['oklch(0.500 0.105 75)', 'oklch(0.850 0.130 86)'],
  // Favourable and unfavourable, whatever the direction.
  good: ['oklch(0.465 0.100 240)', 'oklch(0.775 0.105 232)'],
  'good-soft': ['oklch(0.945 0.024 235)', 'oklch(0.295 0.045 238)'],
  bad: ['oklch(0.520 0.175 33)', 'oklch(0.755 0.135 40)'],
  'bad-soft': ['oklch(0.950 0.026 40)', 'oklch(0.300 0.055 35)'],
  'bad-solid': ['oklch(0.520 0.175 33)', 'oklch(0.565 0.165 35)'],
  'on-bad': ['oklch(0.995 0.002 40)', 'oklch(0.995 0.002 40)'],
  // Errors and dangers: the favourable pair may be exchanged for another in the settings, these may not.
  alarm: ['oklch(0.520 0.175 33)', 'oklch(0.755 0.135 40)'],
  'alarm-soft': ['oklch(0.950 0.026 40)', 'oklch(0.300 0.055 35)'],
  'change-red': ['oklch(0.500 0.190 22)', 'oklch(0.745 0.150 20)'],
  'change-red-soft': ['oklch(0.950 0.023 20)', 'oklch(0.300 0.060 20)'],
  'change-green': ['oklch(0.470 0.115 150)', 'oklch(0.790 0.140 152)'],
  'change-green-soft': ['oklch(0.950 0.032 150)', 'oklch(0.295 0.045 152)'],
  warn: ['oklch(0.500 0.105 75)', 'oklch(0.820 0.125 84)'],
  'warn-soft': ['oklch(0.955 0.045 90)', 'oklch(0.305 0.045 80)'],
  // Data categories, fixed to entities: 1 organic, 2 search ads, 3 feed ads, 4 live, 5 creators, 6 members.
  'viz-1': ['oklch(0.505 0.084 186)', 'oklch(0.680 0.095 180)'],
  'viz-2': ['oklch(0.575 0.185 35)', 'oklch(0.665 0.178 40)'],
  'viz-3': ['oklch(0.370 0.155 268)', 'oklch(0.665 0.158 278)'],
  'viz-4': ['oklch(0.648 0.118 90)', 'oklch(0.805 0.135 88)'],
  'viz-5': ['oklch(0.335 0.128 357)', 'oklch(0.575 0.178 345)'],
  'viz-6': ['oklch(0.640 0.135 247)', 'oklch(0.880 0.052 226)'],
  'viz-grid': ['oklch(0.892 0.009 95)', 'oklch(0.330 0.016 240)'],
  'viz-base': ['oklch(0.640 0.012 245)', 'oklch(0.560 0.014 240)'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Token = keyof typeof TOKENS;
export type Theme = 'light' | 'dark';

/** The colour of a token in one theme, as a CSS colour. */
export function tokenColour(token: Token, theme: Theme): string {
  return TOKENS[token][theme === 'light' ? 0 : 1];
}
