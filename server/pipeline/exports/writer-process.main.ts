import type { ExportFormat } from '../../contracts/index.ts';
import type { ExportedDocument } from './exported-document.ts';
import { writeExport } from './write-export.ts';

/** What the process is sent, one at a time. */
export interface WriteRequest {
  readonly document: ExportedDocument;
  readonly format: ExportFormat;
}

/** What it answers; `loaded` once, when it can take its first. */
export type WriteReply =
  | { readonly type: 'loaded' }
  | { readonly type: 'written'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly reason: string };

const reply = (answer: WriteReply) => process.send?.(answer);

process.on('message', async ({ document, format }: WriteRequest) => {
  try {
    reply({ type: 'written', bytes: await writeExport(document, format) });
  } catch (failure) {
    reply({
      type: 'failed',
      reason: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure),
    });
  }
});
process.on('disconnect', () => process.exit(0));
reply({ type: 'loaded' });
