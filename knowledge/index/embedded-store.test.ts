import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { vectorStoreContract } from '../../tests/contract/vector-store.ts';
import { openEmbeddedStore } from './embedded-store.ts';

const temporaryFolder = () => mkdtemp(path.join(tmpdir(), 'naru-index-'));

describe('the embedded store', () => {
  vectorStoreContract(async () => {
    const folder = await temporaryFolder();
    let store = await openEmbeddedStore(folder);
    return {
      store,
      async reopen() {
        await store.close();
        store = await openEmbeddedStore(folder);
        return store;
      },
      async dispose() {
        await store.close();
        await rm(folder, { recursive: true });
      },
    };
  });

  it('keeps every write that it acknowledged when its process is killed', async () => {
    const folder = await temporaryFolder();
    const writer = fileURLToPath(new URL('../../tests/fault/endless-writer.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit');
    let acknowledged = 0;
    for await (const chunk of child.stdout) {
      acknowledged += String(chunk).split('\n').length - 1;
      if (acknowledged >= 40) break;
    }
    child.kill('SIGKILL');
    await exit;

    const store = await openEmbeddedStore(folder);
    const [hits = []] = await store.search(
      [{ vector: 'bigram', query: new Map([[1, 1]]), limit: 100_000 }],
      {},
    );
    expect(hits.length).toBeGreaterThanOrEqual(acknowledged);
    expect(await store.count()).toBe(hits.length);
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('says that the folder is in use when another has it open', async () => {
    const folder = await temporaryFolder();
    const store = await openEmbeddedStore(folder);
    await expect(openEmbeddedStore(folder)).rejects.toThrow(/open in another process/);
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('merges its segments in the end, so that restarts do not pile them up', async () => {
    const folder = await temporaryFolder();
    for (let round = 0; round < 12; round += 1) {
      const store = await openEmbeddedStore(folder);
      expect(await store.count()).toBe(round);
      await store.upsert([
        {
          passage: passageWith({}),
          vectors: { morpheme: new Map([[1, 1]]), bigram: new Map() },
        },
      ]);
      await store.close();
    }
    const segments = (await readdir(path.join(folder, 'passages'))).filter((name) => /^\d+$/.test(name));
    expect(segments.length).toBeLessThan(12);
    await rm(folder, { recursive: true });
  });

  describe('its snapshot of the inverted lists', () => {
    const snapshot = (folder: string) => path.join(folder, 'sparse-snapshot');
    const many = (word: number) =>
      Array.from({ length: 600 }, (_, i) => ({
        passage: passageWith({ documentId: `d${i % 8}`, audience: i % 2 === 0 ? ['employer'] : [] }),
        vectors: { morpheme: new Map([[word, 1 + (i % 7)]]), bigram: new Map([[i, 1]]) },
      }));

    /** Everything that a search could tell of what stands in a folder. */
    async function told(folder: string) {
      const store = await openEmbeddedStore(folder);
      const lists = await store.search(
        [1, 2, 3].map((word) => ({ vector: 'morpheme', query: new Map([[word, 1]]), limit: 1_000 })),
        { audience: ['worker'] },
      );
      const count = await store.count();
      await store.close();
      return { lists, count };
    }

    async function filled(): Promise<string> {
      const folder = await temporaryFolder();
      const store = await openEmbeddedStore(folder);
      await store.upsert(many(1));
      await store.upsert(many(2));
      await store.deleteDocument('d1');
      await store.close();
      return folder;
    }

    it('says what the passages themselves say', async () => {
      const folder = await filled();
      const kept = await readFile(snapshot(folder));
      const withSnapshot = await told(folder);
      // Nothing was written: it still stands as it was.
      expect(await readFile(snapshot(folder))).toEqual(kept);
      await rm(snapshot(folder));
      expect(await told(folder)).toEqual(withSnapshot);
      expect(withSnapshot.count).toBe(1050);
      await rm(folder, { recursive: true });
    });

    it('is gone with the first write, also where the process is killed after it', async () => {
      const folder = await filled();
      const store = await openEmbeddedStore(folder);
      await store.upsert(many(3).slice(0, 1));
      const killed = await temporaryFolder();
      await cp(folder, killed, { recursive: true, preserveTimestamps: true });
      await expect(readFile(snapshot(killed))).rejects.toThrow('ENOENT');
      expect((await told(killed)).count).toBe(1051);
      await store.close();
      await rm(folder, { recursive: true });
      await rm(killed, { recursive: true });
    });

    it('is not believed where passages were written past it, or where it is not whole', async () => {
      const folder = await filled();
      const old = await readFile(snapshot(folder));
      const store = await openEmbeddedStore(folder);
      await store.upsert(many(3));
      await store.deleteDocument('d0');
      await store.close();
      const now = await told(folder);
      // As a restored copy, or one that another program left.
      await writeFile(snapshot(folder), old);
      expect(await told(folder)).toEqual(now);
      await appendFile(snapshot(folder), 'more');
      expect(await told(folder)).toEqual(now);
      await writeFile(snapshot(folder), (await readFile(snapshot(folder))).subarray(0, 2_000));
      expect(await told(folder)).toEqual(now);
      await rm(folder, { recursive: true });
    });
  });
});
