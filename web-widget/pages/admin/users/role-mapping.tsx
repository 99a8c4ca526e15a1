import type { JSX } from 'preact';
import type { AccountList } from '../../../../server/contracts/index.ts';
import { usePlace } from '../../house/place.ts';
import { WideTable } from '../../house/wide-table.tsx';
import { useMessages } from './messages.ts';

/** How roles come from the provider's claims, and what to do for somebody to have one more. */
export function RoleMapping({ mapping }: { mapping: AccountList['mapping'] }): JSX.Element {
  const m = useMessages();
  const { common } = usePlace();
  return (
    <section aria-labelledby="mapping">
      <h2 id="mapping">{m.mapping}</h2>
      {mapping === null && <p class="notice">{m.noProvider}</p>}
      {mapping !== null && (
        <>
          <p>{m.fromClaims(mapping.rolesClaim, mapping.organisationClaim)}</p>
          <WideTable label={m.mapping} columns={[m.role, m.claim]} captioned>
            {mapping.roles.map(({ role, name }) => (
              <tr key={role}>
                <th scope="row">{common.roles[role]}</th>
                <td>
                  <code>{name}</code>
                </td>
              </tr>
            ))}
          </WideTable>
          <h3>{m.howTo}</h3>
          <ol>
            {m.steps(mapping.rolesClaim).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
