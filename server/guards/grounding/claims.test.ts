import { describe, expect, test } from 'vitest';
import { claimsLaw } from './claims.ts';

describe('needs a citation', () => {
  test.each([
    '주휴수당은 일하지 않아도 받는 임금입니다.',
    '사장은 아무 때나 해고할 수 있습니다.',
    '퇴직금은 14일 안에 줍니다.',
    '네, 받을 수 있습니다.',
    '- 연차는 근로자가 고른 날에 씁니다(근로기준법 제60조).',
    '해고는 자유이니 고용노동부에 문의하세요.',
    '| 7급 | 138일분 |',
    'An employer may dismiss anyone at any time.',
    '雇主必须支付加班费用和每周休息日工资。',
  ])('%s', (sentence) => {
    expect(claimsLaw(sentence)).toBe(true);
  });
});

describe('needs none', () => {
  test.each([
    '네.',
    '## 받는 조건',
    '**준비할 서류**',
    '조건은 다음과 같습니다.',
    '몇 시간 일하시나요?',
    '월급을 못 받으셨군요.',
    '제공된 자료에서는 확인되지 않습니다.',
    '자세한 내용은 고용노동부 상담전화 1350에 문의하세요.',
    '정확한 금액은 국번 없이 1350에서 확인하실 수 있습니다.',
    '출퇴근 기록을 사진으로 남겨 두세요.',
    'Please call 1350 for advice.',
  ])('%s', (sentence) => {
    expect(claimsLaw(sentence)).toBe(false);
  });
});
