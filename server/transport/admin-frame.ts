import { escapeHtml } from './escape-html.ts';

export interface AdminPage {
  readonly title: string;
  /** HTML inside `<main>`, beginning with its `h1`. */
  readonly main: string;
  /** Before one has signed in, there is nowhere to go. */
  readonly outside?: true;
}

/** A page of the administration around its content. It needs no script. */
export function adminFrame({ title, main, outside }: AdminPage): string {
  const rooms = outside
    ? ''
    : `<a href="/admin/documents">문서</a> <a href="/admin/search">찾기 시험</a>
<form method="post" action="/sign-out"><button>나가기</button></form>`;
  return `<!doctype html>
<html lang="ko" data-mode="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · 나루 관리</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo.css">
<link rel="stylesheet" href="/guides.css">
<link rel="stylesheet" href="/admin.css">
</head>
<body class="guides admin">
<a class="skip" href="#main">본문 바로가기</a>
<header>
<nav aria-label="관리"><a class="mark" href="/admin">나루 관리</a> ${rooms}</nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>`;
}

/** A message above a page's content; an error is read out at once. */
export function noticeBox(kind: 'error' | 'done', text: string): string {
  return `<p class="notice ${kind}" role="${kind === 'error' ? 'alert' : 'status'}">${escapeHtml(text)}</p>`;
}

/** What somebody sees for whom these pages are not. */
export function closedPage(why: string): string {
  return adminFrame({
    title: '닫힌 곳',
    outside: true,
    main: `<h1>나루 관리</h1>\n${noticeBox('error', why)}\n<p><a href="/">처음 화면</a></p>`,
  });
}
