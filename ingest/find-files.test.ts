import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFiles } from './find-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'naru-find-')));
  await mkdir(join(folder, 'acts', '.git'), { recursive: true });
  for (const name of ['b.MD', 'a.txt', 'page.html', 'scan.pdf', 'picture.png', '.hidden.md', '.git/x.md']) {
    await writeFile(join(folder, 'acts', name), 'x');
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const from = (paths: readonly string[]) => paths.map((path) => relative(folder, path));

test('finds what can be read in a folder, in order, without hidden files', async () => {
  const found = await findFiles([folder]);
  expect(from(found.files)).toEqual(['acts/a.txt', 'acts/b.MD', 'acts/page.html', 'acts/scan.pdf']);
  expect(from(found.otherFormats)).toEqual(['acts/picture.png']);
  expect(found.missing).toEqual([]);
});

test('takes a file that is named, and tells a path that leads nowhere', async () => {
  const found = await findFiles([join(folder, 'acts', 'picture.png'), join(folder, 'nowhere')]);
  expect(from(found.files)).toEqual(['acts/picture.png']);
  expect(from(found.missing)).toEqual(['nowhere']);
});

test('walks a circle of links once, and a file reached in two ways is one file', async () => {
  await symlink(folder, join(folder, 'acts', 'circle'));
  await symlink(join(folder, 'acts', 'a.txt'), join(folder, 'again.txt'));
  await symlink(join(folder, 'gone.md'), join(folder, 'broken.md'));
  const found = await findFiles([folder, join(folder, 'acts', '..', 'acts')]);
  expect(from(found.files)).toEqual(['acts/a.txt', 'acts/b.MD', 'acts/page.html', 'acts/scan.pdf']);
  expect(from(found.missing)).toEqual(['broken.md']);
});

test('knows our own procedures and terms by the end of their names, documents by their content, and no other files', async () => {
  const put = (name: string, text: string) => writeFile(join(folder, name), text);
  await Promise.all([
    put('wage-arrears.procedure.yaml', 'x'),
    put('wages.terms.tsv', 'x'),
    put('contacts.yaml', 'x'),
    put('facts.tsv', 'x'),
    put('저장한 문서', '%PDF-1.7'),
  ]);
  const found = await findFiles([folder]);
  expect(from(found.files)).toEqual(
    expect.arrayContaining(['wage-arrears.procedure.yaml', 'wages.terms.tsv', '저장한 문서']),
  );
  expect(from(found.otherFormats)).toEqual(['acts/picture.png', 'contacts.yaml', 'facts.tsv']);
});
