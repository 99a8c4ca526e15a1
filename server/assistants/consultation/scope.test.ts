import { describe, expect, test } from 'vitest';
import { concernsLabour, scopeOf } from './scope.ts';

describe('about work', () => {
  test.each([
    '주휴 수당 얼마예요?',
    '월급을 안 줘요',
    '내일부터 나오지 말래요',
    'What is the minimum wage?',
    '호텔에서 일하는데 야간수당이 없어요',
    '게임회사 다니는데 포괄임금이래요',
    '老板不发工资',
    'Tôi bị sa thải',
  ])('%s', (text) => {
    expect(concernsLabour(text)).toBe(true);
  });
});

describe('about something else', () => {
  test.each([
    '내일 비 와요?',
    '김치찌개 맛있게 끓이는 법',
    '비트코인 지금 사도 될까요?',
    '직장인 점심 메뉴 추천',
    '근로장려금 신청 기간',
    '임금님 귀는 당나귀 귀',
  ])('%s', (text) => {
    expect(concernsLabour(text)).toBe(false);
  });
});

test('a text about something else says what', () => {
  expect(scopeOf('이혼하면 양육비를 받나요?')).toEqual({ side: 'outside', field: 'law' });
  expect(scopeOf('결혼비자 서류')).toEqual({ side: 'outside', field: 'immigration' });
});

test('what says too little is neither', () => {
  expect(scopeOf('어떻게 되나요?').side).toBe('unknown');
});
