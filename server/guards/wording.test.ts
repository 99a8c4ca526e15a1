import { expect, test } from 'vitest';
import { wordingFault } from './wording.ts';

const text = '급여\n월 260만원, 식대 월 20만원 별도\n연차는 법에 따라 드리고, 상여금은 없습니다. [1]';

test.each([
  '급여는 월 260만원이며 식대 월 20만원은 별도입니다. 연차는 법에 따라 드리고 상여금은 없습니다. [1]',
  '월 260만원을 드립니다. 식대는 월 20만원 별도로 지급합니다. 상여금은 없습니다. 법에 따라 연차를 드립니다. [1]',
])('the same in other words holds: %s', (wording) => {
  expect(wordingFault(wording, text)).toBeNull();
});

test.each([
  ['a higher wage', '월 290만원, 식대 월 20만원 별도. 연차는 법에 따르고 상여금은 없습니다. [1]', 'number'],
  [
    'a licence',
    '월 260만원, 식대 월 20만원 별도. 지게차 자격증. 연차는 법에 따라. 상여금은 없습니다. [1]',
    'word',
  ],
  [
    'an employer',
    '나루전자에서 월 260만원, 식대 월 20만원 별도. 연차는 법에 따라. 상여금은 없습니다. [1]',
    'word',
  ],
  [
    'a condition',
    '남성 우대. 월 260만원, 식대 월 20만원 별도. 연차는 법에 따라. 상여금은 없습니다. [1]',
    'word',
  ],
  [
    'a denial turned round',
    '월 260만원, 식대 월 20만원 별도. 연차는 법에 따라 드리고 상여금은 있습니다. [1]',
    'denial',
  ],
  ['an amount left out', '월 260만원을 드립니다. 식대는 별도이고 상여금은 없습니다. [1]', 'lost'],
  [
    'a citation left out',
    '월 260만원, 식대 월 20만원 별도. 연차는 법에 따라 드리고 상여금은 없습니다.',
    'lost',
  ],
])('%s is refused', (_, wording, rule) => {
  expect(wordingFault(wording, text)).toBe(rule);
});
