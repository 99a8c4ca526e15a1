import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AccountList, Act } from '../../../../server/contracts/index.ts';
import { fromAddress } from '../../house/in-address.ts';
import { usePlace } from '../../house/place.ts';
import { useReading } from '../../house/use-reading.ts';
import { acts } from './acts.ts';
import { useMessages } from './messages.ts';

/** Whom, what and which day to look for; sent as the page's address. */
export function AuditFilterForm(): JSX.Element {
  const m = useMessages();
  const { language } = usePlace();
  const id = useId();
  const accounts = useReading<AccountList>('v1/accounts').value?.accounts ?? [];
  const account = fromAddress('account');
  return (
    <form method="get" class="row filter" aria-label={m.filter}>
      {language === 'en' && <input type="hidden" name="lang" value="en" />}
      <div class="field">
        <label for={`${id}-account`}>{m.person}</label>
        <select id={`${id}-account`} name="account">
          <option value="">{m.everybody}</option>
          {accounts.map((one) => (
            <option key={one.id} value={one.id} selected={one.id === account}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-act`}>{m.act}</label>
        <select id={`${id}-act`} name="act">
          <option value="">{m.everything}</option>
          {(Object.keys(acts[language]) as Act[]).map((act) => (
            <option key={act} value={act} selected={act === fromAddress('act')}>
              {acts[language][act]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-day`}>{m.day}</label>
        <input id={`${id}-day`} name="day" type="date" defaultValue={fromAddress('day')} />
      </div>
      <button type="submit">{m.show}</button>
    </form>
  );
}
