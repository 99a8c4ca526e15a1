import { type Guide, guideSections } from '../../knowledge/guides/guide.ts';
import { topicName } from '../../knowledge/guides/topics.ts';
import { escapeHtml } from './escape-html.ts';
import { guideMarkup } from './guide-markup.ts';
import { pageFrame } from './page-frame.ts';

/** Where the chat opens with a question in its field. */
const askAddress = (question: string): string => `/?${new URLSearchParams({ ask: question })}`;

/** One guide as a page: its sections, its date, the questions that it answers, the law, and other guides. */
export function guidePage(guide: Guide, related: readonly Guide[]): string {
  const sections = guideSections(guide.body);
  const { title, topic, as_of, review_by, questions } = guide;
  const main = `<p class="path"><a href="/guides">안내</a> › <a href="/guides#${escapeHtml(topic)}">${escapeHtml(topicName(topic))}</a></p>
<article>
<h1>${escapeHtml(title)}</h1>
<p class="dates"><time datetime="${as_of}">${korean(as_of)}</time> 기준${
    review_by ? `, <time datetime="${review_by}">${korean(review_by)}</time>까지 다시 확인합니다` : ''
  }</p>
<p class="ask"><a href="${escapeHtml(askAddress(`${title}에 대해 알려 주세요.`))}">이 내용으로 물어보기</a></p>
${sections.map(({ heading, text }) => `<section>\n<h2>${escapeHtml(heading)}</h2>\n${guideMarkup(text)}\n</section>`).join('\n')}
</article>
<section class="aside">
<h2>이런 질문에 답합니다</h2>
<ul>${questions.map((question) => `<li><a href="${escapeHtml(askAddress(question))}">${escapeHtml(question)}</a></li>`).join('')}</ul>
</section>
${lawOf(guide)}
${
  related.length === 0
    ? ''
    : `<section class="aside">
<h2>함께 볼 안내</h2>
<ul>${related.map((other) => `<li><a href="/guides/${other.id}">${escapeHtml(other.title)}</a></li>`).join('')}</ul>
</section>`
}`;
  return pageFrame({ title, description: sections[0]?.text.split('\n')[0] ?? title, main });
}

export function unknownGuidePage(): string {
  return pageFrame({
    title: '없는 안내',
    description: '찾는 안내가 없습니다.',
    main: `<h1>찾는 안내가 없습니다</h1>
<p>주소가 바뀌었거나 잘못 적혔습니다. <a href="/guides">안내 목록</a>에서 찾아보세요.</p>`,
  });
}

/** The articles by law, each opening at the National Law Information Center. */
function lawOf({ law }: Guide): string {
  const articles = law.flatMap((text) => {
    const [, name, article, rest = ''] = /^(.+) (제\d+조(?:의\d+)?)(.*)$/.exec(text) ?? [];
    return name && article ? [{ name, article, rest }] : [];
  });
  if (articles.length === 0) return '';
  const rows = [...new Set(articles.map(({ name }) => name))].map((name) => {
    const links = articles
      .filter((one) => one.name === name)
      .map(({ article, rest }) => {
        const address = `https://www.law.go.kr/법령/${name.replaceAll(' ', '')}/${article}`;
        return `<a href="${encodeURI(address)}" rel="noreferrer">${article}${rest}</a>`;
      });
    return `<dt>${escapeHtml(name)}</dt><dd>${links.join(', ')}</dd>`;
  });
  return `<section class="aside">
<h2>근거 조문</h2>
<dl>${rows.join('\n')}</dl>
</section>`;
}

function korean(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}년 ${month}월 ${day}일`;
}
