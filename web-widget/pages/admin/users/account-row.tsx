import type { JSX } from 'preact';
import type { AccountEntry } from '../../../../server/contracts/index.ts';
import { ConfirmButton } from '../../house/confirm-button.tsx';
import { usePlace } from '../../house/place.ts';
import { useMessages } from './messages.ts';

/** One account with what can be done about it. Nobody blocks themselves. */
export function AccountRow({
  account,
  busy,
  act,
}: {
  account: AccountEntry;
  busy: boolean;
  act: (verb: 'sign-out' | 'block' | 'unblock', done: string) => void;
}): JSX.Element {
  const m = useMessages();
  const { common, language, account: me } = usePlace();
  const { id, name, roles, organisation, signedInAt, sessions, blockedAt } = account;
  return (
    <tr>
      <th scope="row">
        {name} {id === me?.id && <span class="tag">{m.self}</span>}
        {blockedAt !== null && <span class="tag">{m.blocked}</span>}
      </th>
      <td>{roles.map((role) => common.roles[role]).join(', ')}</td>
      <td>{organisation ?? '–'}</td>
      <td>
        <time dateTime={signedInAt}>
          {new Date(signedInAt).toLocaleString(language, { timeZone: 'Asia/Seoul' })}
        </time>
      </td>
      <td class="count">{sessions}</td>
      <td>
        <div class="row">
          <ConfirmButton
            label={m.signOut}
            of={name}
            question={m.signOutQuestion(name)}
            confirm={m.signOut}
            busy={busy || sessions === 0}
            act={() => act('sign-out', m.signedOut(name))}
          />
          {blockedAt !== null && (
            <button
              type="button"
              aria-label={`${name} ${m.unblock}`}
              disabled={busy}
              onClick={() => act('unblock', m.unblockedNow(name))}
            >
              {m.unblock}
            </button>
          )}
          {blockedAt === null && id !== me?.id && (
            <ConfirmButton
              label={m.block}
              of={name}
              question={m.blockQuestion(name)}
              confirm={m.block}
              busy={busy}
              act={() => act('block', m.blockedNow(name))}
            />
          )}
          <a href={`/admin/audit?account=${id}`} aria-label={`${name} ${m.trail}`}>
            {m.trail}
          </a>
        </div>
      </td>
    </tr>
  );
}
