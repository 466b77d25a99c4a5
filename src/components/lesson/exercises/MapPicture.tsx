import type { MapData } from './map.ts';

interface MapPictureProps {
  readonly data: MapData;
  readonly open: readonly number[];
  readonly servedBy: readonly number[];
  readonly name: string;
  /** A click on a site; the list of sites does the same for the keyboard. */
  readonly onToggle: (place: number) => void;
}

/** Width of the drawing in its own units. */
const WIDTH = 640;

/** The map: tiles, buyers as circles, sites as squares, and a line from each buyer to its warehouse. */
export function MapPicture({ data, open, servedBy, name, onToggle }: MapPictureProps) {
  const { columns, rows, cities, sites } = data;
  const most = Math.max(...cities.map(({ orders }) => orders));
  const side = WIDTH / columns;
  const at = (tile: number) => (tile - 0.5) * side;
  return (
    <svg class="exercise-map" viewBox={`0 0 ${WIDTH} ${rows * side}`} role="img" aria-label={name}>
      {Array.from({ length: columns - 1 }, (_, index) => (
        <path key={`column-${index + 1}`} class="tile" d={`M${(index + 1) * side} 0V${rows * side}`} />
      ))}
      {Array.from({ length: rows - 1 }, (_, index) => (
        <path key={`row-${index + 1}`} class="tile" d={`M0 ${(index + 1) * side}H${WIDTH}`} />
      ))}
      {cities.map((city, index) => {
        const site = sites[servedBy[index] ?? -1];
        return site ? (
          <path
            key={`way-${city.name}`}
            class="way"
            d={`M${at(city.x)} ${at(city.y)}L${at(site.x)} ${at(site.y)}`}
          />
        ) : null;
      })}
      {cities.map((city) => (
        <g key={city.name}>
          <circle class="city" cx={at(city.x)} cy={at(city.y)} r={6 + 14 * Math.sqrt(city.orders / most)} />
          <text x={at(city.x)} y={at(city.y) + 34} text-anchor="middle">
            {city.name}
          </text>
        </g>
      ))}
      {sites.map((site, place) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list of sites below serves the keyboard
        <g
          key={site.name}
          class={open.includes(place) ? 'site open' : 'site'}
          onClick={() => onToggle(place)}
        >
          <rect x={at(site.x) - 11} y={at(site.y) - 11} width={22} height={22} />
          <text x={at(site.x)} y={at(site.y) - 18} text-anchor="middle">
            {site.name}
          </text>
        </g>
      ))}
    </svg>
  );
}
