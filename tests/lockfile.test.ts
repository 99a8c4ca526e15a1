import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

type Entry = { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };
const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

test('every package for another platform is pinned, or `npm ci` refuses the lockfile', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const pinned = Object.keys(packages);
  expect(wanted.filter((name) => !pinned.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
});

test('the lockfile names no special host', () => {
  const hosts = Object.values(packages).flatMap(({ resolved }) => (resolved ? [new URL(resolved).host] : []));
  expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});
