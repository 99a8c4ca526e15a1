import type { JSX } from 'preact';
import type { ServiceHealth } from '../../../server/contracts/index.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useReading } from '../house/use-reading.ts';
import { AdminPage } from './admin-page.tsx';
import { HealthParts } from './health-parts.tsx';
import { ModelHosts } from './model-hosts.tsx';
import { useMessages } from './use-messages.ts';

/** Often enough to see a queue grow. */
const everyMs = 5_000;

/** How the parts of the house are, read again and again. */
export function Health(): JSX.Element {
  const { health: m } = useMessages();
  const reading = useReading<ServiceHealth>('v1/health', everyMs);
  const health = reading.value;
  return (
    <AdminPage title={m.title}>
      <ReadingState reading={reading} />
      {health && (
        <>
          <p class={health.ready ? 'notice' : 'notice error'}>
            <b>{health.ready ? m.ready : m.notReady}</b> {m.composer[health.composer]}
          </p>
          <section aria-labelledby="queue">
            <h2 id="queue">{m.queue}</h2>
            <dl class="figures">
              {m.queueFigures(health).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
          <ModelHosts name={health.model?.name ?? null} hosts={health.modelHosts} />
          <HealthParts health={health} />
          <p class="hint">{m.server(health.server, health.startedAt)}</p>
        </>
      )}
    </AdminPage>
  );
}
