import { expect, test } from 'vitest';
import type { Prose } from '../read/document-text.ts';
import { joinAcrossPages } from './join-across-pages.ts';

const page = (number: number, markdown: string): Prose => ({
  kind: 'prose',
  place: `${number}쪽`,
  continues: true,
  anchor: `page=${number}`,
  markdown,
});
const joined = (...texts: string[]) =>
  joinAcrossPages(texts.map((text, index) => page(index + 1, text))).map(({ markdown }) => markdown);

test('a sentence that the page breaks stands on the page where it begins', () => {
  expect(
    joined('사업주는 근로자가 육아휴직을 신청하는 경우에는', '이를 허용하여야 합니다. 다음 문장입니다.'),
  ).toEqual(['사업주는 근로자가 육아휴직을 신청하는 경우에는 이를 허용하여야 합니다.', '다음 문장입니다.']);
});

test('headings, items and tables of the next page stay there, and so do new sentences', () => {
  const open = '사업주는 근로자가 육아휴직을 신청하는 경우에는';
  for (const next of ['# 제목', '□ 항목', '| 표 | 표 |', '① 항목', '제2장 급여']) {
    expect(joined(open, next)).toEqual([open, next]);
  }
  expect(joined('육아휴직은 1년 이내로 쓸 수 있습니다.', '급여는 따로 냅니다.')[1]).toBe(
    '급여는 따로 냅니다.',
  );
});
