import { describe, expect, test } from 'vitest';
import { concernsLabour } from './scope.ts';

describe('about work', () => {
  test.each(['주휴 수당 얼마예요?', '월급을 안 줘요', '내일부터 나오지 말래요', 'What is the minimum wage?'])(
    '%s',
    (text) => {
      expect(concernsLabour(text)).toBe(true);
    },
  );
});

describe('about something else', () => {
  test.each(['내일 비 와요?', '김치찌개 맛있게 끓이는 법', '비트코인 지금 사도 될까요?'])('%s', (text) => {
    expect(concernsLabour(text)).toBe(false);
  });
});
