import { expect, test } from 'vitest';
import { itemsOf, type Summary } from './summary.ts';

const nothing: Summary = {
  lines: [],
  jobs: [],
  experience: [],
  certificates: [],
  languages: [],
  skills: [],
  education: [],
  training: [],
  portfolio: [],
  conditions: [],
  leftOut: 2,
};

test('every item stands with the words behind it, employments first', () => {
  const job = { company: '강변정밀', role: '경리', from: '2018-05', to: '2022-03', ongoing: false };
  const items = itemsOf({
    ...nothing,
    certificates: [{ value: '전산회계 1급', source: '전산회계 1급 취득' }],
    jobs: [{ value: job, source: '강변정밀 경리 2018.05 ~ 2022.03' }],
  });
  expect(items).toEqual([
    { kind: 'jobs', value: '강변정밀 경리 2018-05 ~ 2022-03', source: '강변정밀 경리 2018.05 ~ 2022.03' },
    { kind: 'certificates', value: '전산회계 1급', source: '전산회계 1급 취득' },
  ]);
});

test('an employment without dates, or that goes on, is told as it is', () => {
  const jobs = [
    { value: { company: '가람', role: null, from: null, to: null, ongoing: false }, source: '가람' },
    { value: { company: '나루', role: null, from: '2024-01', to: null, ongoing: true }, source: '나루' },
  ];
  expect(itemsOf({ ...nothing, jobs }).map(({ value }) => value)).toEqual(['가람', '나루 2024-01 ~']);
});
