import { ACCESSORIES } from './glyphs/accessories.tsx';
import { APPAREL } from './glyphs/apparel.tsx';
import type { Drawing } from './glyphs/drawing.ts';
import { FRESH } from './glyphs/fresh.tsx';

const DRAWINGS: Readonly<Record<string, Drawing>> = { ...APPAREL, ...ACCESSORIES, ...FRESH };

const BOX: Drawing = {
  hue: 85,
  shapes: (
    <>
      <path class="a" d="M3 7h14v10.500H3z" />
      <path class="b" d="M2 4.500h16V8H2z" />
      <path class="c" d="M9 4.500h2V12H9z" />
    </>
  ),
};

/** Picture of a product: a flat shape on a tinted tile, in both themes. Unknown names get a box. */
export function Glyph({ name, large = false }: { name: string; large?: boolean }) {
  const drawing = DRAWINGS[name] ?? BOX;
  return (
    <span class={large ? 'pic lg' : 'pic'} style={{ '--hue': drawing.hue }} aria-hidden="true">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        {drawing.shapes}
      </svg>
    </span>
  );
}
