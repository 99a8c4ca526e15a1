import { expect, test } from 'vitest';
import writeExcel, { type SheetData } from 'write-excel-file/node';
import { readRows } from './read-rows.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a sheet is a table with the names of its first row, a name in brackets behind another left out', async () => {
  const rows = [
    ['title(제목)', 'traStartDate(훈련시작일자)', 'address(주소)'].map((value) => ({ value })),
    [{ value: '전산회계' }, { value: '2026-12-01' }, null],
    [{ value: '바리스타' }, null, { value: '서울 중구' }],
  ];
  const file = await writeExcel(rows as SheetData, { sheet: 'data' }).toBuffer();
  const read = readRows('과정.xlsx', new Uint8Array(file));
  expect(read.errors).toEqual([]);
  expect(read.rows.map(({ line, cells }) => [line, Object.fromEntries(cells)])).toEqual([
    [2, { title: '전산회계', traStartDate: '2026-12-01', address: '' }],
    [3, { title: '바리스타', traStartDate: '', address: '서울 중구' }],
  ]);
});

test('a row with more cells than the head is told, since one cannot know which are which', () => {
  const { rows, errors } = readRows('a.csv', bytes('title,company\n경리,가나,상사\n회계,다라'));
  expect(rows).toHaveLength(1);
  expect(errors).toEqual([{ line: 2, message: 'it has 3 cells, the head of the table 2' }]);
});

test('other forms are refused in words', () => {
  expect(() => readRows('a.pdf', bytes('x'))).toThrow('.csv, .tsv, .xlsx and .jsonl');
});
