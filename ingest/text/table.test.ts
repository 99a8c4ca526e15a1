import { expect, test } from 'vitest';
import { tableToMarkdown } from './table.ts';

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });

test('a cell over several rows stands in each, so that every row reads by itself', () => {
  const rows = [
    [cell('구분'), cell('기간'), cell('금액')],
    [cell('육아', 1, 2), cell('1개월'), cell('250만원')],
    [cell('4개월'), cell('200만원')],
  ];
  expect(tableToMarkdown(rows).split('\n')).toEqual([
    '| 구분 | 기간 | 금액 |',
    '| --- | --- | --- |',
    '| 육아 | 1개월 | 250만원 |',
    '| 육아 | 4개월 | 200만원 |',
  ]);
});

test('a first row over the whole width is the caption', () => {
  const rows = [[cell('수당표', 2)], [cell('시간'), cell('수당')], [cell('20'), cell('4시간치')]];
  expect(tableToMarkdown(rows)).toBe('수당표\n\n| 시간 | 수당 |\n| --- | --- |\n| 20 | 4시간치 |');
});

test('a table of one column is a box around text, and empty columns at the edge go', () => {
  expect(
    tableToMarkdown([
      [cell('유의 사항'), cell('')],
      [cell('신분증을 가져옵니다.'), cell('')],
    ]),
  ).toBe('유의 사항\n\n신분증을 가져옵니다.');
});

test('line ends and bars within a cell do not break the table, nor do absurd spans', () => {
  expect(
    tableToMarkdown([[cell('가|나'), cell('다\n라')], [cell('1', 1_000_000_000, 1_000_000_000)]]),
  ).toContain('| 가｜나 | 다 라 |');
});
