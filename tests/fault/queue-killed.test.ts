import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Instruction, passagesOf } from './editions.ts';

/** Two folders at a time, each killed so often. */
const lanes = 2;
const killsEach = 25;
/** Milliseconds after an acknowledgement within which it is killed: about what the work that follows takes. */
const latestKill = 200;
const names = ['가.md', '나.md', '다.md', '라.md'];

interface Line {
  readonly visible?: Record<string, number[]>;
  readonly acknowledged?: Instruction;
  readonly open?: unknown[];
  readonly listed?: number;
  readonly held?: number;
}

/** Bundled, the child begins in a third of the time. */
const program = fileURLToPath(new URL('../../dist/tests/queue-child.mjs', import.meta.url));
/** In the bundle, each module still finds the files beside its own source. */
const ownAddress: Plugin = {
  name: 'own address',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};

let folders: string[];
beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('./queue-child.main.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [ownAddress],
  });
  folders = await Promise.all(
    Array.from({ length: lanes }, () => mkdtemp(join(tmpdir(), 'naru-queue-killed-'))),
  );
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** One life of the process; killed so many milliseconds after it said so many lines, or left to its end. */
async function live(
  folder: string,
  instructions: readonly Instruction[],
  kill: { readonly lines: number; readonly ms: number } | null,
): Promise<Line[]> {
  const args = [program, folder, JSON.stringify(instructions), kill === null ? 'to-the-end' : ''];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: Line[] = [];
  const exit = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    // The last line of a killed process may be cut off.
    if (line.endsWith('}')) lines.push(JSON.parse(line));
    if (lines.length === kill?.lines) setTimeout(() => child.kill('SIGKILL'), kill.ms);
  }
  const [code, signal] = await exit;
  expect(signal ?? code).toBe(kill === null ? 0 : 'SIGKILL');
  return lines;
}

/** What may be found of a document: whole editions, none older than what was acknowledged last. */
function expectWhole(
  visible: Record<string, number[]>,
  acknowledged: Map<string, number | null>,
  begun: Map<string, Set<number | null>>,
): void {
  for (const name of names) {
    const editions = visible[name] ?? [];
    const [number] = editions;
    if (number === undefined) continue;
    expect(new Set(editions), `${name} is a mixture`).toEqual(new Set([number]));
    expect(editions, `${name} is there by half or twice`).toHaveLength(passagesOf(number));
    const allowed = new Set([acknowledged.get(name), ...(begun.get(name) ?? [])]);
    expect(allowed, `${name} came back from what was deleted or replaced`).toContain(number);
  }
}

async function lane(folder: string): Promise<void> {
  const acknowledged = new Map<string, number | null>();
  /** What was begun after the last acknowledgement: it may or may not have come to pass. */
  const begun = new Map<string, Set<number | null>>();
  let latest = 0;
  const next = () => {
    latest += 1;
    return latest;
  };
  for (let kill = 0; kill < killsEach; kill += 1) {
    const instructions = names
      .toSorted(() => Math.random() - 0.5)
      .slice(0, 3)
      .map((name, i) => ({ name, edition: i === 2 && Math.random() < 0.4 ? null : next() }));
    const lines = await live(folder, instructions, {
      lines: 1 + Math.floor(Math.random() * (instructions.length + 1)),
      ms: Math.random() * latestKill,
    });
    expectWhole(lines[0]?.visible ?? {}, acknowledged, begun);
    for (const { name, edition } of instructions)
      begun.set(name, new Set([...(begun.get(name) ?? []), edition]));
    for (const line of lines) {
      if (!line.acknowledged) continue;
      acknowledged.set(line.acknowledged.name, line.acknowledged.edition);
      begun.set(line.acknowledged.name, new Set());
    }
  }
  const last = (await live(folder, [], null)).at(-1);
  expectWhole(last?.visible ?? {}, acknowledged, begun);
  expect(last?.open).toEqual([]);
  expect(last?.held).toBe(last?.listed);
  for (const [name, edition] of acknowledged) {
    if (begun.get(name)?.size) continue;
    const expected =
      edition === null ? undefined : Array.from({ length: passagesOf(edition) }, () => edition);
    expect(last?.visible?.[name], `${name} was acknowledged and is lost`).toEqual(expected);
  }
}

test(`a process killed ${lanes * killsEach} times loses nothing that it acknowledged, doubles nothing and shows nothing by half`, async () => {
  await Promise.all(folders.map(lane));
}, 600_000);
