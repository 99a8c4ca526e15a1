import { expect, test } from 'vitest';
import { lawExcerpt } from './law-excerpt.ts';

const paragraph = [
  '② 다음 각 호의 어느 하나에 해당하는 경우를 말한다.',
  '1. 일상생활에 필요한 용품을 구입하는 행위',
  '2. 학교에서 교육을 받는 행위',
  '가. 대학에서 받는 교육',
  '3. 선거권의 행사',
].join('\n');

test('a short paragraph is quoted whole', () => {
  expect(lawExcerpt(paragraph, '마트', 500)).toBe(paragraph.replaceAll('\n', ' '));
});

test('of a long one, the items nearest to the question are kept, and the gaps are shown', () => {
  expect(lawExcerpt(paragraph, '생활용품을 구입했어요', 60)).toBe(
    '② 다음 각 호의 어느 하나에 해당하는 경우를 말한다. 1. 일상생활에 필요한 용품을 구입하는 행위 …',
  );
});

test('an item keeps what is nested in it', () => {
  expect(lawExcerpt(paragraph, '대학 교육', 62)).toBe(
    '② 다음 각 호의 어느 하나에 해당하는 경우를 말한다. … 2. 학교에서 교육을 받는 행위 가. 대학에서 받는 교육 …',
  );
});
