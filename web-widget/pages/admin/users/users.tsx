import type { JSX } from 'preact';
import type { AccountEntry, AccountList } from '../../../../server/contracts/index.ts';
import { call } from '../../house/call.ts';
import { DeedState } from '../../house/deed-state.tsx';
import { usePlace } from '../../house/place.ts';
import { ReadingState } from '../../house/reading-state.tsx';
import { useDeed } from '../../house/use-deed.ts';
import { useReading } from '../../house/use-reading.ts';
import { WideTable } from '../../house/wide-table.tsx';
import { AdminPage } from '../admin-page.tsx';
import { AccountRow } from './account-row.tsx';
import { useMessages } from './messages.ts';
import { RoleMapping } from './role-mapping.tsx';

/** Who signs in here with which roles, and how one gets a role. */
export function Users(): JSX.Element {
  const m = useMessages();
  const { base } = usePlace();
  const reading = useReading<AccountList>('v1/accounts');
  const deed = useDeed();
  const act = async ({ id }: AccountEntry, verb: string, done: string): Promise<void> => {
    if (await deed.act(() => call(base, `v1/accounts/${id}/${verb}`, { method: 'POST' }), done))
      await reading.again();
  };
  const head = [m.name, m.roles, m.organisation, m.signedInAt, m.browsers, m.actions];
  return (
    <AdminPage title={m.title}>
      <p>{m.about}</p>
      <ReadingState reading={reading} />
      <DeedState deed={deed} />
      {reading.value?.accounts.length === 0 && <p class="hint">{m.none}</p>}
      {reading.value && reading.value.accounts.length > 0 && (
        <WideTable label={m.accounts} columns={head} captioned>
          {reading.value.accounts.map((account) => (
            <AccountRow
              key={account.id}
              account={account}
              busy={deed.busy}
              act={(verb, done) => void act(account, verb, done)}
            />
          ))}
        </WideTable>
      )}
      {reading.value && <RoleMapping mapping={reading.value.mapping} />}
    </AdminPage>
  );
}
