/** The few functions of culori that the token script and its test use. */
declare module 'culori' {
  export interface Colour {
    readonly mode: string;
  }
  export function parse(colour: string): Colour | undefined;
  export function formatHex(colour: Colour): string;
  export function inGamut(mode: string): (colour: Colour) => boolean;
  export function toGamut(mode: string, through: string): (colour: Colour) => Colour;
  export function wcagContrast(foreground: Colour, background: Colour): number;
  export function differenceCiede2000(): (a: Colour, b: Colour) => number;
  export function filterDeficiencyProt(severity: number): (colour: Colour) => Colour;
  export function filterDeficiencyDeuter(severity: number): (colour: Colour) => Colour;
  export function filterDeficiencyTrit(severity: number): (colour: Colour) => Colour;
}
