import { expect, it } from 'vitest';
import { tellsOfTwoWorkplaces } from './workplaces.ts';

it.each([
  '편의점 두 군데에서 각각 주 10시간씩 일해요',
  '투잡인데 주휴수당 얼마예요?',
  'A카페에서 주 10시간, B편의점에서 주 12시간 일해요',
  '다른 회사에서도 주 8시간 일하고 있어요',
])('hears two workplaces in "%s"', (text) => {
  expect(tellsOfTwoWorkplaces(text)).toBe(true);
});

it.each([
  '카페에서 주 20시간 일해요. 시급은 11,000원',
  '다른 회사로 옮기려고 해요. 주 40시간 일했어요',
  '회사에서 3년, 그중 휴직이 3개월이에요',
])('hears one in "%s"', (text) => {
  expect(tellsOfTwoWorkplaces(text)).toBe(false);
});
