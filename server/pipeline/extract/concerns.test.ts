import { expect, test } from 'vitest';
import { concernsOthers } from './concerns.ts';

test('what holds for seafarers or the self-employed is not for an office worker', () => {
  const others = concernsOthers('사무직인데 실업급여 받을 수 있나요?');
  expect(others('선원에게는 선원법이 적용됩니다.')).toBe(true);
  expect(others('자영업자는 따로 가입합니다.')).toBe(true);
  expect(others('고용센터에 신청합니다.')).toBe(false);
});

test('but for those who say that they are such', () => {
  expect(concernsOthers('외국인이고 E-9 비자예요')('외국인 근로자도 퇴직금을 받습니다.')).toBe(false);
});
