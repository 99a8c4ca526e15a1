import { expect, test } from 'vitest';
import { fromCsv, type QueuedPost, toCsv } from './review-queue.ts';

const post = (line: number, weight: number, remarks: string): QueuedPost => ({
  conversation: `talk-${line}`,
  line,
  title: '경비원 모집',
  verdict: 'unlawful',
  weight,
  remarks,
  decision: '',
  note: '',
});

test('the heaviest comes first, and the table reads back as it was', () => {
  const queue = [post(2, 1, '나이: 60세 이하'), post(3, 12, '성별: "남자만"\n두 줄, 쉼표')];
  expect(fromCsv(toCsv(queue))).toEqual([queue[1], queue[0]]);
});

test('a cell that a spreadsheet would take for a formula is text', () => {
  expect(toCsv([post(2, 1, '=HYPERLINK("http://evil.example")')])).toContain(`"'=HYPERLINK`);
});

test('another table is refused', () => {
  expect(() => fromCsv('a,b\n1,2\n')).toThrow('review queue');
});
