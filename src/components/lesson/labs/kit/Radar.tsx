import type { RadarPicture } from './picture.ts';

const CENTRE = 50;
const RADIUS = 38;
/** Five corners leave room below. */
const HEIGHT = 92;
const RINGS: readonly number[] = [0.2, 0.4, 0.6, 0.8, 1];

/** A place on axis `axis` of `count`, the first one pointing up; `share` 0 to 1 of the way out. */
function placeOf(axis: number, count: number, share: number) {
  const angle = (2 * Math.PI * axis) / count - Math.PI / 2;
  return {
    x: CENTRE + RADIUS * share * Math.cos(angle),
    y: CENTRE + RADIUS * share * Math.sin(angle),
  };
}

const outline = (shares: readonly number[]) =>
  shares
    .map((share, axis) => placeOf(axis, shares.length, share))
    .map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
    .join(' ');

/** Several values on axes around a centre, as one closed line for each set of values. */
export function Radar({ picture }: { readonly picture: RadarPicture }) {
  const { axes, highest, name, shapes } = picture;
  return (
    <div class="lab-radar">
      <p class="lab-legend">
        {shapes.map((one) => (
          <span key={one.label}>
            <i class={`stroke ${one.tone}`} /> {one.label}
          </span>
        ))}
      </p>
      <div class="lab-radar-plot" role="img" aria-label={name}>
        <svg viewBox={`0 0 100 ${HEIGHT}`} aria-hidden="true">
          {RINGS.map((ring) => (
            <polygon key={ring} class="plot-grid" points={outline(axes.map(() => ring))} />
          ))}
          {axes.map((axis, place) => {
            const end = placeOf(place, axes.length, 1);
            return <line key={axis} class="plot-grid" x1={CENTRE} y1={CENTRE} x2={end.x} y2={end.y} />;
          })}
          {shapes.map((one) => (
            <polygon
              key={one.label}
              class={`plot-line ${one.tone}`}
              points={outline(one.values.map((value) => value / highest))}
            />
          ))}
        </svg>
        {axes.map((axis, place) => {
          const { x, y } = placeOf(place, axes.length, 1.14);
          return (
            <span key={axis} style={{ left: `${x}%`, top: `${(y / HEIGHT) * 100}%` }}>
              {axis}
            </span>
          );
        })}
      </div>
    </div>
  );
}
