import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { skipUnless } from '../../tests/require.ts';
import { UnreadableFile } from '../cut-document.ts';
import { findFiles } from '../find-files.ts';
import { readDocument } from './read-document.ts';

const read = (name: string, text: string) =>
  readDocument(`/자료/${name}`, new TextEncoder().encode(text), new Map());

describe('a file', () => {
  test('is a statute or a guide by its front matter, else a document', async () => {
    const statute = '---\n제목: 나루법\n시행일자: 2026-01-01\n---\n##### 제1조 (목적)\n글\n';
    const guide =
      '---\nid: a\ntitle: 가\ntopic: wages\naudience: []\nlaw: []\nas_of: 2026-11-22\nquestions: [왜?]\n---\n## 답\n글\n';
    expect(await read('a.md', statute)).toMatchObject({ kind: 'law', documentId: 'law:나루법@2026-01-01' });
    expect(await read('a.md', guide)).toMatchObject({ kind: 'guide', documentId: 'guide:a' });
    expect(await read('a.md', '---\ntitle: 나\n---\n글')).toMatchObject({ kind: 'document', title: '나' });
  });

  test('is read as what its content says it is', async () => {
    expect((await read('a.html', '<title>쪽</title><p>글')).passages[0]?.passage.text).toBe('글');
    expect((await read('a.txt', 'Ⅰ. 배경\n글')).passages[0]?.passage.heading).toBe('Ⅰ. 배경');
    await expect(read('a.pdf', '%PDF-1.7')).rejects.toThrow(UnreadableFile);
  });
});

const statutes = fileURLToPath(new URL('../../../shared/data/statutes', import.meta.url));
const skip = skipUnless(existsSync(statutes), 'shared', statutes);

describe.skipIf(skip)('the statutes in ../shared', () => {
  test('give each of the articles in knowledge/law-index.tsv, every one with text', async () => {
    const { files } = await findFiles([statutes]);
    const found = new Map<string, string>();
    const ids = new Set<string>();
    for (const file of files) {
      const { documentId, passages } = await readDocument(file, await readFile(file), new Map());
      const version = documentId.split('@')[1];
      for (const { passage } of passages) {
        const article = /^제\d+조(?:의\d+)*/.exec(passage.locator)?.[0];
        found.set(`${passage.title}\t${article}`, `${passage.heading}\t${version}`);
        expect(passage.text.trim(), `${passage.title} ${passage.locator}`).not.toBe('');
        expect(ids.has(passage.id), `${passage.title} ${passage.locator} twice`).toBe(false);
        ids.add(passage.id);
      }
    }
    const index = await readFile(new URL('../../knowledge/law-index.tsv', import.meta.url), 'utf8');
    const [, ...rows] = index.trimEnd().split('\n');
    expect([...found].map(([article, rest]) => `${article}\t${rest}`).sort()).toEqual(rows.sort());
  });
});
