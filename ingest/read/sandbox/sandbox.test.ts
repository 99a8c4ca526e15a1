import { afterEach, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox } from './sandbox.ts';

// Each test starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const utf8 = (text: string) => new TextEncoder().encode(text);
let sandbox: Sandbox;
afterEach(() => sandbox.close());

test('reads one file after the other in one warm process', async () => {
  sandbox = createSandbox({ memoryMegabytes: 512, seconds: 60, idleSeconds: 0 });
  const texts = await Promise.all(
    ['하나', '둘', '셋'].map((title) => sandbox.read('a.html', utf8(`<title>${title}</title><p>글`))),
  );
  expect(texts.map(({ title }) => title)).toEqual(['하나', '둘', '셋']);
});

test('a file that cannot be read says why, and the next is read', async () => {
  sandbox = createSandbox({ memoryMegabytes: 512, seconds: 60, idleSeconds: 0 });
  await expect(sandbox.read('a.txt', utf8(''))).rejects.toMatchObject({ code: 'empty' });
  expect((await sandbox.read('a.txt', utf8('글'))).parts).toHaveLength(1);
});

test('a file that takes too much memory is stopped, and the next is read', async () => {
  sandbox = createSandbox({ memoryMegabytes: 250, seconds: 60, idleSeconds: 0 });
  const manyTags = utf8('<p>가'.repeat(6_000_000));
  await expect(sandbox.read('a.html', manyTags)).rejects.toMatchObject({ code: 'memory' });
  expect((await sandbox.read('a.txt', utf8('글'))).parts).toHaveLength(1);
});

test('a file that takes too long is stopped, and the next is read', async () => {
  sandbox = createSandbox({ memoryMegabytes: 1024, seconds: 0.05, idleSeconds: 0 });
  await expect(sandbox.read('a.html', utf8('<div>'.repeat(300_000)))).rejects.toMatchObject({ code: 'time' });
});
