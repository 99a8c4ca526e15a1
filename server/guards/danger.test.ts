import { describe, expect, test } from 'vitest';
import { dangerIn } from './danger.ts';

describe('danger', () => {
  test.each([
    ['창고에서 연기가 나요 빨리요', 'rescue'],
    ['동료가 프레스에 팔이 끼였어요', 'rescue'],
    ['지금 사장이 때리고 있어요', 'violence'],
    ['손님이 칼을 들고 위협해요', 'violence'],
    ['이제 그만 살고 싶어요', 'suicide'],
    ['I want to kill myself', 'suicide'],
    ['着火了', 'rescue'],
  ])('%s → %s', (text, kind) => {
    expect(dangerIn(text)).toBe(kind);
  });
});

describe('no danger', () => {
  test.each([
    '힘들어 죽겠는데 야근수당은 나오나요',
    '작년에 공장에 불이 나서 쉬었는데 휴업수당 받나요',
    '사다리에서 떨어져서 산재 신청하려고요',
    '계약을 빨리 끝내고 싶어요',
    '동료가 과로로 자살했는데 산재 인정되나요',
    '면접에서 떨어졌어요',
  ])('%s', (text) => {
    expect(dangerIn(text)).toBeNull();
  });
});

test('an accident that lasts is danger, although the question is about insurance', () => {
  expect(dangerIn('방금 동료가 지붕에서 떨어졌어요 산재 되나요 119 불러야 하나요')).toBe('rescue');
});
