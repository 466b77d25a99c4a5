import type { ChartConfiguration, Chart as ChartInstance } from 'chart.js';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartSurroundings } from '../../charts/chart-theme.ts';
import { ChartFrame, type ChartTable } from './ChartFrame.tsx';

type Configuration = ChartConfiguration<'bar' | 'line' | 'scatter'>;

export interface ChartProps {
  /** The question or its answer. */
  readonly title: string;
  /** A sentence of 20 to 200 characters that says what the picture shows. */
  readonly name: string;
  readonly table: ChartTable;
  readonly legend?: ComponentChildren;
  /** Makes the configuration; called again when the theme or the figures change. */
  readonly build: (around: ChartSurroundings) => Configuration;
  /** Changes when the figures change: the drawing is redrawn then, and only then. */
  readonly version: string;
  readonly heightPixels?: number;
  readonly headingLevel?: 2 | 3 | 4;
}

/** A Chart.js drawing in its frame, with its table. The library arrives with the first drawing. */
export function Chart(props: ChartProps) {
  const { title, name, table, legend, build, version, heightPixels = 150, headingLevel } = props;
  return (
    <ChartFrame title={title} name={name} table={table} legend={legend} headingLevel={headingLevel}>
      <Drawing build={build} version={version} heightPixels={heightPixels} />
    </ChartFrame>
  );
}

type DrawingProps = Required<Pick<ChartProps, 'build' | 'version' | 'heightPixels'>>;

function Drawing({ build, version, heightPixels }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<ChartInstance | undefined>(undefined);
  const latest = useRef(build);
  latest.current = build;
  const theme = useTheme();

  useEffect(() => {
    let wanted = true;
    const target = canvas.current;
    if (target === null) return;
    void import('./chart-library.ts').then(({ Chart: Library }) => {
      // A browser without canvas still has the table.
      if (!wanted || target.getContext('2d') === null) return;
      const { fontFamily } = getComputedStyle(target);
      drawn.current?.destroy();
      drawn.current = new Library(target, latest.current({ theme, fontFamily })) as ChartInstance;
    });
    return () => {
      wanted = false;
    };
  }, [theme, version]);

  useEffect(
    () => () => {
      drawn.current?.destroy();
      drawn.current = undefined;
    },
    [],
  );

  return (
    <div style={{ position: 'relative', blockSize: `${heightPixels}px`, minInlineSize: 0 }}>
      <canvas ref={canvas} />
    </div>
  );
}

function currentTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The theme the page is shown in, followed as it changes. */
function useTheme(): 'light' | 'dark' {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const follow = () => setTheme(currentTheme());
    const media = matchMedia('(prefers-color-scheme: dark)');
    const watcher = new MutationObserver(follow);
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    media.addEventListener('change', follow);
    return () => {
      watcher.disconnect();
      media.removeEventListener('change', follow);
    };
  }, []);
  return theme;
}
