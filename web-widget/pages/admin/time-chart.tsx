import type { JSX } from 'preact';
import { type ChartData, ChartFigure } from './chart-figure.tsx';

const height = 200;
/** Room above for the highest point's mark, below for the axis. */
const top = 24;
const bottom = height - 8;

/** Lines over time, each series with its own stroke and marks; a gap is where nothing was measured. */
export function TimeChart({ data, unit }: { data: ChartData; unit: string }): JSX.Element {
  const { title, summary, rows, series } = data;
  const highest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const x = (place: number): string => `${((place + 0.5) / rows.length) * 100}%`;
  const y = (value: number): number => bottom - (value / highest) * (bottom - top);
  const shownRows = [0, Math.floor((rows.length - 1) / 2), rows.length - 1];
  return (
    <ChartFigure data={data}>
      <svg width="100%" height={height} role="img" aria-label={`${title}. ${summary}`} class="lines">
        {[0, 0.5, 1].map((share) => (
          <g key={share} class="grid">
            <line x1="0" x2="100%" y1={y(highest * share)} y2={y(highest * share)} />
            {share > 0 && (
              <text x="4" y={y(highest * share) - 4}>
                {Math.round(highest * share * 10) / 10}
                {unit}
              </text>
            )}
          </g>
        ))}
        {series.map(({ name, values }, number) => (
          <g key={name} class={`series-${number}`}>
            {values.map((value, place) => {
              const before = values[place - 1];
              return (
                value !== null && (
                  <g key={rows[place]}>
                    {before !== null && before !== undefined && (
                      <line class="line" x1={x(place - 1)} y1={y(before)} x2={x(place)} y2={y(value)} />
                    )}
                    <circle class="mark" cx={x(place)} cy={y(value)} r="3" />
                  </g>
                )
              );
            })}
          </g>
        ))}
      </svg>
      <p class="axis" aria-hidden="true">
        {shownRows.map((place) => (
          <span key={place}>{rows[place]}</span>
        ))}
      </p>
    </ChartFigure>
  );
}
