import { Plot, type PlotProps } from '../Plot.tsx';
import { Bars } from './Bars.tsx';
import type { ColumnPicture, DotPicture, LinePicture, Picture as PictureData, Tone } from './picture.ts';
import { scaleOf, ticksBetween } from './picture.ts';
import { Radar } from './Radar.tsx';

interface LegendProps {
  readonly entries: readonly { readonly label: string; readonly tone: Tone }[];
  readonly isLine: boolean;
}

function Legend({ entries, isLine }: LegendProps) {
  return (
    <p class="lab-legend">
      {entries.map((one) => (
        <span key={one.label}>
          <i class={`${isLine ? 'stroke' : 'block'} ${one.tone}`} /> {one.label}
        </span>
      ))}
    </p>
  );
}

const axesOf = (
  picture: LinePicture | ColumnPicture | DotPicture,
  x: ReturnType<typeof scaleOf>,
  y: ReturnType<typeof scaleOf>,
): Pick<PlotProps, 'name' | 'xTicks' | 'yTicks' | 'xName' | 'yName'> => ({
  name: picture.name,
  xName: picture.xName,
  yName: picture.yName,
  xTicks: ticksBetween(x.low, x.high, 6).map((value) => ({ x: x.at(value), label: picture.xText(value) })),
  yTicks: ticksBetween(y.low, y.high, 4).map((value) => ({ y: y.at(value), label: picture.yText(value) })),
});

function Lines({ picture }: { readonly picture: LinePicture }) {
  const { series, marks = [], band, level } = picture;
  const points = series.flatMap((one) => one.points);
  const x = scaleOf(points.map(([place]) => place));
  const heights = points.map(([, height]) => height);
  const y = scaleOf([...(picture.yRange ?? [0]), ...heights, ...(level === undefined ? [] : [level])], 0.06);
  return (
    <>
      {series.length > 1 ? <Legend entries={series} isLine /> : null}
      <Plot
        {...axesOf(picture, x, y)}
        line={[]}
        lines={series.map(({ tone, points: path }) => ({
          tone,
          points: path.map(([place, height]) => ({ x: x.at(place), y: y.at(height) })),
        }))}
        marks={marks.map((mark) => ({ ...mark, x: x.at(mark.x), y: y.at(mark.y) }))}
        band={band ? { start: x.at(band.from), end: x.at(band.to) } : undefined}
        level={level === undefined ? undefined : y.at(level)}
      />
    </>
  );
}

function Columns({ picture }: { readonly picture: ColumnPicture }) {
  const { columns, cut, legend } = picture;
  const x = scaleOf(columns.flatMap((one) => [one.from, one.to]));
  const y = scaleOf([...(picture.yRange ?? [0]), ...columns.map((one) => one.value)], 0.06);
  return (
    <>
      {legend.length > 1 ? <Legend entries={legend} isLine={false} /> : null}
      <Plot
        {...axesOf(picture, x, y)}
        line={[]}
        marks={[]}
        columns={columns.map((one) => ({
          tone: one.tone,
          start: x.at(one.from),
          end: x.at(one.to),
          top: y.at(one.value),
          base: y.at(Math.max(0, y.low)),
        }))}
        cut={cut ? { x: x.at(cut.x), label: cut.label } : undefined}
      />
    </>
  );
}

/** Up to so many dots are drawn large, with room around them. */
const FEW_DOTS = 24;

function Dots({ picture }: { readonly picture: DotPicture }) {
  const isFew = picture.dots.length <= FEW_DOTS;
  const roomy = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return isFew ? scaleOf([...values, low - (high - low) * 0.08], 0.07) : scaleOf(values, 0.04);
  };
  const x = roomy(picture.dots.map((dot) => dot.x));
  const y = roomy(picture.dots.map((dot) => dot.y));
  return (
    <Plot
      {...axesOf(picture, x, y)}
      line={[]}
      marks={[]}
      dots={picture.dots.map((dot) => ({ ...dot, isFew, x: x.at(dot.x), y: y.at(dot.y) }))}
    />
  );
}

/** Draws any picture of a lab. */
export function Picture({ picture }: { readonly picture: PictureData }) {
  switch (picture.kind) {
    case 'line':
      return <Lines picture={picture} />;
    case 'columns':
      return <Columns picture={picture} />;
    case 'dots':
      return <Dots picture={picture} />;
    case 'bars':
      return <Bars picture={picture} />;
    case 'radar':
      return <Radar picture={picture} />;
  }
}
