import type { JSX } from 'preact';
import type { ServiceHealth } from '../../../server/contracts/index.ts';
import { WideTable } from '../house/wide-table.tsx';
import { Advice } from './advice.tsx';
import { useMessages } from './use-messages.ts';

const gigabyte = 1e9;
/** Below this share of free room an administrator should look at the disk. */
const scarce = 0.1;

/** Search, embeddings, database and disk. */
export function HealthParts({ health }: { health: ServiceHealth }): JSX.Element {
  const { health: m } = useMessages();
  const { store, embedder, database, disk } = health;
  const rows = [
    { part: m.store, name: store.name, ready: store.ready, more: m.passages(store.passages) },
    ...(embedder ? [{ part: m.embedder, ...embedder, more: '' }] : []),
    { part: m.database, ...database, more: '' },
  ];
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{m.parts}</h2>
      <WideTable label={m.parts} columns={[m.part, m.state, m.more]}>
        {rows.map((row) => (
          <tr key={row.part}>
            <th scope="row">
              {row.part} <small>{row.name}</small>
            </th>
            <td>
              <b>{row.ready ? m.usable : m.broken}</b>
            </td>
            <td>
              {row.more}
              {'detail' in row && row.detail && <Advice detail={row.detail} />}
            </td>
          </tr>
        ))}
        {disk && (
          <tr>
            <th scope="row">{m.disk}</th>
            <td>
              <b>{disk.freeBytes < disk.totalBytes * scarce ? m.scarce : m.enough}</b>
            </td>
            <td>{m.room(disk.freeBytes / gigabyte, disk.totalBytes / gigabyte)}</td>
          </tr>
        )}
      </WideTable>
    </section>
  );
}
