import type { JSX } from 'preact';
import type { Site } from '../../../../server/contracts/index.ts';
import { ConfirmButton } from '../../house/confirm-button.tsx';
import { CopyButton } from '../../house/copy-button.tsx';
import { withAddress } from '../../house/in-address.ts';
import { usePlace } from '../../house/place.ts';
import { useMessages } from './messages.ts';

const limits = ['site', 'person', 'address'] as const;

/** A site with the line by which its pages embed the widget. */
export function SiteCard({
  site,
  service,
  busy,
  revoke,
}: {
  site: Site;
  service: string;
  busy: boolean;
  revoke: () => void;
}): JSX.Element {
  const m = useMessages();
  const { base, language } = usePlace();
  const open = site.revokedAt === null;
  const snippet = `<script async src="${new URL('widget/naru.js', base).href}" data-site="${site.id}" data-lang="ko" data-mode="auto"></script>`;
  const perMinute = limits.map((kind) => {
    const limit = site.limits[kind];
    return `${m.limit[kind]} ${limit === 0 ? m.noLimit : limit.toLocaleString(language)}`;
  });
  return (
    <li>
      <h2>
        {site.name} {!open && <span class="tag">{m.closed}</span>}
      </h2>
      <dl class="facts">
        <dt>{m.id}</dt>
        <dd>
          <code>{site.id}</code>
        </dd>
        <dt>{m.origins}</dt>
        <dd>{site.origins.join(', ')}</dd>
        <dt>{m.assistant}</dt>
        <dd>{site.organisation === null ? service : `${service} · ${site.organisation}`}</dd>
        <dt>{m.limits}</dt>
        <dd>{perMinute.join(' · ')}</dd>
      </dl>
      {open && (
        <>
          <h3>{m.snippet}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard (WCAG 2.1.1) */}
          <pre class="snippet" tabIndex={0}>
            <code>{snippet}</code>
          </pre>
          <div class="row">
            <CopyButton text={snippet} of={site.name} />
            <a
              class="button"
              href={`/admin/sites/preview?site=${encodeURIComponent(site.id)}`}
              target="_blank"
              rel="noopener"
              aria-label={`${site.name} ${m.preview} (${m.newTab})`}
            >
              {m.preview}
            </a>
            <a
              class="button"
              href={withAddress({ site: site.id, saved: '' })}
              aria-label={`${site.name} ${m.change}`}
            >
              {m.change}
            </a>
            <ConfirmButton
              label={m.revoke}
              of={site.name}
              question={m.revokeQuestion(site.name)}
              confirm={m.revoke}
              busy={busy}
              act={revoke}
            />
          </div>
        </>
      )}
    </li>
  );
}
