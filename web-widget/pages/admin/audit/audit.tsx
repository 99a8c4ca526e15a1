import type { JSX } from 'preact';
import type { AuditEntry, AuditList } from '../../../../server/contracts/index.ts';
import { DataTable } from '../../house/data-table.tsx';
import { fromAddress, withAddress } from '../../house/in-address.ts';
import { usePlace } from '../../house/place.ts';
import { ReadingState } from '../../house/reading-state.tsx';
import { useReading } from '../../house/use-reading.ts';
import { AdminPage } from '../admin-page.tsx';
import { acts } from './acts.ts';
import { AuditFilterForm } from './audit-filter-form.tsx';
import { useMessages } from './messages.ts';

const shown = 50;
const filters = ['account', 'act', 'day', 'before'] as const;

/** The audit trail, page by page; what is looked for stands in the address. */
export function Audit(): JSX.Element {
  const m = useMessages();
  const { language } = usePlace();
  const query = new URLSearchParams({ limit: String(shown) });
  for (const name of filters) if (fromAddress(name) !== '') query.set(name, fromAddress(name));
  const reading = useReading<AuditList>(`v1/audit?${query}`);
  const entries = reading.value?.entries ?? [];
  const last = entries.at(-1);
  const row = ({ at, accountId, person, act, subject }: AuditEntry) => [
    new Date(at).toLocaleString(language, { timeZone: 'Asia/Seoul' }),
    person ?? (accountId === null ? m.nobody : accountId),
    acts[language][act],
    subject,
  ];
  return (
    <AdminPage title={m.title}>
      <p>{m.about}</p>
      <AuditFilterForm />
      <ReadingState reading={reading} />
      {reading.value && entries.length === 0 && <p class="hint">{m.none}</p>}
      {entries.length > 0 && (
        <DataTable
          caption={m.entries}
          columns={[m.at, m.who, m.what, m.subject]}
          rows={entries.map(row)}
          file="naru-audit"
        />
      )}
      <p class="row">
        {fromAddress('before') !== '' && <a href={withAddress({ before: '' })}>{m.newest}</a>}
        {last && entries.length === shown && <a href={withAddress({ before: last.id })}>{m.older}</a>}
      </p>
    </AdminPage>
  );
}
