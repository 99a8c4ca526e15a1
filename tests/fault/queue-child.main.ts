/**
 * A lean server without HTTP: it takes uploads and deletions as it is told in argv, works off the queue, and says on
 * each line of its output what it has acknowledged. It is killed at any moment by queue-killed.test.ts.
 */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createDocumentDesk } from '../../ingest/document-desk.ts';
import { ingestWork } from '../../ingest/ingest-work.ts';
import { IngestQueue } from '../../ingest/queue.ts';
import { hideUnfinished } from '../../ingest/recover.ts';
import { Uploads } from '../../ingest/uploads.ts';
import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import type { IndexedPassage } from '../../knowledge/index/vector-store.ts';
import type { PassageAnalyzer } from '../../knowledge/retrieve/passage-vectors.ts';
import { openEmbeddedDatabase } from '../../server/records/embedded.ts';
import { edition, type Instruction, textOf } from './editions.ts';

const [folder = '', instructions = '[]', end = ''] = process.argv.slice(2);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const records = await openEmbeddedDatabase(join(folder, 'db'));
const store = await openEmbeddedStore(join(folder, 'index'));
const { manifest, corrections } = records;
// What is searched is not what is tested here: one term for every passage is enough.
const terms = new Map([[1, 1]]);
const analyzer: PassageAnalyzer = {
  vectorsOf: async (passages) => passages.map(() => ({ morpheme: terms, bigram: terms })),
};
const index = { store, analyzer, manifest, corrections };

await hideUnfinished(index);
say({ visible: await visible() });

const jobData = { tables: records.jobs, mask: (text: string) => text };
const queue = new IngestQueue(records.ingestJobs, ingestWork(index, jobData, { patient: false }));
const uploads = await Uploads.open(join(folder, 'uploads'));
const desk = createDocumentDesk({ index, jobs: records.ingestJobs, queue, uploads });
await queue.start();
if (!(await uploads.isEmpty()))
  await queue.add({ what: 'documents', origin: 'upload', paths: [uploads.folder] });

for (const { name, edition } of JSON.parse(instructions) as Instruction[]) {
  if (edition === null) {
    const [document] = (await desk.list({ q: name, page: 1, size: 1 })).documents;
    // Sent and not yet read: it is not in the list, and cannot be named to be deleted.
    if (!document) {
      say({ notListed: name });
      continue;
    }
    await desk.remove(document.id);
  } else await desk.upload(name, Readable.from([Buffer.from(textOf(name, edition))]));
  say({ acknowledged: { name, edition } });
}
if (end === 'to-the-end') {
  await queue.run({ what: 'documents', origin: 'command', paths: [uploads.folder] }, () => {});
  const open = (await records.ingestJobs.latest(1000)).filter(({ state }) => state !== 'done');
  const listed = (await manifest.all()).flatMap(({ passageIds }) => passageIds);
  say({ visible: await visible(), open, listed: listed.length, held: await store.count() });
  await queue.close();
  await store.close();
  await records.close();
} else setInterval(() => {}, 1000);

/** The editions of the passages that a search could find, by document. */
async function visible(): Promise<Record<string, number[]>> {
  const found: Record<string, number[]> = {};
  for await (const { passage } of store.all() as AsyncIterable<IndexedPassage>) {
    const { name, number } = edition(passage.text);
    found[name] = [...(found[name] ?? []), number];
  }
  return found;
}
