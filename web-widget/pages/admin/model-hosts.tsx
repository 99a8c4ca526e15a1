import type { JSX } from 'preact';
import type { ModelHost } from '../../../server/contracts/index.ts';
import { WideTable } from '../house/wide-table.tsx';
import { Advice } from './advice.tsx';
import { useMessages } from './use-messages.ts';

/** The servers of the model: which are used, which are left alone and why, what each does now. */
export function ModelHosts({
  name,
  hosts,
}: {
  name: string | null;
  hosts: readonly ModelHost[];
}): JSX.Element {
  const { health: m } = useMessages();
  return (
    <section aria-labelledby="model">
      <h2 id="model">{name === null ? m.model : `${m.model}: ${name}`}</h2>
      {hosts.length === 0 ? (
        <p>{m.noModel}</p>
      ) : (
        <WideTable label={m.model} columns={[m.host, m.state, m.busy, m.failures, m.memory]}>
          {hosts.map(({ host, usable, retryInMs, detail, busy, failures, loaded }) => (
            <tr key={host}>
              <th scope="row">{host}</th>
              <td>
                <b>{usable ? m.usable : m.leftAlone(Math.ceil(retryInMs / 1000))}</b>
                {detail && <Advice detail={detail} />}
              </td>
              <td class="count">{busy}</td>
              <td class="count">{failures}</td>
              <td>{loaded === null ? m.unknown : loaded ? m.loaded : m.notLoaded}</td>
            </tr>
          ))}
        </WideTable>
      )}
    </section>
  );
}
