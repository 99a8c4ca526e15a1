import { expect, test } from 'vitest';
import { familiarityWith } from './familiarity.ts';

const familiarity = familiarityWith({
  questions: ['교육받는 시간에도 임금을 줘야 하나요?'],
  terms: [
    {
      term: '이행강제금',
      variants: ['강제이행금'],
      english: ['compulsory performance charge'],
      chinese: ['强制履行金'],
      vietnamese: ['tiền cưỡng chế thi hành'],
    },
  ],
  sayings: ['휴식 시간', '병원비'],
});

test.each([
  ['교육받는 시간에도 임금을 줘야 하나요', 0.9],
  ['이행 강제금 누구한테 가요', 0.4],
  ['강제이행금이 뭐죠', 0.4],
  ['Who gets the compulsory performance charge?', 0.4],
  ['强制履行金归谁', 0.4],
  ['버스기사 휴식시간', 0.4],
  ['병원비 누가 내요', 0.3],
  ['달까지 거리', 0],
])('%s is familiar to at least %d', (text, least) => {
  expect(familiarity(text)).toBeGreaterThanOrEqual(least);
});

test('a strange text is not', () => {
  expect(familiarity('지구에서 달까지 거리')).toBeLessThan(0.2);
});
