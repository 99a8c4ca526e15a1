import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolderBusy, dataFolderHolder, lockDataFolder } from './data-folder.ts';
import { ownIdentity } from './process-identity.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'naru-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const module = new URL('./data-folder.ts', import.meta.url).href;

/** Another process that tries to take the folder, says what came of it, and stays until it is killed. */
async function contender(): Promise<{ said: string; pid: number | undefined; kill(): Promise<void> }> {
  const program = `
    const { lockDataFolder } = await import(${JSON.stringify(module)});
    try { await lockDataFolder(${JSON.stringify(directory)}, 'server'); console.log('taken'); }
    catch (error) { console.log(error.name); }
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  return {
    said: String(said).trim(),
    pid: child.pid,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

test('a second process is refused, and told which one has the folder', async () => {
  const first = await contender();
  expect(first.said).toBe('taken');
  const second = lockDataFolder(directory, 'ingest');
  await expect(second).rejects.toThrow(DataFolderBusy);
  await expect(second).rejects.toThrow(`process ${first.pid} (server)`);
  await first.kill();
});

test('the lock of a process killed with kill -9 is stale', async () => {
  await (await contender()).kill();
  const lock = await lockDataFolder(directory, 'server');
  expect((await dataFolderHolder(directory))?.pid).toBe(process.pid);
  await lock.release();
  expect(await readdir(directory)).toEqual([]);
});

test('of several that find the same stale lock exactly one takes it', async () => {
  await (await contender()).kill();
  const contenders = await Promise.all([contender(), contender(), contender()]);
  expect(contenders.map(({ said }) => said).sort()).toEqual(['DataFolderBusy', 'DataFolderBusy', 'taken']);
  await Promise.all(contenders.map((one) => one.kill()));
}, 60_000);

test('a lock whose process number now belongs to another process is stale', async () => {
  const self = await ownIdentity();
  const earlier = { ...self, started: '1', purpose: 'server', door: null };
  await writeFile(join(directory, 'lock-7'), JSON.stringify(earlier));
  await (await lockDataFolder(directory, 'server')).release();
});

test("another machine's lock holds while it is touched", async () => {
  const path = join(directory, 'lock-1');
  const elsewhere = { pid: 1, host: 'another-container', started: '1', purpose: 'server', door: null };
  await writeFile(path, JSON.stringify(elsewhere));
  await expect(lockDataFolder(directory, 'server')).rejects.toThrow('on another-container');
  const longAgo = new Date('2026-01-01T00:00:00Z');
  await utimes(path, longAgo, longAgo);
  await (await lockDataFolder(directory, 'server')).release();
});

test('a torn lock file does not keep anybody out', async () => {
  await writeFile(join(directory, 'lock-1'), '{"pid":');
  await (await lockDataFolder(directory, 'server')).release();
});

test('tells others where to hand their work once the server listens', async () => {
  const lock = await lockDataFolder(join(directory, 'new', 'folder'), 'server');
  expect((await dataFolderHolder(join(directory, 'new', 'folder')))?.door).toBeNull();
  await lock.announce({ port: 3000, token: 'secret' });
  expect((await dataFolderHolder(join(directory, 'new', 'folder')))?.door).toEqual({
    port: 3000,
    token: 'secret',
  });
  await lock.release();
});

test('nobody holds a folder that is not there', async () => {
  expect(await dataFolderHolder(join(directory, 'nowhere'))).toBeNull();
});
