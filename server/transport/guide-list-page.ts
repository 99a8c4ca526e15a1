import { type Guide, guideSections } from '../../knowledge/guides/guide.ts';
import { guideTopics, topicName } from '../../knowledge/guides/topics.ts';
import { escapeHtml } from './escape-html.ts';
import { pageFrame } from './page-frame.ts';

const searchForm = (query: string): string => `<form action="/guides" method="get" role="search">
<label for="q">안내 찾기</label>
<input id="q" name="q" type="search" value="${escapeHtml(query)}" maxlength="200" autocomplete="off">
<button>찾기</button>
</form>`;

/** Every guide under its topic. */
export function guideListPage(guides: readonly Guide[]): string {
  const topics = [...new Set([...Object.keys(guideTopics), ...guides.map(({ topic }) => topic)])];
  const byTitle = [...guides].sort((a, b) => a.title.localeCompare(b.title, 'ko'));
  const lists = topics.map((topic) => ({ topic, inside: byTitle.filter((guide) => guide.topic === topic) }));
  const filled = lists.filter(({ inside }) => inside.length > 0);
  return pageFrame({
    title: '노동·고용 안내',
    description:
      '임금, 휴가, 해고, 실업급여처럼 일하면서 궁금한 것을 법 조문과 함께 쉬운 말로 알려 드립니다.',
    main: `<h1>노동·고용 안내</h1>
<p>일하면서 궁금한 것을 쉬운 말로 알려 드립니다. 문장마다 근거가 되는 법 조문이 붙어 있습니다.</p>
${searchForm('')}
<nav aria-label="주제"><ul class="topics">${filled.map(({ topic }) => `<li><a href="#${escapeHtml(topic)}">${escapeHtml(topicName(topic))}</a></li>`).join('')}</ul></nav>
${filled
  .map(
    ({ topic, inside }) => `<section id="${escapeHtml(topic)}">
<h2>${escapeHtml(topicName(topic))}</h2>
<ul class="titles">${inside.map(({ id, title }) => `<li><a href="/guides/${id}">${escapeHtml(title)}</a></li>`).join('')}</ul>
</section>`,
  )
  .join('\n')}`,
  });
}

/** The guides that a search found, best first, each with the beginning of its short answer. */
export function guideSearchPage(query: string, found: readonly Guide[]): string {
  const results = found.map(
    (guide) => `<li><a href="/guides/${guide.id}">${escapeHtml(guide.title)}</a>
<p>${escapeHtml(beginningOf(guide))}</p></li>`,
  );
  return pageFrame({
    title: `“${query}” 찾기`,
    description: `“${query}”에 관한 안내`,
    main: `<h1>노동·고용 안내</h1>
${searchForm(query)}
${
  found.length === 0
    ? `<p>“${escapeHtml(query)}”에 맞는 안내를 찾지 못했습니다. 다른 말로 찾거나 <a href="/guides">주제별 목록</a>을 보세요.</p>`
    : `<h2>“${escapeHtml(query)}”에 관한 안내 ${found.length}개</h2>
<ol class="found">${results.join('\n')}</ol>
<p><a href="/guides">주제별 목록 보기</a></p>`
}`,
  });
}

/** The first sentence of the short answer, without its citation. */
function beginningOf({ body }: Guide): string {
  const first = guideSections(body)[0]?.text.split('\n')[0] ?? '';
  return (/^.*?[.?!](?=\s|$)/.exec(first)?.[0] ?? first)
    .replace(/\([^()]*제\d+조[^()]*\)/g, '')
    .replaceAll('**', '');
}
