/** Writes `src/styles/tokens.css` from `src/styles/tokens.ts`. Run: `node scripts/tokens.ts`. */
import { writeFileSync } from 'node:fs';
import { formatHex, parse, toGamut } from 'culori';
import { TOKENS } from '../src/styles/tokens.ts';

const intoSrgb = toGamut('rgb', 'oklch');

function hex(css: string): string {
  const colour = parse(css);
  if (!colour) throw new Error(`tokens.ts: not a colour: ${css}`);
  return formatHex(intoSrgb(colour));
}

/** The colour without trailing zeros, as the formatter writes it. */
const short = (css: string) => css.replace(/(\.\d*?)0+\b/g, '$1').replace(/\.(?=[ )])/g, '');

/** The style sheet: light hex for old browsers first, then both themes for the rest. */
export function tokenStyles(): string {
  const entries = Object.entries(TOKENS);
  const plain = entries.map(([name, [light]]) => `    --${name}: ${hex(light)};`);
  const themed = entries.map(([name, [light, dark]]) =>
    light === dark
      ? `      --${name}: ${short(light)};`
      : `      --${name}: light-dark(${short(light)}, ${short(dark)});`,
  );
  return `/* Written by scripts/tokens.ts. Edit tokens.ts instead. */
@layer tokens {
  :root {
    color-scheme: light;
${plain.join('\n')}
  }

  @supports (color: light-dark(red, red)) {
    :root {
      color-scheme: light dark;
${themed.join('\n')}
    }

    :root[data-theme="light"] {
      color-scheme: light;
    }

    :root[data-theme="dark"] {
      color-scheme: dark;
    }
  }
}
`;
}

if (import.meta.main) {
  writeFileSync(new URL('../src/styles/tokens.css', import.meta.url), tokenStyles());
}
