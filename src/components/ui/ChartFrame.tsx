import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { common } from '../../i18n/areas/common.ts';
import { Button } from './Button.tsx';
import { useLocale } from './locale.tsx';

/** The numbers of a chart: the first column names the row. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface ChartFrameProps {
  /** The question or its answer. */
  title: string;
  /** A sentence of 20 to 200 characters that says what the picture shows. */
  name: string;
  table: ChartTable;
  legend?: ComponentChildren | undefined;
  /** The picture. It is announced as one image with `name`, unless it has parts to focus. */
  children: ComponentChildren;
  interactive?: boolean | undefined;
  titleHidden?: boolean | undefined;
  headingLevel?: 2 | 3 | 4 | undefined;
}

/** A chart with its name and its table twin; the table is also what prints below the picture. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, name, table, legend, children, interactive = false, titleHidden = false } = props;
  const t = common[useLocale()].actions;
  const [open, setOpen] = useState(false);
  const id = useId();
  const Heading = `h${props.headingLevel ?? 3}` as 'h3';
  return (
    <figure class="picture" aria-labelledby={`${id}-title`}>
      <div class="picture-head">
        <span class="picture-legend">
          <Heading id={`${id}-title`} class={titleHidden ? 'sr' : 'picture-title'}>
            {title}
          </Heading>
          {legend}
        </span>
        <Button
          kind="quiet"
          size="sm"
          icon="table-2"
          aria-expanded={open}
          aria-controls={`${id}-table`}
          onClick={() => setOpen(!open)}
        >
          {open ? t.hideTable : t.showTable}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name */}
      <div class="picture-body" role={interactive ? 'group' : 'img'} aria-label={name}>
        {children}
      </div>
      <section
        id={`${id}-table`}
        class={open ? 'picture-table' : 'picture-table only-print'}
        tabIndex={open ? 0 : undefined}
        aria-label={table.caption}
      >
        <table class="tbl slim">
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={column} scope="col" class={index > 0 ? 'n' : ''}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={index} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={index} class="n">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}
