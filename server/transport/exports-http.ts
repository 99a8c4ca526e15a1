import { Router } from 'express';
import { z } from 'zod';
import { ExportQuery, exportTypes, PublicError } from '../contracts/index.ts';
import { dateInSeoul } from '../pipeline/calendar.ts';
import { exportedDocument, fileNameOf } from '../pipeline/exports/exported-document.ts';
import type { Exporter } from '../pipeline/exports/exporter.ts';
import type { Runs } from '../pipeline/runs.ts';
import { incoming } from './incoming.ts';
import { visitorOf } from './visitors.ts';

const Id = z.object({ id: z.uuid() });

/** `GET /v1/runs/:id/export`: a draft as a file to be taken along. */
export function exportsOverHttp(
  runs: Runs,
  exporter: Exporter,
  assistants: readonly { readonly id: string; readonly title: string }[],
): Router {
  const router = Router();
  router.get('/v1/runs/:id/export', async (request, response) => {
    const { id } = incoming(Id, request.params);
    const { format, sections } = incoming(ExportQuery, request.query);
    const result = await runs.result(id, visitorOf(response));
    if (!result) throw new PublicError('run_under_way');
    if (!result.draft) throw new PublicError('nothing_to_export');
    const title =
      assistants.find((assistant) => assistant.id === result.assistant)?.title ?? result.assistant;
    const madeOn = dateInSeoul(new Date(result.createdAt));
    const document = exportedDocument(result, title, madeOn, sections?.split(',') ?? null);
    if (document.sections.length === 0) throw new PublicError('nothing_to_export');
    const bytes = await exporter.write(document, format);
    response.set({
      'content-type': exportTypes[format],
      'content-disposition': attachment(fileNameOf(document, format), format),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(bytes);
  });
  return router;
}

/** RFC 6266 and 5987: the name in UTF-8, and one in ASCII for clients that know no better. */
function attachment(name: string, format: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="naru.${format}"; filename*=UTF-8''${encoded}`;
}
