import type { Assessment, Citation, Figure, HandedAnswer } from '../contracts/index.ts';
import { escapeHtml } from './escape-html.ts';
import { guideMarkup } from './guide-markup.ts';

/** Before it is opened: whoever only looks at the address (a messenger's preview) does not use it up. */
export function closedAnswerPage(): string {
  return frame(
    '상담사가 보낸 답변',
    `<p>상담사가 상담 중에 찾은 답변을 보냈습니다. <b>한 번만 열 수 있으니</b>, 연 뒤에 저장하거나 인쇄해 두세요.</p>
<form method="post"><button>답변 열기</button></form>`,
  );
}

const endings = {
  opened: '이미 연 답변입니다. 한 번만 열 수 있어 지금은 볼 수 없습니다.',
  expired: '볼 수 있는 기간이 지난 답변입니다.',
  unknown:
    '그런 답변이 없습니다. 주소를 끝까지 복사했는지 확인해 주세요. 오래전에 기간이 지난 답변일 수도 있습니다.',
} as const;

/** What somebody sees for whom there is nothing to open (any more). */
export function goneAnswerPage(ending: keyof typeof endings): string {
  return frame(
    '답변을 열 수 없습니다',
    `<p class="notice" role="alert">${endings[ending]}</p>
<p>다시 보려면 상담받은 기관에 답변을 새로 보내 달라고 하세요.</p>`,
  );
}

/** An answer with its figures and sources: nothing of the question, of the client, or of the talk. */
export function handedAnswerPage({
  answer,
  figures,
  assessments,
  citations,
  asOf,
  createdAt,
}: HandedAnswer): string {
  const made = createdAt.slice(0, 10);
  return frame(
    '상담에서 찾은 답변',
    `<p class="notice" role="note"><b>생성형 인공지능(AI) 서비스가 만든 답변입니다.</b> 틀릴 수 있으니 아래 근거를 확인해 주세요. 참고용이며 법적 효력이 없습니다.</p>
<p>이 화면은 다시 열 수 없습니다. 필요하면 지금 저장하거나 인쇄해 두세요.</p>
<p class="dates"><time datetime="${made}">${made}</time>에 답함, <time datetime="${asOf}">${asOf}</time> 기준 법령</p>
<article lang="${escapeHtml(answer.language)}">
${figures.map(figureCard).join('\n')}
${assessments.map(assessmentCard).join('\n')}
${withSources(guideMarkup(answer.text.replace(/^#+ (.+)$/gm, '**$1**')), citations)}
</article>
${
  citations.length === 0
    ? ''
    : `<section class="aside"><h2>근거</h2>
<ol>${citations.map(source).join('\n')}</ol></section>`
}`,
  );
}

/** `[n]` leads to the source below, where there is one. */
function withSources(html: string, citations: readonly Citation[]): string {
  return html.replace(/\[(\d+)\]/g, (token, n: string) =>
    citations.some((citation) => citation.n === Number(n))
      ? `<a href="#source-${n}" aria-label="근거 ${n}">[${n}]</a>`
      : token,
  );
}

function source({ n, title, locator, heading, effectiveFrom, quote, url }: Citation): string {
  const name = [title, locator].filter(Boolean).join(' ');
  const origin =
    url && /^https?:/.test(url) ? ` <a href="${escapeHtml(url)}" rel="noreferrer">원문 보기</a>` : '';
  return `<li id="source-${n}" value="${n}">${escapeHtml(name)}${heading && !locator.includes(heading) ? ` (${escapeHtml(heading)})` : ''}${
    effectiveFrom ? `, ${effectiveFrom} 시행` : ''
  }${quote ? `<blockquote>${escapeHtml(quote)}</blockquote>` : ''}${origin}</li>`;
}

const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;

function figureCard({ title, summary, steps, law, limits }: Figure): string {
  return `<section><h2>계산 결과: ${escapeHtml(title)}</h2>
<p>${escapeHtml(summary)}</p>
${list(steps)}
<p class="law">${escapeHtml(law.join(', '))}</p>
<h3>이 계산에 들어 있지 않은 것</h3>
${list(limits)}</section>`;
}

const states = { met: '갖춤', not_met: '갖추지 못함', unknown: '확인 필요' } as const;

function assessmentCard({ title, summary, conditions, limits }: Assessment): string {
  const lines = conditions.map(
    (one) => `${states[one.state]}: ${one.title}. ${one.reason} (${one.law.join(', ')})`,
  );
  return `<section><h2>요건 확인: ${escapeHtml(title)}</h2>
<p>${escapeHtml(summary)}</p>
${list(lines)}
${list(limits)}</section>`;
}

/** A page of its own: no script, no way into the house, nothing for a search engine. */
function frame(title: string, main: string): string {
  return `<!doctype html>
<html lang="ko" data-mode="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<title>${escapeHtml(title)} · 나루</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo.css">
<link rel="stylesheet" href="/guides.css">
</head>
<body class="guides">
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>`;
}
