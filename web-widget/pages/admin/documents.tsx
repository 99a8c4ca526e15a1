import type { JSX } from 'preact';
import type { DocumentList, IngestJobList } from '../../../server/contracts/index.ts';
import { inLanguage, usePlace } from '../house/place.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useAddress } from '../house/use-address.ts';
import { useReading } from '../house/use-reading.ts';
import { WideTable } from '../house/wide-table.tsx';
import { AdminPage } from './admin-page.tsx';
import { useDocumentMessages } from './document-messages.ts';
import { IngestJobs } from './ingest-jobs.tsx';
import { momentInSeoul } from './moment-name.ts';
import { Upload } from './upload.tsx';

/** Often enough to see a job go on. */
const everyMs = 2_000;
const everyPage = 50;

/** What is indexed, when and from where, what could not be, and how the queue goes on. */
export function Documents(): JSX.Element {
  const m = useDocumentMessages();
  const [address, go] = useAddress();
  const parameter = (name: string): string => address.get(name) ?? '';
  const [q, state, kind] = [parameter('q'), parameter('state'), parameter('kind')];
  const page = address.get('page') ?? '1';
  const asked = new URLSearchParams({ page, size: String(everyPage) });
  for (const [name, value] of Object.entries({ q, state, kind })) if (value !== '') asked.set(name, value);
  const list = useReading<DocumentList>(`v1/documents?${asked}`);
  const jobs = useReading<IngestJobList>('v1/ingest-jobs', everyMs);
  const narrow =
    (name: string) =>
    (value: string): void =>
      go({ [name]: value || null, page: null });
  return (
    <AdminPage title={m.title}>
      <div class="columns">
        <div>
          <Upload sent={() => void jobs.again()} />
          <IngestJobs reading={jobs} ended={() => void list.again()} />
        </div>
        <section aria-labelledby="listed">
          <h2 id="listed">{m.listed(list.value?.total ?? 0)}</h2>
          <form class="row" onSubmit={(event) => event.preventDefault()}>
            <label>
              {m.search}{' '}
              <input
                type="search"
                maxLength={200}
                value={q}
                onChange={({ currentTarget }) => narrow('q')(currentTarget.value.trim())}
              />
            </label>
            <Choice label={m.state} any={m.any} names={m.states} value={state} choose={narrow('state')} />
            <Choice label={m.kind} any={m.any} names={m.kinds} value={kind} choose={narrow('kind')} />
          </form>
          <ReadingState reading={list} />
          {list.value && <DocumentTable list={list.value} turn={(to) => go({ page: to })} />}
        </section>
      </div>
    </AdminPage>
  );
}

function Choice({
  label,
  any,
  names,
  value,
  choose,
}: {
  label: string;
  any: string;
  names: Readonly<Record<string, string>>;
  value: string;
  choose: (value: string) => void;
}): JSX.Element {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{any}</option>
        {Object.entries(names).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function DocumentTable({
  list: { documents, total, page, size },
  turn,
}: {
  list: DocumentList;
  turn: (page: string) => void;
}): JSX.Element {
  const m = useDocumentMessages();
  const { language } = usePlace();
  const last = Math.max(1, Math.ceil(total / size));
  if (documents.length === 0) return <p>{m.none}</p>;
  return (
    <>
      <WideTable label={m.title} columns={m.columns}>
        {documents.map(({ id, title, kind, source, state, error, passages, at }) => (
          <tr key={id}>
            <th scope="row">
              <a href={documentAddress(id, inLanguage('/admin/document', language))}>{title}</a>
              <small>{source}</small>
            </th>
            <td>{m.kinds[kind]}</td>
            <td>
              {m.states[state]}
              {error && <small>{error}</small>}
            </td>
            <td class="count">{passages}</td>
            <td>
              <time dateTime={at}>{momentInSeoul(at)}</time>
            </td>
          </tr>
        ))}
      </WideTable>
      {last > 1 && (
        <nav class="row" aria-label={m.pages}>
          <button type="button" disabled={page <= 1} onClick={() => turn(String(page - 1))}>
            {m.before}
          </button>
          <span>
            {page} / {last}
          </span>
          <button type="button" disabled={page >= last} onClick={() => turn(String(page + 1))}>
            {m.after}
          </button>
        </nav>
      )}
    </>
  );
}

/** The page of a document, at one of its passages where one is named. */
export function documentAddress(id: string, path: string, passage = ''): string {
  const address = new URL(path, location.href);
  address.searchParams.set('id', id);
  if (passage !== '') address.hash = passage;
  return address.pathname + address.search + address.hash;
}
