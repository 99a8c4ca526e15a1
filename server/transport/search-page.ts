import type { ScoredPassage } from '../contracts/index.ts';
import { adminFrame } from './admin-frame.ts';
import { escapeHtml } from './escape-html.ts';

/** What the parts of the search are called; one that is not here keeps its own name. */
const partNames: Readonly<Record<string, string>> = {
  morpheme: '형태소',
  bigram: '글자쌍',
  dense: '의미',
  guides: '안내',
  lexicon: '생활말',
  mention: '조문 지목',
  graph: '조문 관계',
};

/** What the search finds for a question, with what each part of it gave to each score. */
export function searchPage(query: string, found: readonly ScoredPassage[]): string {
  const parts = [...new Set(found.flatMap((hit) => Object.keys(hit.parts)))].sort();
  const rows = found.map(
    (hit, place) => `<tr>
<td class="count">${place + 1}</td>
<th scope="row"><a href="/admin/document?id=${encodeURIComponent(hit.documentId)}#${hit.id}">${escapeHtml(`${hit.title} ${hit.locator}`)}</a><small>${escapeHtml(hit.text.slice(0, 120))}</small></th>
<td class="count">${hit.score.toFixed(3)}</td>
${parts.map((part) => `<td class="count">${hit.parts[part]?.toFixed(3) ?? '–'}</td>`).join('')}
</tr>`,
  );
  return adminFrame({
    title: '찾기 시험',
    main: `<h1>찾기 시험</h1>
<form method="get" action="/admin/search" role="search">
<label for="q">물어볼 말</label>
<input id="q" name="q" type="search" value="${escapeHtml(query)}" maxlength="1000">
<button>찾기</button>
</form>
${query !== '' && found.length === 0 ? `<p role="status">“${escapeHtml(query)}”에 맞는 대목이 없습니다.</p>` : ''}
${
  found.length === 0
    ? ''
    : `<h2 id="hits">대목 ${found.length}개와 점수</h2>
<div class="table" tabindex="0" role="region" aria-labelledby="hits"><table>
<thead><tr><th scope="col">순위</th><th scope="col">대목</th><th scope="col">점수</th>${parts.map((part) => `<th scope="col">${escapeHtml(partNames[part] ?? part)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`
}`,
  });
}
