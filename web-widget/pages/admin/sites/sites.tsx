import type { JSX } from 'preact';
import type { Site, SiteList } from '../../../../server/contracts/index.ts';
import { call } from '../../house/call.ts';
import { DeedState } from '../../house/deed-state.tsx';
import { fromAddress, withAddress } from '../../house/in-address.ts';
import { usePlace } from '../../house/place.ts';
import { ReadingState } from '../../house/reading-state.tsx';
import { useDeed } from '../../house/use-deed.ts';
import { useReading } from '../../house/use-reading.ts';
import { AdminPage } from '../admin-page.tsx';
import { useMessages } from './messages.ts';
import { SiteCard } from './site-card.tsx';
import { SiteForm } from './site-form.tsx';

/** The sites that may embed the widget: `?site=` names the one that is changed, `new` a new one. */
export function Sites(): JSX.Element {
  const m = useMessages();
  const { base } = usePlace();
  const reading = useReading<SiteList>('v1/sites');
  const deed = useDeed();
  const chosen = fromAddress('site');
  const saved = fromAddress('saved');
  if (chosen !== '') {
    const site = reading.value?.sites.find(({ id, revokedAt }) => id === chosen && revokedAt === null);
    const isKnown = chosen === 'new' || site !== undefined;
    return (
      <AdminPage title={site ? m.changeTitle(site.name) : m.addTitle}>
        <p>
          <a href={withAddress({ site: '' })}>{m.back}</a>
        </p>
        <ReadingState reading={reading} />
        {reading.value && !isKnown && <p class="notice error">{m.gone}</p>}
        {reading.value && isKnown && (
          <SiteForm site={site ?? null} assistants={reading.value.assistants} deed={deed} />
        )}
      </AdminPage>
    );
  }
  const revoke = async ({ id, name }: Site): Promise<void> => {
    const done = await deed.act(
      () => call(base, `v1/sites/${id}/revoke`, { method: 'POST' }),
      m.revoked(name),
    );
    if (done) await reading.again();
  };
  const justSaved = reading.value?.sites.find(({ id }) => id === saved);
  return (
    <AdminPage title={m.title}>
      <p>{m.about}</p>
      <p>
        <a class="button" href={withAddress({ site: 'new', saved: '' })}>
          {m.add}
        </a>
      </p>
      <ReadingState reading={reading} />
      {justSaved && deed.told === null && <p class="notice">{m.saved(justSaved.name)}</p>}
      <DeedState deed={deed} />
      {reading.value?.sites.length === 0 && <p class="hint">{m.none}</p>}
      <ul class="cards">
        {reading.value?.sites.map((site) => (
          <SiteCard
            key={site.id}
            site={site}
            service={
              reading.value?.assistants.find(({ id }) => id === site.assistant)?.title ?? site.assistant
            }
            busy={deed.busy}
            revoke={() => void revoke(site)}
          />
        ))}
      </ul>
    </AdminPage>
  );
}
