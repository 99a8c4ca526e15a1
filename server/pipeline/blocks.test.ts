import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

const plain = (text: string) => [{ text, bold: false }];

test('what a draft says becomes paragraphs, items, quotations and tables', () => {
  expect(blocksOf('### 급여\n월 250만원\n\n- 홀 **서빙**\n  - 음료\n1. 서류\n> 면접')).toEqual([
    { type: 'heading', spans: plain('급여') },
    { type: 'paragraph', spans: plain('월 250만원') },
    {
      type: 'item',
      mark: '-',
      depth: 0,
      spans: [
        { text: '홀 ', bold: false },
        { text: '서빙', bold: true },
      ],
    },
    { type: 'item', mark: '-', depth: 1, spans: plain('음료') },
    { type: 'item', mark: '1.', depth: 0, spans: plain('서류') },
    { type: 'quotation', spans: plain('면접') },
  ]);
});

test('a table has as many cells in every row, and bars that are words stay', () => {
  expect(blocksOf('| 전 | 뒤 |\n|---|---|\n| 월 \\| 시 |\n글')).toEqual([
    {
      type: 'table',
      rows: [
        ['전', '뒤'],
        ['월 | 시', ''],
      ],
    },
    { type: 'paragraph', spans: plain('글') },
  ]);
});

test('a hyphen that opens no item is text', () => {
  expect(blocksOf('-5도 냉동고')).toEqual([{ type: 'paragraph', spans: plain('-5도 냉동고') }]);
});
