import { expect, test } from 'vitest';
import type { JobSearch } from '../../../knowledge/jobs/job-search.ts';
import { readPost } from '../post-facts/post-facts.ts';
import { signsOf } from './signs.ts';

const noJobs = { suggest: async () => [] } as unknown as JobSearch;
const signs = async (text: string) =>
  (await signsOf(readPost(text, '2026-11-22'), noJobs, '2026-11-22')).map(({ quote }) => quote);

test.each([
  '현금 수거 후 전달하는 단순 알바',
  '체크카드를 보내 주시면 바로 급여 지급',
  '텔레그램으로만 문의',
])('a way of known frauds is pointed out: %s', async (text) => {
  expect(await signs(text)).toHaveLength(1);
});

test.each(['은행 창구에서 통장 개설 상담', '전화 문의 환영', '현금 계산과 마감 정산'])(
  '%s is nothing',
  async (text) => {
    expect(await signs(text)).toEqual([]);
  },
);
