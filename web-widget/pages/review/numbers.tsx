import type { JSX } from 'preact';
import type { ReviewNumbers } from '../../../server/contracts/index.ts';
import { DataTable } from '../house/data-table.tsx';
import type { Reading } from '../house/use-reading.ts';
import { useMessages } from './use-messages.ts';

/** The numbers of the day, as the server counts them, with those of each topic behind. */
export function Numbers({ reading }: { reading: Reading<ReviewNumbers> }): JSX.Element | null {
  const m = useMessages();
  const { value } = reading;
  if (!value) return null;
  const shown = [
    [m.standings.waiting, value.waiting.toLocaleString()],
    [m.standings.accepted, value.accepted.toLocaleString()],
    [m.standings.corrected, value.corrected.toLocaleString()],
    [m.standings.rejected, value.rejected.toLocaleString()],
    [m.median, value.medianSeconds === null ? '–' : m.duration(value.medianSeconds)],
  ] as const;
  return (
    <section aria-label={m.numbers(value.day)}>
      <dl class="numbers">
        {shown.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {value.byTopic.length > 0 && (
        <details>
          <summary>{m.byTopic}</summary>
          <DataTable
            caption={m.numbers(value.day)}
            columns={[
              m.topic,
              m.standings.waiting,
              m.standings.accepted,
              m.standings.corrected,
              m.standings.rejected,
              m.medianMinutes,
            ]}
            rows={value.byTopic.map((row) => [
              `${m.kinds[row.kind]}: ${row.topic ?? m.noTopic}`,
              row.waiting,
              row.accepted,
              row.corrected,
              row.rejected,
              row.medianSeconds === null ? null : Math.round(row.medianSeconds / 6) / 10,
            ])}
            file={`naru-review-${value.day}`}
          />
        </details>
      )}
    </section>
  );
}
