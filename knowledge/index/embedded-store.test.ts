import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
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
});
