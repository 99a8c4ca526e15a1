import type { JSX } from 'preact';
import type { DraftSection } from '../../../../server/contracts/index.ts';
import { WideTable } from '../../house/wide-table.tsx';
import { useMessages } from './messages.ts';
import { itemsOf, type Summary } from './summary.ts';

/** One résumé in a few lines, each over the words of the résumé that say it. */
export function SummaryCard({
  section,
  file,
}: {
  section: DraftSection;
  /** The file that it is of, while that is known; null after a reload. */
  file: string | null;
}): JSX.Element {
  const m = useMessages();
  const summary = section.content as Summary;
  const items = itemsOf(summary);
  return (
    <article class="section" aria-labelledby={section.id}>
      <h3 id={section.id}>
        {section.title}
        {file !== null && ` · ${file}`}
      </h3>
      <ul class="summary">
        {summary.lines.map(({ topic, text, sources }) => (
          <li key={`${topic} ${text}`}>
            <span class="tag">{m.topics[topic]}</span> <span>{text}</span>
            <details>
              <summary>{m.source}</summary>
              {sources.map((source) => (
                <blockquote key={source}>{source}</blockquote>
              ))}
            </details>
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <details>
          <summary>{m.everything}</summary>
          <WideTable label={`${section.title}: ${m.everything}`} columns={[m.item, m.content, m.source]}>
            {items.map(({ kind, value, source }) => (
              <tr key={`${kind} ${value} ${source}`}>
                <th scope="row">{m.items[kind]}</th>
                <td>{value}</td>
                <td>{source}</td>
              </tr>
            ))}
          </WideTable>
        </details>
      )}
      {summary.leftOut > 0 && <p class="hint">{m.leftOut(summary.leftOut)}</p>}
    </article>
  );
}
