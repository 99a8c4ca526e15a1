import { expect, test } from 'vitest';
import { guideMarkup } from './guide-markup.ts';

test('the lines of a paragraph stand together, lists and steps by themselves', () => {
  expect(guideMarkup('하나입니다.\n둘입니다.\n- 첫째\n- 둘째\n\n1. 먼저\n2. 다음')).toBe(
    '<p>하나입니다. 둘입니다.</p>\n<ul><li>첫째</li><li>둘째</li></ul>\n<ol><li>먼저</li><li>다음</li></ol>',
  );
});

test('a table has its first row as heads and can be scrolled by keyboard', () => {
  expect(guideMarkup('| 때 | 금액 |\n|---|---|\n| 1~3개월 | **250만원** |')).toBe(
    '<div class="table" tabindex="0"><table><thead><tr><th scope="col">때</th><th scope="col">금액</th></tr></thead>\n' +
      '<tbody><tr><td>1~3개월</td><td><b>250만원</b></td></tr></tbody></table></div>',
  );
});

test('quotations and citations of the law are set apart', () => {
  expect(guideMarkup('> 원문')).toBe('<blockquote><p>원문</p></blockquote>');
  expect(guideMarkup('받습니다(근로기준법 제55조제1항).')).toBe(
    '<p>받습니다<span class="law">(근로기준법 제55조제1항)</span>.</p>',
  );
});

test('whatever looks like markup of a page is text', () => {
  expect(guideMarkup('<script>alert("1")</script> & 끝')).toBe(
    '<p>&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; 끝</p>',
  );
});
