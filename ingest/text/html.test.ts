import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from './html.ts';

describe('HTML', () => {
  test('keeps headings, paragraphs, lists and table rows, with plain spaces', () => {
    const page = `<!doctype html><title> 주휴수당 &amp; 안내 </title><body>
      <h1>주휴<b>수당</b></h1><p>한 주를 <em>모두</em>
      나온 사람<br>에게 줍니다.</p><ul><li>주 15시간<li>개근</ul>
      <table><tr><th>시간</th><th>수당</th></tr><tr><td> 20 </td><td>4시간치</td></tr></table>`;
    expect(htmlToMarkdown(page)).toEqual({
      title: '주휴수당 & 안내',
      markdown:
        '# 주휴수당\n\n한 주를 모두 나온 사람\n에게 줍니다.\n\n- 주 15시간\n\n- 개근\n\n| 시간 | 수당 |\n| --- | --- |\n| 20 | 4시간치 |',
    });
  });

  test('passes over scripts, menus and what is hidden, and takes the main part where one is marked', () => {
    const page = `<nav>메뉴</nav><main><script>alert(1)</script><p hidden>숨김</p><p style="display: none">숨김</p>
      <div aria-hidden="true">아이콘</div><p>본문</p></main><footer>주소</footer>`;
    expect(htmlToMarkdown(page).markdown).toBe('본문');
  });

  test('reads broken HTML as browsers do', () => {
    expect(htmlToMarkdown('<p>하나<p>둘 <b>셋</p></div>').markdown).toBe('하나\n\n둘 셋');
    expect(htmlToMarkdown('')).toEqual({ title: null, markdown: '' });
  });
});
