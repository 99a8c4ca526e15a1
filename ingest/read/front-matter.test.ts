import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test('parts the front matter from the body, dates staying text', () => {
  expect(splitFrontMatter('---\n제목: 근로기준법\n시행일자: 2026-08-20\n---\n# 본문\n')).toEqual({
    data: { 제목: '근로기준법', 시행일자: '2026-08-20' },
    body: '# 본문\n',
  });
});

test('leaves a text without front matter, or with a mere rule, alone', () => {
  expect(splitFrontMatter('본문\n---\n더')).toEqual({ data: null, body: '본문\n---\n더' });
  expect(splitFrontMatter('---\n줄 하나\n')).toEqual({ data: null, body: '---\n줄 하나\n' });
});

test('says where broken front matter is broken', () => {
  expect(() => splitFrontMatter('---\ntitle: [a\n---\n본문')).toThrow(/not YAML: .*line \d/);
});
