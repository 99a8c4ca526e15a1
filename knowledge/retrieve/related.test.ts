import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../ingest/ingest.ts';
import type { Records } from '../../server/records/records.ts';
import { recordsInMemory } from '../../tests/fixtures/records.ts';
import { skipUnless } from '../../tests/require.ts';
import { openEmbeddedStore } from '../index/embedded-store.ts';
import type { VectorStore } from '../index/vector-store.ts';
import { createAnalyzer } from './analyzer.ts';
import { createRetriever } from './create-retriever.ts';
import type { Retriever } from './retriever.ts';

const act = fileURLToPath(new URL('../../../shared/data/statutes/근로기준법', import.meta.url));
const guide = fileURLToPath(new URL('../guides/weekly-holiday-allowance.md', import.meta.url));
const skip = skipUnless(existsSync(act), 'shared', act);
const day = '2026-11-22';

describe.skipIf(skip)('what hangs together with an article of 근로기준법', () => {
  let folder: string;
  let records: Records;
  let store: VectorStore;
  let retriever: Retriever;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'naru-related-'));
    records = await recordsInMemory();
    store = await openEmbeddedStore(folder);
    const analyzer = await createAnalyzer();
    const index = { store, analyzer, manifest: records.manifest, references: records.references };
    await ingest([act, guide], index, { report: () => undefined });
    retriever = createRetriever({ store, analyzer, graph: records.references });
  }, 120_000);
  afterAll(async () => {
    await store.close();
    await records.close();
    await rm(folder, { recursive: true });
  });

  /** The articles of each kind that hang together with one. */
  async function related(article: string): Promise<Record<string, string[]>> {
    const [passage] = await retriever.articles([article], day);
    if (!passage) throw new Error(`${article} is not indexed.`);
    const groups = await retriever.related(passage, day);
    return Object.fromEntries(
      groups.map(({ kind, passages }) => [kind, passages.map(({ title, locator }) => `${title} ${locator}`)]),
    );
  }

  it('finds the penalties of a prohibition and the decree of a delegation', async () => {
    expect((await related('근로기준법 제36조')).punished_by).toContain('근로기준법 제109조제1항');
    expect((await related('근로기준법 제17조')).punished_by).toContain('근로기준법 제114조');
    const holiday = await related('근로기준법 제55조제1항');
    expect(holiday.carried_out_by).toContain('근로기준법 시행령 제30조제1항');
    expect(holiday.explained_by?.length).toBeGreaterThan(0);
  });

  it('goes the other way: a penalty to what it punishes, ranges too, a decree to its act', async () => {
    const penalty = await related('근로기준법 제110조');
    // 제110조제1호 names 제50조, 제53조 … and 제74조제1항부터 제5항까지.
    expect(penalty.punishes).toEqual(
      expect.arrayContaining(['근로기준법 제50조제1항', '근로기준법 제54조제1항']),
    );
    expect((await related('근로기준법 시행령 제30조제1항')).carries_out).toContain('근로기준법 제55조제1항');
  });

  it('loses what a document said when it goes', async () => {
    expect((await records.references.to(['근로기준법 제55조'])).length).toBeGreaterThan(0);
    for (const { documentId } of await records.manifest.all()) await records.references.remove(documentId);
    expect(await related('근로기준법 제36조')).toEqual({});
  });
});
