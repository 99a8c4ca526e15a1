import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { keptParts } from '../../ingest/index-parts.ts';
import { ingest as ingestPaths } from '../../ingest/ingest.ts';
import type { ManifestEntry } from '../../ingest/manifest.ts';
import { readDocument } from '../../ingest/read/read-document.ts';
import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import type { Embedder } from '../../knowledge/index/embedder.ts';
import type { VectorStore } from '../../knowledge/index/vector-store.ts';
import { analyzerWithThread } from '../../knowledge/retrieve/analysis-thread.ts';
import { type Analyzer, createAnalyzer } from '../../knowledge/retrieve/analyzer.ts';
import type { PassageAnalyzer } from '../../knowledge/retrieve/passage-vectors.ts';
import { createOllamaEmbedder } from '../../server/models/ollama-embedder.ts';
import { openRecords } from '../../server/records/open.ts';
import type { ApartBench, Measure } from './measure.ts';

const sectionsPerFile = 25;
const throughputFiles = 400;
const warmUpFiles = 40;
/** With an embedding model, which takes a tenth of a second for each chunk even where it is tiny. */
const embeddedFiles = 8;
const [fewChunks, manyChunks] = [1_000, 100_000];

/** Paragraphs of our own guides, from which documents of any length are put together, and the word that begins each. */
interface Source {
  readonly texts: readonly string[];
  readonly stems: readonly string[];
}

async function paragraphs(): Promise<Source> {
  const folder = 'knowledge/guides';
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')),
  );
  const lines = texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.length > 80 && /^[가-힣]/.test(line));
  return { texts: lines, stems: lines.map((line) => line.match(/[가-힣]{2,4}/)?.[0] ?? '') };
}

/** Files of 25 sections, each one passage; `first` numbers them on. `unseen`: with words that stand nowhere else. */
async function writeFiles(
  folder: string,
  count: number,
  source: Source,
  { first = 0, unseen = true } = {},
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (let file = first; file < first + count; file += 1) {
    const sections = Array.from({ length: sectionsPerFile }, (_, section) => {
      const number = file * sectionsPerFile + section;
      const text = source.texts[number % source.texts.length] ?? '';
      const words = unseen ? unseenWords(number, source).join(' ') : '';
      return `## ${file}번 문서 ${section}항\n\n${text} ${words}`;
    });
    const name = path.join(folder, `${file}.md`);
    await writeFile(name, `# 문서 ${file}\n\n${sections.join('\n\n')}\n`);
    files.push(name);
  }
  return files;
}

/**
 * Two words that stand nowhere else, each two of the guides' put together: what was seen before is remembered, and
 * of the 25 words of a paragraph in a hundred statutes two were not.
 */
function unseenWords(number: number, { stems }: Source): string[] {
  return [0, 1].map((which) => {
    const [first, second] = [2 * number + which, Math.floor((2 * number + which) / stems.length)];
    return `${stems[first % stems.length]}${stems[second % stems.length]}`;
  });
}

/** Chunks a second of reading, cutting, analysing and embedding, one after the other, with nothing written. */
async function alone(files: readonly string[], embedder: Embedder | null): Promise<number> {
  // Of its own, as the one through which ingest goes: it remembers words.
  const analyzer = await createAnalyzer();
  const began = performance.now();
  let chunks = 0;
  for (const file of files) {
    const { passages } = await readDocument(file, await readFile(file), new Map());
    await embedder?.embed(
      passages.map(({ passage }) => `${passage.title}\n${passage.heading}\n${passage.text}`),
      'passage',
    );
    for (const { passage } of passages) await analyzer.passageVectors(passage, { alsoFindBy: [] });
    chunks += passages.length;
  }
  return chunks / ((performance.now() - began) / 1000);
}

/** Chunks a second through the whole of ingest into fresh embedded parts. */
async function through(
  folder: string,
  dataDir: string,
  analyzer: PassageAnalyzer,
  embedder: Embedder | null,
): Promise<number> {
  const records = await openRecords({ dataDir });
  const store = await openEmbeddedStore(path.join(dataDir, 'index'));
  try {
    const index = { store, analyzer, ...keptParts(records, embedder) };
    const began = performance.now();
    const { passages } = await ingestPaths([folder], index, { report: () => {} });
    return passages / ((performance.now() - began) / 1000);
  } finally {
    await store.close();
    await records.close();
  }
}

/** Both ways with the same fresh files, after both were gone with others: what the engine compiles, it compiles once. */
async function bothWays(
  folder: string,
  source: Source,
  count: number,
  embedder: Embedder | null,
): Promise<Measure> {
  const analyzer = analyzerWithThread(await createAnalyzer());
  try {
    const places = ['warm-up', 'counted'].map((name) => path.join(folder, name));
    const [warmUp = '', counted = ''] = places;
    await alone(await writeFiles(warmUp, warmUpFiles, source, { first: count }), null);
    await through(warmUp, path.join(folder, 'warm-up-data'), analyzer, null);
    const files = await writeFiles(counted, count, source);
    const bare = await alone(files, embedder);
    const naru = await through(counted, path.join(folder, 'data'), analyzer, embedder);
    const what = embedder === null ? 'words only' : `with ${embedder.model}`;
    return { name: `chunks a second, ${what} (at least 0.9)`, unit: '1/s', naru, bare };
  } finally {
    await analyzer.close();
  }
}

/** Megabytes that ingest itself keeps after so many chunks: index and database are not its own, and only count here. */
async function memoryAfter(
  counts: readonly number[],
  folder: string,
  source: Source,
  analyzer: Analyzer,
): Promise<number[]> {
  let held = 0;
  const nothing = async () => {};
  const store = {
    name: 'counting',
    upsert: async (passages) => {
      held += passages.length;
    },
    deleteDocument: nothing,
    deletePassages: nothing,
    count: async () => held,
  } as Pick<VectorStore, 'name' | 'upsert' | 'deleteDocument' | 'deletePassages' | 'count'> as VectorStore;
  const entries: ManifestEntry[] = [];
  const manifest = { all: async () => entries, write: nothing, remove: nothing };
  const kept: number[] = [];
  for (const [index, chunks] of counts.entries()) {
    const own = path.join(folder, String(chunks));
    await writeFiles(own, chunks / sectionsPerFile, source, { first: index * 1_000_000, unseen: false });
    await ingestPaths([own], { store, analyzer, manifest }, { report: () => {} });
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    kept.push((heapUsed + external) / 1024 / 1024);
  }
  return kept;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  // Twice: what the first collection finalises, the second frees.
  for (const collect of [1, 2].map(() => runInNewContext('gc'))) collect();
}

/** What ingest costs beside the reading and embedding that it cannot do without, and whether it keeps what it read. */
export const ingest: ApartBench = {
  name: 'ingest',
  apart: true,
  beside: 'reading, cutting and embedding the same files without writing; for memory, after 1,000 chunks',
  async run({ dataDir }) {
    const { OLLAMA_HOST: host, NARU_EMBED_MODEL: model } = process.env;
    const embedder = host && model ? createOllamaEmbedder({ host, model }) : null;
    const folder = await mkdtemp(path.join(dataDir, 'ingest-'));
    const source = await paragraphs();
    const analyzer = await createAnalyzer();
    const [few = 0, many = 0] = await memoryAfter([fewChunks, manyChunks], folder, source, analyzer);
    const wordsOnly = path.join(folder, 'words');
    const embedded = path.join(folder, 'embedded');
    const measures: Measure[] = [
      await bothWays(wordsOnly, source, throughputFiles, null),
      ...(embedder ? [await bothWays(embedded, source, embeddedFiles, embedder)] : []),
      { name: `kept after ${manyChunks.toLocaleString('en')} chunks`, unit: 'MB', naru: many, bare: few },
    ];
    return measures;
  },
};
