import { expect, test } from 'vitest';
import { separatedValues } from './separated-values.ts';

test('a quoted cell holds separators, line ends and quotes, and the lines are counted on', () => {
  const text = '이름,일\n"반도체, 기계","두\n줄의 ""일"""\n\n간병,돌봄';
  expect([...separatedValues(text, ',')]).toEqual([
    { line: 1, cells: ['이름', '일'] },
    { line: 2, cells: ['반도체, 기계', '두\n줄의 "일"'] },
    { line: 5, cells: ['간병', '돌봄'] },
  ]);
});

test('a quotation mark within a cell is a letter like others', () => {
  expect([...separatedValues('키 170" 이상\t"주5일"', '\t')]).toEqual([
    { line: 1, cells: ['키 170" 이상', '주5일'] },
  ]);
});
