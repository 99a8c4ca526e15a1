import type { ComponentChildren, JSX } from 'preact';
import { type Cell, DataTable } from '../house/data-table.tsx';
import { useMessages } from './use-messages.ts';

export interface Series {
  readonly name: string;
  /** One for each row; null where nothing was measured. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly title: string;
  /** One sentence of what one would see. */
  readonly summary: string;
  /** What the rows are: times, topics. */
  readonly rowsAre: string;
  readonly rows: readonly string[];
  readonly series: readonly Series[];
  /** Name of the CSV file, without its ending. */
  readonly file: string;
}

/** A drawing with its legend, and behind it the same numbers as a table; series differ by pattern as well as by colour. */
export function ChartFigure({
  data: { title, summary, rowsAre, rows, series, file },
  children,
}: {
  data: ChartData;
  children: ComponentChildren;
}): JSX.Element {
  const { charts } = useMessages();
  const table: Cell[][] = rows.map((row, at) => [row, ...series.map(({ values }) => values[at] ?? null)]);
  return (
    <figure class="chart">
      <figcaption>
        <b>{title}</b> <span>{summary}</span>
      </figcaption>
      {series.length > 1 && (
        <ul class="legend">
          {series.map(({ name }, place) => (
            <li key={name}>
              <svg width="36" height="16" aria-hidden="true" class={`series-${place}`}>
                <rect width="36" height="16" class="bar" />
                <line x1="0" x2="36" y1="8" y2="8" class="line" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      {children}
      <details>
        <summary>{charts.asTable(title)}</summary>
        <DataTable
          caption={title}
          columns={[rowsAre, ...series.map(({ name }) => name)]}
          rows={table}
          file={file}
        />
      </details>
    </figure>
  );
}
