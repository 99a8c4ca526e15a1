import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Site, SiteList, SiteRequest } from '../../../../server/contracts/index.ts';
import { call } from '../../house/call.ts';
import { DeedState } from '../../house/deed-state.tsx';
import { withAddress } from '../../house/in-address.ts';
import { LineField } from '../../house/line-field.tsx';
import { usePlace } from '../../house/place.ts';
import { TextField } from '../../house/text-field.tsx';
import type { Deed } from '../../house/use-deed.ts';
import { useMessages } from './messages.ts';

/** Enough for an office behind one address, and little for one visitor who writes by hand. */
const usual = { site: 1200, person: 60, address: 300 };

/** What is decided about a site, a new one where there is none. What was typed stays when the server refuses it. */
export function SiteForm({
  site,
  assistants,
  deed,
}: {
  site: Site | null;
  assistants: SiteList['assistants'];
  deed: Deed;
}): JSX.Element {
  const m = useMessages();
  const { base } = usePlace();
  const id = useId();
  const limits = site?.limits ?? usual;
  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(fields.get(name) ?? '').trim();
    const body: SiteRequest = {
      name: text('name'),
      origins: text('origins').split(/\s+/).filter(Boolean),
      assistant: text('assistant'),
      organisation: text('organisation') || null,
      limits: {
        site: Number(text('site')),
        person: Number(text('person')),
        address: Number(text('address')),
      },
    };
    let saved = '';
    const kept = await deed.act(async () => {
      const path = site === null ? 'v1/sites' : `v1/sites/${site.id}`;
      saved = (await call<Site>(base, path, { method: site === null ? 'POST' : 'PUT', body })).id;
    }, m.saved(body.name));
    if (kept) location.assign(withAddress({ site: '', saved }));
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <LineField name="name" label={m.name} value={site?.name ?? ''} />
      <TextField
        name="origins"
        label={m.origins}
        hint={m.originsHint}
        rows={3}
        value={site?.origins.join('\n') ?? ''}
      />
      <div class="field">
        <label for={`${id}-assistant`}>{m.assistant}</label>
        <select id={`${id}-assistant`} name="assistant">
          {assistants.map((one) => (
            <option key={one.id} value={one.id} selected={one.id === site?.assistant}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <LineField
        name="organisation"
        label={m.organisation}
        hint={m.organisationHint}
        value={site?.organisation ?? ''}
      />
      <fieldset>
        <legend>{m.limits}</legend>
        <p class="hint">{m.limitsHint}</p>
        {(['site', 'person', 'address'] as const).map((kind) => (
          <LineField key={kind} name={kind} numeric label={m.limit[kind]} value={String(limits[kind])} />
        ))}
      </fieldset>
      <DeedState deed={deed} />
      <button type="submit" class="primary" disabled={deed.busy}>
        {m.save}
      </button>
    </form>
  );
}
