import { ownSite } from '../contracts/index.ts';
import { escapeHtml } from './escape-html.ts';

export interface PageContent {
  readonly title: string;
  /** For search engines and for whoever shares the page's address. */
  readonly description: string;
  /** HTML inside `<main>`. */
  readonly main: string;
  /** The site whose chat stands in the corner; Naru's own where none is named. */
  readonly site?: string;
}

/** A page of ours around its content. It is whole without JavaScript; with it, the chat stands in its corner. */
export function pageFrame({ title, description, main, site = ownSite }: PageContent): string {
  return `<!doctype html>
<html lang="ko" data-mode="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · 나루</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo.css">
<link rel="stylesheet" href="/guides.css">
<script async src="/widget/naru.js" data-site="${escapeHtml(site)}" data-lang="ko" data-mode="auto"></script>
</head>
<body class="guides">
<a class="skip" href="#main">본문 바로가기</a>
<header>
<nav aria-label="나루"><a class="mark" href="/">나루</a> <a href="/guides">노동·고용 안내</a></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<p>안내는 참고용이며 법적 효력이 없습니다. 급한 일은 고용노동부 고객상담센터 <a href="tel:1350">1350</a>에 물어보세요.</p>
</footer>
</body>
</html>`;
}
