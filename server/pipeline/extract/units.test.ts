import { expect, test } from 'vitest';
import { unitsOf } from './units.ts';

const texts = (text: string): string[] => unitsOf({ text }).map((unit) => unit.text);

test('an item of a list is one unit with all its sentences, and stands without the words that open the list', () => {
  const text = [
    '해고하려면 다음을 모두 갖춰야 합니다.',
    '- "그냥 자르면 된다"는 말은 틀립니다. 정당한 이유가 있어야 합니다(근로기준법 제23조제1항).',
    '1. 서면으로 알립니다.',
  ].join('\n');
  expect(unitsOf({ text }).map(({ text: words, form }) => [form, words])).toEqual([
    ['item', '"그냥 자르면 된다"는 말은 틀립니다. 정당한 이유가 있어야 합니다(근로기준법 제23조제1항).'],
    ['step', '서면으로 알립니다.'],
  ]);
});

test('a sentence that names its own article stays, though a list follows', () => {
  expect(texts('예외는 셋입니다(근로기준법 제26조).\n- 첫째가 있습니다.')).toEqual([
    '예외는 셋입니다(근로기준법 제26조).',
    '첫째가 있습니다.',
  ]);
});

test('items that are no sentences stay with the one that opens their list', () => {
  expect(texts('필요한 서류:\n- 근로계약서\n- 통장 사본')).toEqual([
    '필요한 서류:\n- 근로계약서\n- 통장 사본',
  ]);
});

test('prose is cut into sentences, but not inside quotation marks', () => {
  expect(texts('"해고인가요? 서면으로 주세요"라고 묻습니다. 다만 답을 남깁니다.')).toEqual([
    '"해고인가요? 서면으로 주세요"라고 묻습니다.',
    '다만 답을 남깁니다.',
  ]);
  expect(unitsOf({ text: '줍니다. 다만 예외가 있습니다.' }).map(({ dependent }) => dependent)).toEqual([
    false,
    true,
  ]);
});

test('a table is one unit', () => {
  expect(texts('| 나이 | 일수 |\n|---|---|\n| 50세 | 120일 |')).toHaveLength(1);
});

test('a line that only names what follows says nothing by itself', () => {
  expect(texts('**가입 조건**\n- 근로자가 50명 미만이어야 합니다.')).toEqual([
    '근로자가 50명 미만이어야 합니다.',
  ]);
});

test('a sentence knows the list that it opens', () => {
  const text =
    '촉진은 두 단계입니다(근로기준법 제61조제1항).\n- 먼저 묻습니다.\n- 다음에 정합니다.\n그 밖에는 없습니다.';
  expect(unitsOf({ text }).map(({ opens }) => opens)).toEqual([2, 0, 0, 0]);
});
