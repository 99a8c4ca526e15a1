import { expect, test } from 'vitest';
import { listing, occupation } from '../../tests/builders/jobs.ts';
import type { JobRecords } from './job-records.ts';
import { createJobSearch } from './job-search.ts';

const dictionary = [
  occupation('1', '경리사무원', '0272', '경리 사무원', {
    similarNames: ['경리'],
    duties: ['거래명세표를 작성한다.', '거래명세표와 통장을 대조한다.', '작업 내용을 보고한다.'],
    certificates: ['전산회계'],
  }),
  occupation('2', '회계사무원', '0271', '회계 사무원', {
    duties: ['결산을 돕는다.', '작업 내용을 보고한다.'],
  }),
  occupation('3', '음식점접객원', '5322', '홀서빙원', { duties: ['작업 내용을 보고한다.'] }),
  ...Array.from({ length: 30 }, (_, i) =>
    occupation(`x${i}`, `기계조작원${i}`, '8111', '공업기계 설치·정비원', {
      duties: ['작업 내용을 보고한다.'],
    }),
  ),
];

function recordsOf(occupations: () => typeof dictionary): JobRecords {
  return {
    dictionaryVersion: async () => String(occupations().length),
    occupations: async () => occupations(),
    occupation: async (id) => occupations().find((one) => one.id === id) ?? null,
    kecoCodes: async () => [],
    listings: async () => [
      listing('open', '경리', { deadline: '2026-12-01' }),
      listing('closed', '경리', { deadline: '2026-01-01' }),
    ],
    courses: async () => [],
  };
}

test('a wording gives a unit group, its entry and alternatives; everyday words lead there too', async () => {
  const search = createJobSearch(recordsOf(() => dictionary));
  const [best, ...others] = await search.suggest('경리 구해요, 회계 하실 분');
  expect(best).toMatchObject({ keco: { code: '0272' }, occupation: { id: '1' }, score: 1 });
  expect(others.map(({ keco }) => keco.code)).toContain('0271');
  expect((await search.suggest('고깃집 홀직원 2명이요'))[0]?.keco.code).toBe('5322');
});

test('nothing is suggested for what the dictionary has no word of, nor without a dictionary', async () => {
  expect(await createJobSearch(recordsOf(() => dictionary)).suggest('ㅋㅋㅋ')).toEqual([]);
  expect(await createJobSearch(recordsOf(() => [])).suggest('경리')).toEqual([]);
});

test('skill words are certificates and what few other entries do', async () => {
  const search = createJobSearch(recordsOf(() => dictionary));
  const [first] = dictionary;
  const words = first ? await search.skillWords(first) : [];
  expect(words[0]).toBe('전산회계');
  expect(words.join(' ')).toContain('거래명세표');
  expect(words.join(' ')).not.toContain('보고');
});

test('a dictionary that changed is read again', async () => {
  let present = dictionary;
  const search = createJobSearch(recordsOf(() => present));
  expect(await search.occupations('용접', 3)).toEqual([]);
  present = [...dictionary, occupation('new', '용접원', '8241', '용접원')];
  expect((await search.occupations('용접', 3)).map(({ id }) => id)).toEqual(['new']);
});
