import { expect, test } from 'vitest';
import { readPostRows } from './post-rows.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a table of listings is read as posts, a line a column', () => {
  const file =
    'position_title,company_name,annual_salary,location\n경리 사원,나루상사,"연봉 3,000 만원",서울\n';
  expect(readPostRows('listings.csv', bytes(file)).posts).toEqual([
    { line: 2, title: '경리 사원', text: '경리 사원\n회사: 나루상사\n급여: 연봉 3,000 만원\n근무지: 서울' },
  ]);
});

test('a column that holds the whole post is the post', () => {
  const file = '{"id":"1","text":"홀 직원 모집\\n시급 12,000원"}\n{"id":"2","text":""}\n';
  expect(readPostRows('posts.jsonl', bytes(file)).posts).toEqual([
    { line: 1, title: '홀 직원 모집', text: '홀 직원 모집\n시급 12,000원' },
  ]);
});

test('a line that is no row of the table is told, and the others are read', () => {
  const { posts, errors } = readPostRows('posts.jsonl', bytes('{"text":"홀 직원"}\n{"text":\n'));
  expect(posts).toHaveLength(1);
  expect(errors.map(({ line }) => line)).toEqual([2]);
});
