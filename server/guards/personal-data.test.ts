import { describe, expect, test } from 'vitest';
import { maskPersonalData } from './personal-data.ts';

describe('masks', () => {
  test.each([
    ['제 번호는 010-1234-5678이에요', '제 번호는 [전화번호]이에요'],
    ['01012345678로 전화 주세요', '[전화번호]로 전화 주세요'],
    ['사무실 02-345-6789', '사무실 [전화번호]'],
    ['+82 10 1234 5678', '[전화번호]'],
    ['주민번호 900101-1234567입니다', '주민번호 [주민등록번호]입니다'],
    ['외국인등록번호 850712-5123456', '외국인등록번호 [주민등록번호]'],
    ['메일은 hong.gildong@example.co.kr 입니다', '메일은 [이메일] 입니다'],
    ['카드 4111-1111-1111-1111', '카드 [카드번호]'],
    ['국민은행 123456-01-123456으로', '국민은행 [계좌번호]으로'],
    ['서울시 마포구 월드컵로 212 301호에 살아요', '[주소]에 살아요'],
  ])('%s', (text, masked) => {
    expect(maskPersonalData(text).text).toBe(masked);
  });
});

describe('leaves alone', () => {
  test.each([
    '월급이 2,156,880원이고 209시간이에요',
    '2026-11-22에 그만뒀어요',
    '2023년 5월 1일부터 2026년 10월 31일까지',
    '근로기준법 제55조제1항',
    '1350으로 전화하면 되나요?',
    '서울시 마포구에 있는 회사예요',
    '시급 12,000원으로 주 5일 하루 8시간',
    '고용노동부고시 제2025-47호',
  ])('%s', (text) => {
    expect(maskPersonalData(text)).toEqual({ text, found: [] });
  });
});

test('says what kinds it found, each once', () => {
  expect(maskPersonalData('010-1234-5678, 010-8765-4321, a@b.kr').found).toEqual(['email', 'phone']);
});
