import type { JSX } from 'preact';
import { type ChartData, ChartFigure } from './chart-figure.tsx';
import { Patterns } from './patterns.tsx';

const barHeight = 24;

/** A bar a row, of as many pieces as there are series; all on the scale of the longest. */
export function BarChart({ data }: { data: ChartData }): JSX.Element {
  const { title, summary, rows, series } = data;
  const lengths = rows.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const longest = Math.max(1, ...lengths);
  return (
    <ChartFigure data={data}>
      <div class="bars" role="img" aria-label={`${title}. ${summary}`}>
        {rows.map((row, at) => {
          let from = 0;
          return (
            <div key={row} class="bar-row">
              <span>{row}</span>
              <svg width="100%" height={barHeight} aria-hidden="true">
                <Patterns />
                {series.map(({ name, values }, place) => {
                  const x = from;
                  const share = ((values[at] ?? 0) / longest) * 100;
                  from += share;
                  return (
                    share > 0 && (
                      <g key={name} class={`series-${place}`}>
                        <rect class="bar" x={`${x}%`} width={`${share}%`} height={barHeight} />
                      </g>
                    )
                  );
                })}
              </svg>
              <span class="count">{lengths[at]}</span>
            </div>
          );
        })}
      </div>
    </ChartFigure>
  );
}
