import { expect, test } from 'vitest';
import { asksForSmallWorkplace } from './small-workplace.ts';

test.each([
  '5인 미만인데 연차 있나요',
  '직원이 세 명뿐이에요',
  '사장 빼고 알바 4명인 곳',
  '4명 일하는 사무실',
])('a small workplace: %s', (question) => expect(asksForSmallWorkplace(question)).toBe(true));

test.each([
  '직원 12명인 회사',
  '직원 40명, 노조 없음',
  '아이가 2명이에요',
  '60명 중 8명을 줄인대요',
  '팀원 한 명이 그만뒀어요',
])('not said to be small: %s', (question) => expect(asksForSmallWorkplace(question)).toBe(false));
