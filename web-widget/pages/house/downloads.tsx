import type { JSX } from 'preact';
import type { ExportFormat } from '../../../server/contracts/index.ts';
import { usePlace } from './place.ts';

const names: Readonly<Record<ExportFormat, string>> = {
  docx: 'DOCX',
  hwpx: 'HWPX',
  pdf: 'PDF',
  md: 'Markdown',
  json: 'JSON',
};

/** A document to take along, in each form; `sections` are the ids of those that go with it. */
export function Downloads({ runId, sections }: { runId: string; sections: readonly string[] }): JSX.Element {
  const { base, common } = usePlace();
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{common.exportAs}</h2>
      <ul class="row">
        {(Object.keys(names) as ExportFormat[]).map((format) => {
          const address = new URL(`v1/runs/${runId}/export`, base);
          address.searchParams.set('format', format);
          address.searchParams.set('sections', sections.join(','));
          return (
            <li key={format}>
              <a class="button" href={address.href} download>
                {names[format]}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
