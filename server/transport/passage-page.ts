import type { OpenedPassage } from '../contracts/index.ts';
import { escapeHtml } from './escape-html.ts';

/** A passage as a page that needs no script, with the quoted words marked. */
export function passagePage(passage: OpenedPassage, quote: string): string {
  const title = [passage.title, passage.locator].filter(Boolean).join(' ');
  const since = passage.effectiveFrom
    ? `<p>시행일 <time datetime="${passage.effectiveFrom}">${passage.effectiveFrom}</time>${passage.mark ? ` <strong>(${passage.mark})</strong>` : ''}</p>`
    : '';
  const origin =
    passage.url && /^https?:/.test(passage.url)
      ? `<p><a href="${escapeHtml(passage.url)}" rel="noreferrer">원문 보기</a></p>`
      : '';
  return `<!doctype html>
<html lang="ko">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · 나루</title><link rel="stylesheet" href="/demo.css"></head>
<body class="passage"><main>
<h1>${escapeHtml(title)}</h1>
${passage.heading ? `<p class="heading">${escapeHtml(passage.heading)}</p>` : ''}
${since}
<blockquote class="text">${mark(passage.text, quote)}</blockquote>
${origin}
</main></body></html>`;
}

/** The text with the quote in `<mark>`, where it stands there word for word. */
function mark(text: string, quote: string): string {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return lines(text);
  return `${lines(text.slice(0, at))}<mark>${lines(quote)}</mark>${lines(text.slice(at + quote.length))}`;
}

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
