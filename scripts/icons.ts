/** Collects the icons in use from lucide into one sprite. Run: `node scripts/icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ICON_NAMES } from '../src/components/ui/icon-names.ts';

function symbol(name: string): string {
  const file = new URL(`../node_modules/lucide-static/icons/${name}.svg`, import.meta.url);
  const body = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return `<symbol id="${name}" viewBox="0 0 24 24">${body.replace(/\s+/g, ' ').replace(/> </g, '><').trim()}</symbol>`;
}

const symbols = ICON_NAMES.map(symbol).join('\n');
const sprite = `<svg xmlns="http://www.w3.org/2000/svg">
<!-- Lucide icons, ISC licence, https://lucide.dev -->
${symbols}
</svg>
`;
writeFileSync(new URL('../src/assets/icons.svg', import.meta.url), sprite);
