import { readFile, rm } from 'node:fs/promises';
import type { DocumentDesk } from '../server/contracts/document-desk.ts';
import type { DocumentChunk, DocumentEntry } from '../server/contracts/documents.ts';
import { PublicError } from '../server/contracts/error.ts';
import type { Passage } from '../server/contracts/passage.ts';
import { alone } from './alone.ts';
import type { Corrections } from './corrections.ts';
import type { CutDocument } from './cut-document.ts';
import { DenseVectors } from './dense-vectors.ts';
import type { IndexParts } from './index-parts.ts';
import type { IngestJobs } from './ingest-job.ts';
import { knownLaws } from './law/known-laws.ts';
import type { ManifestEntry, ManifestRegister } from './manifest.ts';
import { ManifestView } from './manifest-view.ts';
import { beginPassages, writePassages } from './passage-writer.ts';
import type { IngestQueue } from './queue.ts';
import type { TextPart } from './read/document-text.ts';
import { readDocument, readDocumentText } from './read/read-document.ts';
import type { Uploads } from './uploads.ts';

export interface DocumentDeskParts {
  readonly index: IndexParts & { readonly corrections: Corrections; readonly manifest: ManifestRegister };
  readonly jobs: IngestJobs;
  readonly queue: Pick<IngestQueue, 'add'>;
  readonly uploads: Uploads;
  readonly clock?: () => Date;
}

export function createDocumentDesk(parts: DocumentDeskParts): DocumentDesk {
  const { index, jobs, queue, uploads, clock = () => new Date() } = parts;
  const { store, manifest, corrections } = index;

  async function find(id: string): Promise<ManifestEntry> {
    const entry = await manifest.find(id);
    if (entry === null) throw new PublicError('unknown_document');
    return entry;
  }

  /** The document cut anew from its file; null where it is another document by now, or cannot be read. */
  async function cut(entry: ManifestEntry): Promise<CutDocument | null> {
    const bytes = await readFile(entry.source).catch(() => null);
    if (bytes === null) return null;
    const document = await readDocument(entry.source, bytes, await knownLaws()).catch(() => null);
    return document?.documentId === entry.documentId ? document : null;
  }

  async function chunk(id: string, entry: ManifestEntry): Promise<DocumentChunk> {
    const found = (await chunksOf(entry)).find(({ passage }) => passage.id === id);
    if (!found) throw new PublicError('unknown_passage');
    return found;
  }

  async function chunksOf(entry: ManifestEntry): Promise<DocumentChunk[]> {
    const made = await corrections.ofDocuments([entry.documentId]);
    const byId = new Map(made.map((one) => [one.passageId, one]));
    const off = made.filter((one) => one.off).map(({ original }) => original.passage);
    const found = await store.ofDocument(entry.documentId);
    const passages = off.length === 0 ? found : await inOrderOf(entry, [...found, ...off]);
    return passages.map((passage) => {
      const correction = byId.get(passage.id);
      return {
        passage,
        original: correction?.original.passage.text ?? passage.text,
        corrected: correction !== undefined && correction.text !== null,
        off: correction?.off ?? false,
      };
    });
  }

  /** The passages in the order of the document, as far as its file can still be read. */
  async function inOrderOf(entry: ManifestEntry, passages: readonly Passage[]): Promise<Passage[]> {
    const order = new Map((await cut(entry))?.passages.map(({ passage }, place) => [passage.id, place]));
    const place = ({ id }: Passage) => order.get(id) ?? order.size;
    return passages.toSorted((a, b) => place(a) - place(b));
  }

  /** The wordings under which a passage is to be found beside its text, e.g. the questions that a guide answers. */
  async function wordingsOf(entry: ManifestEntry, passageId: string): Promise<readonly string[]> {
    const passages = (await cut(entry))?.passages ?? [];
    return passages.find(({ passage }) => passage.id === passageId)?.alsoFindBy ?? [];
  }

  return {
    async list(query) {
      const { entries, total } = await manifest.page(query);
      return { documents: entries.map(toEntry), total, page: query.page, size: query.size };
    },

    document: async (id) => toEntry(await find(id)),
    chunks: async (id) => await chunksOf(await find(id)),

    async text(id) {
      const { source } = await find(id);
      const bytes = await readFile(source).catch(() => null);
      if (bytes === null) return null;
      const text = await readDocumentText(source, bytes).catch(() => null);
      return text?.parts.map(plainOf).join('\n\n') ?? null;
    },

    async remove(id) {
      await alone(store, async () => {
        const view = await ManifestView.read(manifest);
        const entry = view.find(id);
        if (entry === null) throw new PublicError('unknown_document');
        // First of all the row says so: a process killed from here on never answers from the document again.
        const removed = { ...entry, state: 'removed' as const, passageIds: [], at: clock() };
        await view.write(removed);
        await store.deleteDocument(id);
        await index.references?.remove(id);
        if (!uploads.has(entry.source) && entry.state !== 'failed') return;
        if (uploads.has(entry.source)) await rm(entry.source, { force: true });
        await view.remove(id);
      });
    },

    async correct(id, chunkId, { text, off }) {
      return await alone(store, async () => {
        const view = await ManifestView.read(manifest);
        const entry = view.find(id);
        if (entry === null) throw new PublicError('unknown_document');
        const before = await chunk(chunkId, entry);
        const [former] = (await corrections.ofDocuments([id])).filter(
          ({ passageId }) => passageId === chunkId,
        );
        const original = former?.original ?? {
          passage: before.passage,
          alsoFindBy: await wordingsOf(entry, chunkId),
        };
        if (text === null && !off) await corrections.remove(chunkId);
        else
          await corrections.write({
            passageId: chunkId,
            documentId: id,
            original,
            text,
            off,
            at: clock(),
          });
        const others = entry.passageIds.filter((one) => one !== chunkId);
        if (off) {
          await store.deletePassages([chunkId]);
          await view.write({ ...entry, passageIds: others });
        } else {
          const passage = { ...original.passage, text: text ?? original.passage.text };
          await view.write({ ...entry, passageIds: [...others, chunkId] });
          const dense = new DenseVectors(index.embedder, () => {});
          await writePassages(beginPassages([{ ...original, passage }], index, dense), index);
        }
        return await chunk(chunkId, entry);
      });
    },

    async upload(name, content) {
      const path = await uploads.receive(name, content);
      await alone(store, async () => {
        const view = await ManifestView.read(manifest);
        for (const entry of view.ofSource(path)) {
          await view.write({ ...entry, state: 'pending' });
          await store.deleteDocument(entry.documentId);
        }
      });
      return await queue.add({ what: 'documents', origin: 'upload', paths: [path] });
    },

    jobs: (limit) => jobs.latest(limit),
  };
}

function toEntry({
  documentId,
  passageIds,
  title,
  kind,
  source,
  state,
  error,
  at,
}: ManifestEntry): DocumentEntry {
  return {
    id: documentId,
    title,
    kind,
    source,
    state,
    error,
    passages: state === 'indexed' ? passageIds.length : 0,
    at: at.toISOString(),
  };
}

/** A part of a document as one reads it, under the place where it stands. */
function plainOf(part: TextPart): string {
  const text =
    part.kind === 'prose'
      ? part.markdown
      : [part.header ?? '', ...part.lines.map((line) => line.text)].join('\n').trim();
  return part.place === '' ? text : `[${part.place}]\n${text}`;
}
