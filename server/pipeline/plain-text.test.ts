import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('a form becomes labelled lines, and signs of layout go', () => {
  expect(
    plainText(
      '# **채용 공고**\n\n| 모집분야 | 홀 서빙 | 인원 | 2명 |\n|---|---|---|---|\n| 급여 | 월 250만원 | 월 250만원 | 월 250만원 |\n\n- 우대: **경력자**',
    ),
  ).toBe('채용 공고\n모집분야: 홀 서빙\n인원: 2명\n급여: 월 250만원\n- 우대: 경력자');
});

test('rows of a list stay rows', () => {
  expect(plainText('| 2019.03~2021.02 | 가람상사 | 회계 |\n|---|---|---|')).toBe(
    '2019.03~2021.02 | 가람상사 | 회계',
  );
});
