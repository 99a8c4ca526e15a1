import type { JSX } from 'preact';
import type { Retention, RetentionRun } from '../../../../server/contracts/index.ts';
import { call } from '../../house/call.ts';
import { ConfirmButton } from '../../house/confirm-button.tsx';
import { DataTable } from '../../house/data-table.tsx';
import { DeedState } from '../../house/deed-state.tsx';
import { usePlace } from '../../house/place.ts';
import { ReadingState } from '../../house/reading-state.tsx';
import { useDeed } from '../../house/use-deed.ts';
import { useReading } from '../../house/use-reading.ts';
import { AdminPage } from '../admin-page.tsx';
import { useMessages } from './messages.ts';

/** What is kept how long, and the cleaning that sees to it. */
export function RetentionPage(): JSX.Element {
  const m = useMessages();
  const { base, language } = usePlace();
  const reading = useReading<Retention>('v1/retention');
  const deed = useDeed();
  const moment = (at: string | null): string =>
    at === null ? m.never : new Date(at).toLocaleString(language, { timeZone: 'Asia/Seoul' });
  async function clean(): Promise<void> {
    const done = await deed.act(
      () => call<RetentionRun>(base, 'v1/retention/run', { method: 'POST' }),
      ({ deleted }) => m.ran(Object.values(deleted).reduce((sum, count) => sum + count, 0)),
    );
    if (done) await reading.again();
  }
  const { value } = reading;
  return (
    <AdminPage title={m.title}>
      <p>{m.about}</p>
      <ReadingState reading={reading} />
      {value && (
        <>
          <DataTable
            caption={m.title}
            columns={[m.kind, m.lasts, m.setting, m.count, m.oldest]}
            rows={value.kept.map((kept) => [
              m.kinds[kept.kind],
              m.length(kept),
              kept.setting,
              kept.count,
              kept.oldest === null ? null : moment(kept.oldest),
            ])}
            file="naru-retention"
          />
          <dl class="facts">
            <dt>{m.last}</dt>
            <dd>{moment(value.lastAt)}</dd>
            <dt>{m.next}</dt>
            <dd>{moment(value.nextAt)}</dd>
          </dl>
          <ConfirmButton
            label={m.run}
            of={m.now}
            question={m.runQuestion}
            confirm={m.run}
            busy={deed.busy}
            act={() => void clean()}
          />
        </>
      )}
      <DeedState deed={deed} />
    </AdminPage>
  );
}
