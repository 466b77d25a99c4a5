import { linesChart } from '../../../charts/lines.ts';
import { experiments as words } from '../../../i18n/areas/experiments.ts';
import { percent } from '../../../i18n/formats.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { powerOf } from './power.ts';

interface PowerChartProps {
  readonly conversion: number;
  readonly share: number;
  readonly visits: number;
}

/** Gains of 0 to 20 %, in steps of one. */
const EFFECTS = Array.from({ length: 21 }, (_, step) => step / 100);
const LINES = [
  { weeks: 1, colour: 'viz-1' },
  { weeks: 2, colour: 'viz-2' },
  { weeks: 4, colour: 'viz-3' },
] as const;

/** The chance to find a gain, by its size, for trials of one, two and four weeks. */
export function PowerChart({ conversion, share, visits }: PowerChartProps) {
  const locale = useLocale();
  const t = words[locale];
  const write = (rate: number) => percent(rate, locale, 0);
  const lines = LINES.map(({ weeks, colour }) => ({
    name: t.weeksLine(weeks),
    colour,
    values: EFFECTS.map((effect) => powerOf({ conversion, effect, share }, visits * weeks)),
  }));
  return (
    <Chart
      title={t.powerChart}
      name={t.powerChartName}
      heightPixels={200}
      version={JSON.stringify([conversion, share, visits, locale])}
      legend={lines.map(({ name, colour }) => (
        <span key={name}>
          <i style={{ background: `var(--${colour})` }} />
          {name}
        </span>
      ))}
      build={(around) =>
        linesChart(
          {
            places: EFFECTS.map((effect) => ({ tick: write(effect), name: write(effect) })),
            lines,
            yValue: write,
            xTitle: t.gainAxis,
            from: 0,
            to: 1,
          },
          around,
        )
      }
      table={{
        caption: t.powerChartName,
        columns: [t.gainAxis, ...lines.map(({ name }) => name)],
        rows: EFFECTS.map((effect, index) => [
          write(effect),
          ...lines.map(({ values }) => write(values[index] ?? 0)),
        ]),
      }}
    />
  );
}
